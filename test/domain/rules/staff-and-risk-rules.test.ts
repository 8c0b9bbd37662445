import { emptyRows } from '../../../src/domain/empty-rows';
import type { RiskRow, StaffingRow } from '../../../src/domain/plan';
import { readDate } from '../../../src/domain/read-date';
import { readValue } from '../../../src/domain/read-value';
import { aControlRow, aGoal, anAction, aPlan, aRiskRow } from '../../support/plan';
import { findingsOf } from '../../support/findings';

const staff = (figures: Partial<Record<'employees' | 'women' | 'men' | 'temporary', string>>): StaffingRow => ({
  ...emptyRows.staffing,
  key: 's1',
  order: 1,
  area: 'Förskola',
  position: 'Lärare',
  ...Object.fromEntries(Object.entries(figures).map(([column, text]) => [column, readValue(text)])),
});
const checkStaff = (figures: Parameters<typeof staff>[0]) => findingsOf(aPlan({ staffing: [staff(figures)] }));

test('[V05] women and men are the employees', () => {
  expect(checkStaff({ employees: '20', women: '15', men: '4' })).toEqual([
    'V05 warning staffing.employees: Totalt 20 för ”Förskola, Lärare” är inte män 4 plus kvinnor 15.',
  ]);
  expect(checkStaff({ employees: '20', women: '15', men: '5' })).toEqual([]);
  expect(checkStaff({ employees: '20', women: '15' })).toEqual([]);
});
test('[V06] those on fixed terms are among the employees', () => {
  expect(checkStaff({ employees: '20', temporary: '21' })).toEqual([
    'V06 error staffing.temporary: 21 är mer än de 20 medarbetarna för ”Förskola, Lärare”.',
  ]);
  expect(checkStaff({ employees: '20', temporary: '20' })).toEqual([]);
  expect(checkStaff({ temporary: '20' })).toEqual([]);
});
test('[V04] nobody is fewer than none', () => {
  expect(checkStaff({ employees: '-1' })).toHaveLength(1);
});

const risk = (given: Parameters<typeof aRiskRow>[0]): RiskRow => aRiskRow({ event: 'Fel lön', ...given });
const checkRisk = (given: Parameters<typeof aRiskRow>[0], start: NonNullable<Parameters<typeof aPlan>[0]>['start'] = { type: 'VP' }) =>
  findingsOf(aPlan({ start, goals: [aGoal({ code: '1', level: 'focus' }), aGoal({ code: '1.1', parent: '1' })], risks: [risk(given)] }));

test('[V16] a high risk that is left out of the control plan asks for a reason', () => {
  const high = { likelihood: 4, consequence: 4, toPlan: false } as const;
  expect(checkRisk(high)).toEqual([
    'V16 warning risks.action: Risken ”Fel lön” är hög och tas inte med i internkontrollplanen. Skriv varför: befintliga rutiner eller en åtgärd.',
  ]);
  expect(checkRisk({ ...high, existing: 'Två attesterar' })).toEqual([]);
  expect(checkRisk({ ...high, action: 'Ny rutin' })).toEqual([]);
  expect(checkRisk({ ...high, toPlan: true })).toEqual([]);
  expect(checkRisk({ ...high, consequence: 2 })).toEqual([]);
});
test('[V19] a risk belongs to a goal for an area', () => {
  expect(checkRisk({ goal: '1.1' })).toEqual([]);
  expect(checkRisk({ goal: '9.9' })).toEqual(['V19 error risks.goal: ”Fel lön” hör till målet 9.9, som inte finns på bladet Mål.']);
  expect(checkRisk({ goal: '1' })).toEqual([
    'V19 error risks.goal: Risken ”Fel lön” hör till 1, som är ett inriktningsmål. Välj ett mål för verksamhetsområdet.',
  ]);
});
test('[V01] what an answer makes due', () => {
  expect(checkRisk({ action: 'Ny rutin' })).toEqual([
    'V01 error risks.responsible: Cellen saknas för ”Fel lön”.',
    'V01 error risks.due: Cellen saknas för ”Fel lön”.',
  ]);
  const control = (result: 'none' | 'minor' | 'material') =>
    findingsOf(aPlan({ controls: [aControlRow({ event: 'Fel lön', result })] })).map((said) => said.split(':')[0]);
  expect(control('none')).toEqual([]);
  expect(control('minor')).toEqual(['V01 error controls.deviation']);
  expect(control('material')).toEqual(['V01 error controls.deviation', 'V01 error controls.action', 'V01 error controls.due']);
});
test('[V17] days of actions, risks and controls', () => {
  const on = (day: string) => readDate(day);
  expect(checkRisk({ due: on('2025-03-01') })).toEqual([
    'V17 note risks.due: 2025-03-01 för ”Fel lön” ligger utanför planens år 2026. Är det meningen?',
  ]);
  expect(checkRisk({ due: on('2027-03-01') })).toEqual([]);
  const controls = [aControlRow({ event: 'Fel lön', doneOn: on('2025-03-01') })];
  expect(findingsOf(aPlan({ controls }))).toHaveLength(1);
  const action = (status: 'ongoing' | 'finished') => findingsOf(aPlan({ actions: [anAction({ due: on('2026-06-30'), status })] }));
  expect(action('ongoing')).toEqual([
    'V17 warning actions.status: ”En åtgärd” skulle vara klar 2026-06-30 men är inte avslutad. Ändra status eller slutdatum.',
  ]);
  expect(action('finished')).toEqual([]);
});
test('[V18] the same event of a process, and the same control, twice', () => {
  const same = { process: 'Lön', event: 'Fel lön' };
  expect(findingsOf(aPlan({ risks: [risk(same), risk(same)] }))).toHaveLength(1);
  expect(findingsOf(aPlan({ risks: [risk(same), risk({ ...same, process: 'Inköp' })] }))).toEqual([]);
  expect(findingsOf(aPlan({ controls: [aControlRow(same), aControlRow(same)] }))).toHaveLength(1);
});
