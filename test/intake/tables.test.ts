import fc from 'fast-check';
import { computePlan } from '../../src/domain/computed';
import type { DocumentJson, TableJson } from '../../src/intake/document';
import { documentFromPlan } from '../../src/intake/document-from-plan';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { aDocument, aTable } from './a-document';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug'];

const read = (table: TableJson, given: Partial<DocumentJson> = {}) => planFromDocument(aDocument({ tables: [table], ...given })).plan;

const shown = (table: TableJson, given: Partial<DocumentJson> = {}) => {
  const plan = read(table, given);
  const [first] = documentFromPlan(plan, computePlan(plan)).tables;
  if (!first) throw new Error('no table');
  return first;
};

const net = aTable(
  'Uppföljning av driftbudget',
  [
    'Netto (Mnkr)',
    'Utfall per aug',
    'Budget',
    'Prognos',
    'Avvikelse budget prognos',
    'Prestationsförändr',
    'Avvikelse budget efter prestförändr',
  ],
  ['Stadsmiljö', '9', '14,8', '14,1', '0,7', '0,0', '0,7'],
  ['Omsorg', '105,5', '164,2', '168,5', '-4,3', '0,0', '-4,3'],
  ['varav barn', '49,9', '87,2', '90,7', '-3,5', '0,0', '-3,5'],
  ['varav vuxna', '55,6', '77,0', '77,8', '-0,8', '0,0', '-0,8'],
  ['Förskola', '436,9', '680,2', '670,2', '10', '-2,0', '8,0'],
  ['Övrig verksamhet', '', '', '', '0', '0,0', '0'],
  ['Summa', '551,4', '859,2', '852,8', '6,4', '-2,0', '4,4'],
  ['Beräknade budgetjusteringar', '', '', '', '', '', '2,3'],
  ['Förändring av fond (- ökning, + minskning)', '', '', '', '', '', '-0,5'],
  ['Summa efter beräknade budgetjusteringar och resultatdispositioner', '', '', '', '', '', '6,2'],
);

const tables: readonly (readonly [string, TableJson])[] = [
  ['budget', net],
  [
    'budget',
    aTable(
      'Fritid',
      ['Fritid', 'Budget VP', 'Prognos', 'Avvikelse'],
      ['Intäkter', '0', '0', '0'],
      ['Kostnader', '-1 200', '-1 200', '0'],
      ['Netto (tkr)', '-1 200', '-1 200', '0'],
    ),
  ],
  ['budget', aTable('Budget 2026', [], ['Intäkter', '-21 024'], ['Löner', '13 609'], ['Övriga kostnader', '7 415'], ['Netto', '0'])],
  [
    'volumes',
    aTable(
      'Förskola',
      ['Förskolebarn', ...months, 'Sep'],
      ['Små barn', '1 905', '1 959', '', '', '', '', '', '', ''],
      ['Stora barn', '2 993', '2 977', '', '', '', '', '', '', ''],
      ['Totalt', '4 898', '4 936', '', '', '', '', '', '', '0'],
    ),
  ],
  [
    'volumes',
    aTable(
      'Äldreomsorg',
      ['Tomma dygn', '', ...months, 'Snitt'],
      ['Ekgården', 'Somatik', '0,1', '1,2', 'i.u.', '', '', '', '', '', '0,7'],
      ['', 'Demens', '0,5', '0,3', 'i.u.', '', '', '', '', '', '0,4'],
      ['Björken', '', '13,0', '16,0', '', '', '', '', '', '', '14,5'],
    ),
  ],
  ['volumes', aTable('Ekonomiskt bistånd', months, ['501', '510', '518', '514', '500', '500', '519', '512'])],
  [
    'resultUnits',
    aTable(
      'Resultatenheter',
      ['Mnkr', 'Resultatöverföring från 2025', 'Resultat 2026', 'Resultatöverföring till 2027'],
      ['Förskola', '0,0', '1,0', '1,0'],
      ['Omsorg', '11,8', '-0,5', '11,3'],
      ['Summa', '11,8', '0,5', '12,3'],
    ),
  ],
  [
    'investments',
    aTable(
      'Investeringar',
      ['Mnkr', 'Budget 2026', 'Prognos T1', 'Prognos T2'],
      ['Lekpark', '6,0', '6,0', '6,0'],
      ['Övrigt', '6,4', '6,4', '6,4'],
      ['Parker, totalt', '12,4', '12,4', '12,4'],
      ['Maskiner', '2,2', '14,3', '14,3'],
      ['Summa', '14,6', '26,7', '26,7'],
    ),
  ],
  [
    'turnover',
    aTable(
      'Omslutningsförändringar',
      ['Omslutningsförändring (mnkr)', 'Kostnader', 'Intäkter'],
      ['Omsorg', '', ''],
      ['Hyror', '5,3', '-5,3'],
      ['Förskola', '', ''],
      ['Hyror', '0,5', '-0,5'],
      ['Summa', '5,8', '-5,8'],
    ),
  ],
  [
    'capitalCosts',
    aTable(
      'Driftbudget',
      ['Budgetjusteringar kapitalkostnader', 'Budget', 'Bokfört augusti', 'Prognos', 'Budgetjusteringar', 'Avvikelse'],
      ['Avskrivningar', '10,1', '7,6', '11,3', '1,2', '0,0'],
      ['Internränta', '1,2', '0,8', '1,2', '0,0', '0,0'],
      ['Totalt', '11,3', '8,4', '12,5', '1,2', '0,0'],
    ),
  ],
  [
    'compensation',
    aTable(
      'Ersättning stöd',
      ['Nivå', 'Ersättning/timme 2026', 'Höjning kronor', 'Höjning %', 'Ersättning/timme 2025'],
      ['1-7 timmar', '518', '20', '4,0 %', '498'],
      ['19- timmar', '1119', '-67', '-5,6 %', '1186'],
    ),
  ],
  ['otherTables', aTable('Medarbetare', ['Verksamhet', 'Antal', ''], ['Stöd', '31', 'varav 5 vikarier'], ['', '26', ''])],
  ['otherTables', aTable('Utan rubriker', [], ['Mars', '12'], ['April', '-'])],
];

test.each(tables)('a table of %s is printed again cell by cell', (table, json) => {
  expect(read(json).printed[0]?.table).toBe(table);
  const { title, headers, rows } = shown(json);
  expect({ title, headers, rows }).toEqual(json);
});

test('all of them in one document keep their order, and a second of the same block is kept as it came', () => {
  const document = aDocument({ tables: [...tables.map(([, table]) => table), net] });
  const { plan, unplaced } = planFromDocument(document);
  const printed = documentFromPlan(plan, computePlan(plan)).tables.map(({ title, headers, rows }) => ({ title, headers, rows }));
  expect(plan.printed.at(-1)?.table).toBe('otherTables');
  // The second budget of a board has the block of the first, as has the unit's without headers.
  expect(printed).toEqual(document.tables);
  expect(unplaced).toEqual([{ text: 'Netto (tkr)', reason: 'otherUnit' }]);
});

test('varav rows are parts of the row above, complete where they add up', () => {
  expect(read(net).budget.map(({ label, ofWhich, ofWhichComplete }) => [label, ofWhich, ofWhichComplete])).toContainEqual([
    'barn',
    'Omsorg',
    true,
  ]);
  const partial = { ...net, rows: net.rows.filter(([label]) => label !== 'varav vuxna') };
  expect(read(partial).budget.find((row) => row.label === 'barn')?.ofWhichComplete).toBe(false);
});

test('typed sums are input, printed sums are given', () => {
  const sums = read(net).budgetSums.map(({ kind, given, input }) => [kind, Object.keys(given).length, Object.keys(input)]);
  expect(sums).toEqual([
    ['total', 6, []],
    ['adjustments', 0, ['deviationAfter']],
    ['fund', 0, ['deviationAfter']],
    ['afterAll', 1, []],
    ['adherence', 0, []],
  ]);
});

test('rows above "X, totalt" are its group', () => {
  const investments = tables.find(([table]) => table === 'investments')?.[1];
  expect(investments && read(investments).investments.map(({ label, group }) => [label, group])).toEqual([
    ['Lekpark', 'Parker'],
    ['Övrigt', 'Parker'],
    ['Maskiner', ''],
  ]);
});

test('totals and deviations are computed beside what was printed', () => {
  const { computed } = shown(net);
  expect(computed.totals).toContainEqual({ row: 'Summa', column: 'Avvikelse budget prognos', value: '6,4' });
  expect(computed.totals).toContainEqual({
    row: 'Summa efter beräknade budgetjusteringar och resultatdispositioner',
    column: 'Avvikelse budget efter prestförändr',
    value: '6,2',
  });
  expect(computed.deviations).toContainEqual({ row: 'varav barn', column: 'Avvikelse budget prognos', value: '-3,5' });
});

test('a printed sum that is wrong is kept, and the right one stands beside', () => {
  const wrong = { ...net, rows: net.rows.map((row) => (row[0] === 'Summa' ? ['Summa', '551,4', '999,9', ...row.slice(3)] : row)) };
  const { rows, computed } = shown(wrong);
  expect(rows.find(([label]) => label === 'Summa')?.[2]).toBe('999,9');
  expect(computed.totals).toContainEqual({ row: 'Summa', column: 'Budget', value: '859,2' });
});

test('a computed cell whose figure became the formula prints the decimals of its format', () => {
  const plan = read(net);
  const formulas = plan.budget.map((row) => ({
    ...row,
    deviation:
      row.deviation.kind === 'number' && row.budget.kind === 'number'
        ? { kind: 'blank' as const, decimals: row.deviation.decimals }
        : row.deviation,
    deviationAfter:
      row.deviationAfter.kind === 'number' ? { kind: 'blank' as const, decimals: row.deviationAfter.decimals } : row.deviationAfter,
  }));
  const computedPlan = { ...plan, budget: formulas };
  expect(documentFromPlan(computedPlan, computePlan(computedPlan)).tables[0]?.rows).toEqual(net.rows);
});

test('causes and actions beside the rows come back', () => {
  const causes = { 'varav barn': { cause: 'Fler placeringar än budgeterat.', action: 'Fler egna familjehem.' } };
  expect(shown({ ...net, causes }).causes).toEqual(causes);
});

test('a table that was made here is printed with the columns that hold anything', () => {
  const plan = { ...read(net), printed: [] };
  const [table] = documentFromPlan(plan, computePlan(plan)).tables;
  expect(table?.headers).toEqual([
    'Netto (mnkr)',
    'Budget 2026',
    'Utfall per aug',
    'Prognos 2026',
    'Avvikelse budget prognos',
    'Prestationsförändring',
    'Avvikelse efter prestationsförändring',
  ]);
  expect(read({ title: table?.title ?? '', headers: table?.headers ?? [], rows: table?.rows ?? [] }).printed[0]?.table).toBe('budget');
});

const words = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,12}$/).filter((word) => !/^(Summa|Totalt|Netto|Varav)/i.test(word));
const figure = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(0, 1, 2)).map(([size, decimals]) => {
  const [whole = '0', fraction] = (Math.abs(size) / 10 ** decimals).toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/(\d{3})$/, ' $1') : whole;
  return `${size < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`.replace(/^-(0(,0+)?)$/, '$1');
});
const cell = fc.oneof({ arbitrary: figure, weight: 4 }, fc.constantFrom('', 'i.u.', 'cirka 3'));

test('any table of figures comes back as it was', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(words, { minLength: 1, maxLength: 6 })
        .chain((labels) => fc.tuple(...labels.map((label) => fc.tuple(fc.constant(label), cell, cell, cell)))),
      fc.constantFrom(
        ['Netto (mnkr)', 'Budget', 'Utfall per aug', 'Prognos'],
        ['Barn', 'Jan', 'Feb', 'Mar'],
        ['Okänt', 'Ett', 'Två', 'Tre'],
      ),
      (rows, headers) => {
        expect(shown(aTable('Tabell', headers, ...rows)).rows).toEqual(rows);
      },
    ),
  );
});
