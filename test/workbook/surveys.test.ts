import type Big from 'big.js';
import fc from 'fast-check';
import { amount } from '../../src/domain/amount';
import { computePlan } from '../../src/domain/computed';
import type { Plan, SurveyMeanRow } from '../../src/domain/plan';
import type { SurveyMean } from '../../src/domain/survey-means';
import { blank, type Value } from '../../src/domain/value';
import { conditionalStyles } from '../../src/workbench/display/conditionalStyles';
import { parseArea } from '../../src/workbook/area';
import type { CellValue, Snapshot } from '../../src/workbook/port';
import { readPlan } from '../../src/workbook/read';
import { anIndicator, aPlan, aStart, aSurveyMeanRow, aSurveyRow } from '../support/plan';
import { columnOf, copiesOf, inWorkbook } from './in-workbook';

const nobody = 'Ingen har svarat';
const names = ['Nöjda brukare', 'Trygghet?', 'Personer per dygn', 'Index *', nobody] as const;
const indicators = [
  anIndicator({ name: names[0], measureUnit: '%', target: '90 %' }),
  anIndicator({ name: names[1], measureUnit: '%', target: '90,0 %' }),
  anIndicator({ name: names[2], measureUnit: 'st' }),
  anIndicator({ name: names[3] }),
  anIndicator({ name: nobody, measureUnit: '%' }),
];
const isShare = (indicator: string): boolean => indicators.some((row) => row.name === indicator && row.measureUnit === '%');
const surveyMeans: readonly SurveyMeanRow[] = [...names, 'Okänd indikator', ''].map((indicator) => aSurveyMeanRow({ indicator }));

const figure = (unit: string) =>
  fc.record({ size: fc.integer({ min: -300, max: 1300 }), decimals: fc.nat(1) }).map(({ size, decimals }): Value => ({
    kind: 'number',
    amount: amount(size).div(10 ** decimals),
    decimals,
    grouped: false,
    ...(unit ? { unit } : {}),
  }));
const none = fc.constant<Value>(blank);
const noFigure = fc.constantFrom<Value>(
  { kind: 'missing' },
  { kind: 'text', text: '-', meaning: 'none' },
  { kind: 'text', text: 'ungefär hälften', meaning: 'unreadable' },
);
const mostly = (value: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: value, weight: 8 }, { arbitrary: none, weight: 2 }, { arbitrary: noFigure, weight: 1 });
const count = fc.constantFrom(0, 2, 3, 5, 12).map((size): Value => ({ kind: 'number', amount: amount(size), decimals: 0, grouped: false }));

/** Rows of one indicator: all with counted answers, or some, so that means of both kinds and groups that are too small come up. */
const rowsOf = (indicator: string) => {
  const value = figure(isShare(indicator) ? '%' : '');
  return fc.boolean().chain((isCounted) =>
    fc.array(
      fc
        .record({ result: mostly(value), prior: mostly(value), answers: isCounted ? count : mostly(count) })
        .map((given) => aSurveyRow({ indicator, ...given })),
      { maxLength: 5 },
    ),
  );
};
const plans: fc.Arbitrary<Plan> = fc
  .record({ minGroup: fc.constantFrom(0, 5, 10), rows: fc.tuple(...names.slice(0, 4).map(rowsOf)) })
  .map(({ minGroup, rows }) =>
    aPlan({ start: aStart({ type: 'VB', periodMonth: 12, minGroup }), indicators, surveyMeans, surveys: rows.flat() }),
  );

const figures = {
  Medel: 'mean',
  'Medel samma verksamheter': 'sameMean',
  'Föregående medel samma verksamheter': 'samePrior',
  Förändring: 'change',
  Lägst: 'lowest',
  Högst: 'highest',
} as const satisfies Readonly<Record<string, keyof SurveyMean>>;
const weights = { none: 'Oviktat', byAnswers: 'Viktat efter svar', tooFew: 'För få svar' } as const;

/** The sheet rounds to six decimals on its way, here and there: a figure that differs in the sixth is the same, one that differs in the fifth is not. */
const same = (cell: CellValue | undefined, result: Big | null | undefined): boolean =>
  result ? typeof cell === 'number' && amount(String(cell)).minus(result).abs().lte('0.000002') : (cell ?? '') === '';

function compare(plan: Plan, snapshot: Snapshot): readonly SurveyMean[] {
  const means = computePlan(plan).surveyMeans;
  const results = plan.surveyMeans.flatMap(({ key }) => means.get(key) ?? []);
  const cells = (header: string) => columnOf(snapshot, 'BrukarundersökningSumma', header).slice(0, results.length);
  for (const [header, key] of Object.entries(figures)) {
    // The sheet holds a share where the code speaks of per cent; a change is percentage points in both.
    const expected = results.map((result, row) => {
      const scale = key !== 'change' && isShare(plan.surveyMeans[row]?.indicator ?? '') ? 100 : 1;
      return result[key]?.div(scale);
    });
    const found = cells(header);
    const differing = expected.flatMap((result, row) =>
      same(found[row], result) ? [] : [`${String(found[row])}, not ${String(result ?? 'blank')}`],
    );
    expect({ [header]: differing }).toEqual({ [header]: [] });
  }
  expect(cells('Vägning')).toEqual(results.map(({ weight }) => (weight ? weights[weight] : '')));
  expect(cells('Antal med resultat')).toEqual(results.map(({ count: those }) => (those > 0 ? those : '')));
  return results;
}

test('means, spread and change are the same in the sheet and in the code, for answers that nobody thought of', async () => {
  const said = new Set<string | null>();
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      for (const { weight } of compare(plan, await (await inWorkbook(plan)).read())) said.add(weight);
    }),
    { numRuns: 8, endOnFailure: true },
  );
  expect([...said].sort()).toEqual(['byAnswers', 'none', null, 'tooFew'].sort());
}, 60_000);

const plan = aPlan({
  start: aStart({ type: 'VB', periodMonth: 12 }),
  indicators,
  surveyMeans: [aSurveyMeanRow({ indicator: names[0] }), aSurveyMeanRow({ indicator: names[2] })],
  surveys: [
    aSurveyRow({ indicator: names[0], subUnit: 'Boende A', result: '80 %', prior: '70 %', answers: '30' }),
    aSurveyRow({ indicator: names[0], subUnit: 'Boende B', result: '95 %', answers: '10' }),
    aSurveyRow({ indicator: names[0], subUnit: 'Boende C', result: '20 %', prior: '40 %', answers: '2' }),
    aSurveyRow({ indicator: names[2], subUnit: 'Boende A', result: '16,3', answers: '' }),
    aSurveyRow({ indicator: names[2], subUnit: 'Boende B', result: '17,5', prior: '15', answers: '8' }),
  ],
});
const inPlan = copiesOf(plan);

const rowOf = (snapshot: Snapshot, row: number): readonly CellValue[] => {
  const table = snapshot.tables.get('BrukarundersökningSumma');
  const wanted = ['Indikator', 'Medel', 'Vägning', ...Object.keys(figures).slice(1), 'Antal med resultat'];
  return wanted.map((header) => table?.cells[row]?.[table.headers.indexOf(header)] ?? '(no cell)');
};

describe('a survey that three sub-units have answered', () => {
  test('a small group counts in the mean, and neither the lowest nor the highest shows it', async () => {
    const snapshot = await (await inPlan()).read();
    // (80 × 30 + 95 × 10 + 20 × 2) ÷ 42 = 80,71 %; those who answered both times: 50 % against 55 %.
    expect(rowOf(snapshot, 0)).toEqual([names[0], 0.8071428571, 'Viktat efter svar', 0.5, 0.55, -5, 0.8, 0.95, 3]);
    expect(rowOf(snapshot, 1)).toEqual([names[2], 16.9, 'Oviktat', 17.5, 15, 2.5, 16.3, 17.5, 2]);
    compare(plan, snapshot);
  });

  test('one small group alone is not shown by its mean', async () => {
    const alone = { ...plan, surveys: plan.surveys.slice(2, 3) };
    const snapshot = await (await inWorkbook(alone)).read();
    expect(rowOf(snapshot, 0)).toEqual([names[0], '', 'För få svar', '', '', '', '', '', 1]);
    expect(compare(alone, snapshot)[0]?.proposedOutcome).toBeNull();
  });

  test('rows come back as they went in, and nothing is wrong', async () => {
    const { plan: read, problems } = readPlan(await (await inPlan()).read());
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(read.surveyMeans))).toEqual(JSON.parse(JSON.stringify(plan.surveyMeans)));
    expect(JSON.parse(JSON.stringify(read.surveys))).toEqual(JSON.parse(JSON.stringify(plan.surveys)));
  });

  test('a mean of shares is seen as per cent and one of persons as a number', async () => {
    const { host, read } = await inPlan();
    const table = (await read()).tables.get('BrukarundersökningSumma');
    const area = parseArea(table?.address ?? '');
    const column = area.column + (table?.headers.indexOf('Medel') ?? 0);
    const sheet = host.workbook.getWorksheet('Brukarundersökning');
    if (!sheet) throw new Error('Brukarundersökning');
    const formats = [1, 2].map((row) => {
      const address = sheet.getCell(area.row + row, column).address;
      return conditionalStyles(host.workbook, sheet, address).get(address)?.numFmt;
    });
    expect(formats).toEqual(['0.0 %;"−"0.0 %', undefined]);
  });

  test('[V02] 94 in a row of shares is asked about: 94 % is meant', async () => {
    const snapshot = await (await inPlan()).read();
    const table = snapshot.tables.get('Brukarundersökning');
    if (!table) throw new Error('Brukarundersökning');
    const at = table.headers.indexOf('Resultat');
    const put = <Cell>(rows: readonly (readonly Cell[])[], cell: Cell) =>
      rows.map((row, index) => (index === 0 ? row.with(at, cell) : row));
    const changed = { ...table, cells: put(table.cells, 94), formulas: put(table.formulas, 94), formats: put(table.formats, 'General') };
    const { problems } = readPlan({ ...snapshot, tables: new Map([...snapshot.tables, ['Brukarundersökning', changed]]) });
    expect(problems).toMatchObject([
      { code: 'V02', message: 'percentMissing', expected: '94 %', place: { table: 'surveys', column: 'result' } },
    ]);
  });

  test('a workbook of the second version has no columns for the means, and lacks none', async () => {
    const snapshot = await (await inPlan()).read();
    const version = snapshot.names.get('Mall_Version');
    const table = snapshot.tables.get('Brukarundersökning');
    if (!version || !table) throw new Error('Mall_Version');
    const kept = table.headers.flatMap((header, index) => (['Andel', 'Resultat som tal'].includes(header) ? [] : [index]));
    const pick = <Cell>(row: readonly Cell[]) => kept.flatMap((index) => row[index] ?? []);
    const older = {
      ...table,
      headers: pick(table.headers),
      cells: table.cells.map(pick),
      formulas: table.formulas.map(pick),
      formats: table.formats.map(pick),
    };
    const tables = new Map([...snapshot.tables, ['Brukarundersökning', older]]);
    const said = (value: number) =>
      readPlan({ ...snapshot, tables, names: new Map([...snapshot.names, ['Mall_Version', { ...version, value }]]) }).problems.map(
        ({ message }) => message,
      );
    expect(said(2)).toEqual([]);
    expect(said(3)).toEqual(['columnMissing', 'columnMissing']);
  });
});
