import { expectedCells } from '../support/expected';
import { disagreements } from '../support/compare-with-domain';
import type { DocumentType, Plan } from '../../src/domain/plan';
import type { Snapshot } from '../../src/workbook/port';
import { readPlan } from '../../src/workbook/read';
import { aBudgetRow, aCompensationLevel, anAction, anIndicator, aPlan, aResultUnit, aStart, aSumRow } from '../support/plan';
import { columnOf, inWorkbook, type InWorkbook } from './in-workbook';

/** The rules of computing, one by one, as the cells of a workbook show them; the code is asked for the same cells. */
type Given = Parameters<typeof anIndicator>[0];
const part = { period: 'Tertial 2 2026' };
const whole = { period: '2026' };

const indicators: Readonly<Record<string, Given>> = {
  zeroMet: { ...whole, direction: 'lower', outcome: '0', target: '0' },
  zeroMissed: { ...whole, direction: 'lower', outcome: '1', target: '0' },
  atTheLimit: { ...whole, outcome: '71,25', target: '75' },
  pastTheLimit: { ...whole, outcome: '71,24', target: '75' },
  points: { ...whole, outcome: '72 %', target: '75 %', measureUnit: '%', tolerance: '3 pe' },
  pastPoints: { ...whole, outcome: '71,9 %', target: '75 %', measureUnit: '%', tolerance: '3 pe' },
  inTheBand: { ...whole, direction: 'band', outcome: '-0,8 %', target: '+/- 1 %', measureUnit: '%' },
  outsideTheBand: { ...whole, direction: 'band', outcome: '-1,2 %', target: '+/- 1 %', measureUnit: '%' },
  councilMet: { ...whole, outcome: '78 %', target: '90 %', councilTarget: '77 %', councilScope: 'board', measureUnit: '%' },
  accumulated: { ...part, outcome: '17', target: '25', measuredAs: 'accumulated' },
  increase: { ...whole, outcome: '80', target: 'öka' },
  decrease: { ...whole, outcome: '80', target: 'minska' },
  cityWide: { ...whole, outcome: '25 st', councilTarget: '1 050 st', councilScope: 'city', measureUnit: 'st' },
  forecast: { ...part, outcome: '60', forecast: '80', target: '75' },
};
const names = Object.keys(indicators);

const planOf = (type: DocumentType): Plan =>
  aPlan({
    start: aStart({ type, periodMonth: type === 'VB' ? 12 : 8 }),
    indicators: names.map((name) => anIndicator({ ...indicators[name], name })),
    budget: [
      aBudgetRow({ label: 'Stöd och service', budget: '334,1', forecast: '343,5', outcome: '330,1' }),
      aBudgetRow({ label: 'Övrigt', budget: '100', forecast: '102,9', outcome: '90', volumeAdjustment: '5,7' }),
      aBudgetRow({ label: 'varav boende', ofWhich: 'Stöd och service', budget: '200', forecast: '300' }),
    ],
    budgetSums: [
      aSumRow({ kind: 'total' }),
      aSumRow({ kind: 'adjustments', input: { deviationAfter: '2,3' } }),
      aSumRow({ kind: 'fund', input: { deviationAfter: '-0,5' } }),
      aSumRow({ kind: 'afterAll' }),
      aSumRow({ kind: 'adherence' }),
    ],
    actions: [anAction({ effectYear: '1,5', inForecast: false }), anAction({ effectYear: '9', inForecast: true })],
    compensation: [aCompensationLevel({ current: '1119', prior: '1186' }), aCompensationLevel({ current: '1005', prior: '1000' })],
    resultUnits: [
      aResultUnit({ name: 'Solen', grossBudget: '100', carriedIn: '4', result: '7' }),
      aResultUnit({ name: 'Månen', grossBudget: '100', carriedIn: '-2', result: '5' }),
      aResultUnit({ name: 'Stjärnan', carriedIn: '4', result: '70' }),
    ],
  });

let report: Snapshot;
let annual: Snapshot;
let workbooks: readonly InWorkbook[];
beforeAll(async () => {
  workbooks = await Promise.all([inWorkbook(planOf('T2')), inWorkbook(planOf('VB'))]);
  [report, annual] = (await Promise.all(workbooks.map((workbook) => workbook.read()))) as [Snapshot, Snapshot];
}, 120_000);

const says = (name: string, snapshot = report): string => {
  const at = names.indexOf(name);
  return `${String(columnOf(snapshot, 'Indikatorer', 'Förslag')[at])} · ${String(columnOf(snapshot, 'Indikatorer', 'Varför')[at])}`;
};
const sumOf = (snapshot: Snapshot, header: string, row: number) => columnOf(snapshot, 'DriftbudgetSumma', header)[row];

test('the code says the same of every cell', () => {
  for (const [index, snapshot] of [report, annual].entries()) {
    const workbook = workbooks[index]?.host.workbook;
    expect(workbook && disagreements(expectedCells(readPlan(snapshot).plan), snapshot, workbook)).toEqual([]);
  }
});

test('a target of 0 is a target: met or not, never almost', () => {
  expect(says('zeroMet')).toContain('Uppfylls helt');
  expect(says('zeroMissed')).toBe('Uppfylls inte · utfall 1 mot högst 0, ett mål på 0 nås eller nås inte');
});

test('a gap of exactly the tolerance is within it, one that is larger is not, and nothing is rounded first', () => {
  expect(says('atTheLimit')).toBe('Uppfylls delvis · utfall 71,25 av 75 = 95 %, uppfylls delvis från 95 %');
  expect(says('pastTheLimit')).toBe('Uppfylls inte · utfall 71,24 av 75 = 94,99 %, uppfylls delvis från 95 %');
});

test('a tolerance in percentage points is held against the gap itself', () => {
  expect(says('points')).toContain('Uppfylls delvis');
  expect(says('pastPoints')).toContain('Uppfylls inte');
});

test('a band is kept on either side', () => {
  expect(says('inTheBand')).toBe('Uppfylls helt · utfall -0,8 % mot högst ±1 % åt endera hållet, inom intervallet');
  expect(says('outsideTheBand')).toContain('Uppfylls inte');
});

test("the council's target reached but not the own is partly, however far the own is", () => {
  expect(says('councilMet')).toBe('Uppfylls delvis · utfall 78 % av 90 % = 87 %, KF:s årsmål 77 % är nått men inte det egna');
});

test('a count that accumulates is not computed on a part of the year without a forecast, and is in the annual report', () => {
  expect(says('accumulated')).toContain('Kan inte beräknas · kan inte beräknas: prognos saknas');
  expect(says('accumulated', annual)).toContain('Uppfylls inte · utfall 17 av 25 = 68 %');
});

test('öka and minska cannot be computed without last year', () => {
  expect(says('increase')).toContain('målet är att öka, och utfallet i förra årets verksamhetsberättelse saknas');
  expect(says('decrease')).toContain('målet är att minska, och utfallet i förra årets verksamhetsberättelse saknas');
});

test("the council's target for the whole city is never compared", () => {
  expect(says('cityWide')).toBe('Kan inte beräknas · kan inte beräknas: KF:s årsmål gäller hela staden');
});

test('an annual report goes by the outcome, other reports by the forecast', () => {
  expect(says('forecast')).toContain('Uppfylls helt · prognos 80 av 75');
  expect(says('forecast', annual)).toContain('Uppfylls inte · utfall 60 av 75');
  expect(columnOf(report, 'Driftbudget', 'Avvikelse')[0]).toBe(-9.4);
  expect(columnOf(annual, 'Driftbudget', 'Avvikelse')[0]).toBe(4);
});

test('334,1 − 343,5 is −9,4; parts of a row are not added; −6,6 + 2,3 − 0,5 is −4,8', () => {
  expect(sumOf(report, 'Avvikelse', 0)).toBe(-12.3);
  expect(sumOf(report, 'Avvikelse efter', 0)).toBe(-6.6);
  expect(sumOf(report, 'Avvikelse efter', 3)).toBe(-4.8);
});

test('a per cent is rounded once and half away from zero: −5,6492 is −5,6 and 0,5 stays', () => {
  expect(columnOf(report, 'Ersättningsnivåer', 'Höjning %').slice(0, 2)).toEqual([-0.056, 0.005]);
});

test('a result unit carries all of it over; what lies above 5 % of the year and 10 % in all is said where the gross budget is known', () => {
  expect(columnOf(report, 'Resultatenheter', 'Resultatöverföring till nästa år').slice(0, 3)).toEqual([11, 3, 74]);
  expect(columnOf(report, 'Resultatenheter', 'Över gränsen').slice(0, 3)).toEqual([2, '', '']);
});

test('the run rate is the outcome divided by its months, times twelve', () => {
  expect(columnOf(report, 'Driftbudget', 'Utfall i årstakt').slice(0, 2)).toEqual([495.15, 135]);
});

test('the forecast after actions takes only those that it does not hold yet, and less cost is better', () => {
  const start = report.outline.sheets.find(({ name }) => name === 'Start');
  const cells = workbooks[0]?.host.workbook.getWorksheet(start?.name ?? '');
  const row = [...Array(80).keys()].find((number) => cells?.getCell(`B${number + 1}`).value === 'Prognos efter åtgärder');
  expect(cells?.getCell(`C${(row ?? 0) + 1}`).result).toBe(444.9);
});

test('budgetföljsamhet is the forecast (in VB the outcome) of budget, volume adjustment and calculated adjustments', () => {
  expect(sumOf(report, 'Prognos', 4)).toBe(1.009726);
  expect(sumOf(annual, 'Prognos', 4)).toBe(0.950238);
});
