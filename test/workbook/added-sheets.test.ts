import { computePlan } from '../../src/domain/computed';
import type { Plan } from '../../src/domain/plan';
import type { Snapshot } from '../../src/workbook/port';
import { tableWords } from '../../src/workbook/schema/words';
import { readPlan } from '../../src/workbook/read';
import {
  aBudgetRow,
  aComplaintRow,
  anAction,
  anIndicator,
  aControlRow,
  aPlan,
  aRiskRow,
  aStaffingRow,
  aStart,
  aSumRow,
  aSurveyRow,
} from '../support/plan';
import { columnOf, inWorkbook, type InWorkbook } from './in-workbook';

const plan: Plan = aPlan({
  start: aStart({ type: 'VB', periodMonth: 12 }),
  budget: [aBudgetRow({ label: 'Äldreomsorg', budget: '100,0', outcome: '104,0', forecast: '103,0' })],
  actions: [
    anAction({
      area: 'Hemtjänst',
      effectYear: '2,5',
      effectFullYear: '6,0',
      inForecast: false,
      responsible: 'enhetschef',
      due: { kind: 'date', iso: '2026-10-01' },
      status: 'delayed',
      effectReached: '0,5',
      comment: 'Försenad upphandling',
    }),
    anAction({ action: 'Färre lokaler', effectYear: '1,0', inForecast: true, due: { kind: 'text', text: 'våren' } }),
    anAction({ action: 'Utan effekt' }),
  ],
  complaints: [
    aComplaintRow({
      kind: 'lexSarah',
      subject: 'treatment',
      count1: '0',
      count2: '3',
      prior: '7',
      open: '1',
      dismissed: '0',
      reported: '1',
    }),
    aComplaintRow({ kind: 'viewpoint', lesson: 'Tydligare brev' }),
  ],
  indicators: [
    anIndicator({ name: 'Nöjda brukare', measureUnit: '%', target: '90 %' }),
    anIndicator({ name: 'Personer per dygn', measureUnit: 'st' }),
  ],
  surveys: [
    aSurveyRow({
      indicator: 'Nöjda brukare',
      surveyed: 10,
      result: '79 %',
      prior: '83 %',
      answers: '4',
      responseRate: '62 %',
      men: '80 %',
    }),
    aSurveyRow({ indicator: 'Personer per dygn', survey: 'other', result: '16,3', prior: '15,1', answers: '5' }),
    aSurveyRow({ indicator: 'Nöjda brukare', survey: 'employees', result: '71,5 %' }),
    aSurveyRow({ indicator: 'Nöjda brukare', prior: '83 %', answers: '2', comment: 'Inget resultat' }),
  ],
  staffing: [
    aStaffingRow({ employees: '12', fullTime: '10,5', women: '9', men: '3', temporary: '1', vacancies: '0,5' }),
    aStaffingRow({ position: 'Förskollärare', employees: '8', women: 'i.u.', comment: 'Två slutar i juni' }),
  ],
  staffingSums: [aSumRow({ kind: 'total', given: { employees: '21', women: '9' } })],
  risks: [
    aRiskRow({
      goal: '1.1',
      likelihood: 4,
      consequence: 3,
      action: 'Dubbel kontroll',
      due: { kind: 'date', iso: '2026-05-01' },
      toPlan: true,
    }),
    aRiskRow({ likelihood: 1, consequence: 5, existing: 'Rutin', toPlan: false }),
    aRiskRow({ likelihood: 2, consequence: 3 }),
    aRiskRow({ likelihood: 5 }),
  ],
  controls: [
    aControlRow({
      method: 'Tio ärenden',
      frequency: 'tertial',
      responsible: 'controller',
      doneOn: { kind: 'date', iso: '2026-10-01' },
      result: 'material',
      deviation: 'Tre av tio',
      action: 'Ny rutin',
    }),
    aControlRow({ frequency: 'month', reportedTo: 'Nämnden', result: 'notDone' }),
  ],
});

const added = ['actions', 'complaints', 'surveys', 'staffing', 'staffingSums', 'surveyMeans', 'risks', 'controls'] as const;
const plain = (rows: unknown): unknown => JSON.parse(JSON.stringify(rows));

let workbook: InWorkbook;
let snapshot: Snapshot;
beforeAll(async () => {
  workbook = await inWorkbook(plan);
  snapshot = await workbook.read();
});

test.each(added)('%s come back from the workbook as they went in', (table) => {
  const { plan: read, problems } = readPlan(snapshot);
  expect(problems).toEqual([]);
  expect(plain(read[table])).toEqual(plain(plan[table]));
});

test('what has come in so far is summed, and nothing is not 0', () => {
  expect(columnOf(snapshot, 'SynpunkterOchLexSarah', 'Hittills i år').slice(0, 2)).toEqual([3, '']);
});

test('the change of a share is percentage points, and too few answers are said, in the sheet as in the code', () => {
  const results = [...computePlan(plan).surveys.values()];
  const seen = (header: string) => columnOf(snapshot, 'Brukarundersökning', header).slice(0, results.length);
  expect(seen('Förändring')).toEqual([-4, 1.2, '', '']);
  expect(seen('Förändring')).toEqual(results.map(({ change }) => change?.toNumber() ?? ''));
  expect(seen('Visas')).toEqual(['För få svar', 'Ja', 'Ja', '']);
  expect(seen('Visas')).toEqual(results.map(({ shown }) => (shown === null ? '' : shown ? 'Ja' : 'För få svar')));
});

test('staff is summed beside what the source says, in the sheet as in the code; nothing is not 0', () => {
  const sums = computePlan(plan).sums.staffingSums.get(plan.staffingSums[0]?.key ?? '');
  const headers = { employees: 'Antal medarbetare', fullTime: 'Årsarbetare', women: 'Kvinnor', temporary: 'Visstid' };
  const seen = Object.values(headers).map((header) => columnOf(snapshot, 'BemanningSumma', header)[0]);
  expect(seen).toEqual([20, 10.5, 9, 1]);
  expect(seen).toEqual(Object.keys(headers).map((key) => sums?.[key]?.toNumber()));
  expect(columnOf(snapshot, 'BemanningSumma', 'Antal medarbetare differens')).toEqual([-1]);
  expect(columnOf(snapshot, 'BemanningSumma', 'Kvinnor differens')).toEqual([0]);
  expect(columnOf(snapshot, 'BemanningSumma', 'Män differens')).toEqual(['']);
});

test.each([
  [6, 12],
  [5, 6],
  [null, null],
])('a risk is medium from %s and high from %s, in the sheet as in the code', async (riskMedium, riskHigh) => {
  const given = { ...plan, start: { ...plan.start, riskMedium, riskHigh } };
  const read = await (await inWorkbook(given)).read();
  const results = [...computePlan(given).risks.values()];
  const words = { low: 'Låg', medium: 'Medel', high: 'Hög' };
  const columns = ['Riskvärde', 'Risknivå'].map((header) =>
    columnOf(read, 'VäsentlighetsOchRiskanalys', header).slice(0, plan.risks.length),
  );
  expect(columns).toEqual([results.map(({ risk }) => risk ?? ''), results.map(({ riskLevel }) => (riskLevel ? words[riskLevel] : ''))]);
  expect(columns[0]).toEqual([12, 5, 6, '']);
  expect(columns[1]).toEqual(riskMedium === 5 ? ['Hög', 'Medel', 'Hög', ''] : ['Hög', 'Låg', 'Medel', '']);
});

test.each([
  ['costPositive', 100.5],
  ['revenuePositive', 105.5],
] as const)('Start says the forecast with actions that it does not hold yet, %s', async (signs, expected) => {
  const given = { ...plan, start: { ...plan.start, signs } };
  expect(computePlan(given).total.forecastAfterActions?.toNumber()).toBe(expected);
  const { excel } = await inWorkbook(given);
  const cells = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Start').getRange('B1:C80');
    range.load('values');
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });
  expect(cells.find(([label]) => label === 'Prognos efter åtgärder')?.[1]).toBe(expected);
});

test('a workbook of the first version never had these tables: they are empty, and nothing is missing', () => {
  const version = snapshot.names.get('Mall_Version');
  if (!version) throw new Error('Mall_Version');
  const tables = new Map([...snapshot.tables].filter(([name]) => !added.some((id) => tableWords[id] === name)));
  const first = readPlan({ ...snapshot, tables, names: new Map([...snapshot.names, ['Mall_Version', { ...version, value: 1 }]]) });
  expect(first.problems).toEqual([]);
  expect(first.plan.actions).toEqual([]);
  expect(readPlan({ ...snapshot, tables }).problems.map(({ message }) => message)).toEqual(added.map(() => 'tableMissing'));
});
