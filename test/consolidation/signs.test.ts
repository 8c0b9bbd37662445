import fc from 'fast-check';
import { signTrouble } from '../../src/consolidation/signs';
import type { BudgetRow, SignConvention } from '../../src/domain/plan';
import { kindOfLabel } from '../../src/domain/kind-of-label';
import { consolidationWords, findingSentence } from '../../src/wording/consolidation';
import { fingerprintOf, keyOf } from '../../src/domain/handling';
import { signsOfRow } from '../../src/domain/rules/sign-convention';
import { aBudgetRow, aHandledFinding, aPlan } from '../support/plan';
import { cleanUnits, fileOf, rowsOf, together, told, type TrueUnit } from './some-units';

const conventions: readonly SignConvention[] = ['costPositive', 'revenuePositive', 'unsigned'];

test('a unit that says another convention than its rows have is found by its file and kept out of the sums; the others are added as before', () => {
  fc.assert(
    fc.property(cleanUnits, fc.nat(), fc.constantFrom(...conventions), (units, pick, said) => {
      const mistaken = units[pick % units.length];
      fc.pre(mistaken !== undefined && mistaken.signs !== said);
      const result = together(units.map((unit) => (unit === mistaken ? fileOf(unit, { signs: said }) : fileOf(unit))));
      expect(told(result).filter((line) => line.startsWith('C11'))).toEqual([
        expect.stringMatching(`^C11 (mixed|otherConvention) ${mistaken?.name}.xlsx$`),
      ]);
      const net = result.totals.find(({ kind, department, area }) => kind === 'net' && department === '' && area === '');
      expect(net?.missing).toEqual([mistaken?.name]);
      expect(result.budgets.filter(({ unit }) => unit === mistaken?.name).every(({ normalised }) => normalised.budget === null)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

/** Revenue as large as the costs: the net is 0 in every convention. */
const nothingLeft: TrueUnit = {
  name: 'Ek',
  department: '',
  amountUnit: 'tkr',
  signs: 'costPositive',
  rows: [
    { kind: 'revenue', area: '', budget: -21_024_000, forecast: -21_024_000, forecastPrevious: null },
    { kind: 'cost', area: '', budget: 13_609_000, forecast: 13_609_000, forecastPrevious: null },
    { kind: 'cost', area: '', budget: 7_415_000, forecast: 7_415_000, forecastPrevious: null },
  ],
};

test('a net of 0 hides no mix-up of signs: every row turned, or one of them', () => {
  expect(told(together([fileOf(nothingLeft)]))).toEqual([]);
  expect(told(together([fileOf(nothingLeft, { signs: 'revenuePositive' })]))).toEqual(['C11 otherConvention Ek.xlsx']);
  const oneTurned = rowsOf(nothingLeft).map((row, at) =>
    at === 0 ? { ...row, budget: rowsOf({ ...nothingLeft, signs: 'unsigned' })[0]?.budget ?? row.budget } : row,
  );
  const [finding] = together([fileOf(nothingLeft, {}, oneTurned)]).findings;
  expect(finding).toMatchObject({ code: 'C11', message: 'mixed', source: { sheet: 'budget', cell: 'A2' } });
  expect(finding && findingSentence(finding, consolidationWords.sv)).toBe(
    'Tecknen är blandade: Intäkter följer inte ”Kostnad + / intäkt −”. Beloppen är inte med i summorna.',
  );
  const [inArea] = together([
    fileOf(
      nothingLeft,
      {},
      oneTurned.map((row) => ({ ...row, area: 'Hemtjänst' })),
    ),
  ]).findings;
  expect(inArea?.facts).toMatchObject({ rows: 'Intäkter (Hemtjänst)' });
});

const trouble = (rows: readonly BudgetRow[], start: Parameters<typeof aPlan>[0] = {}) => signTrouble(aPlan({ budget: rows, ...start }));

test('the kind of a row that nobody has said is known by its label', () => {
  const rows = [
    aBudgetRow({ kind: null, label: 'Hyresintäkter', budget: '100' }),
    aBudgetRow({ kind: null, label: 'Personalkostnader', budget: '200' }),
  ];
  expect(trouble(rows)).toMatchObject({ kind: 'mixed', rows: [{ label: 'Hyresintäkter' }] });
  expect(['Intäkter', 'Arbetsgivaravgifter', 'Statsbidrag', 'Netto (tkr)', 'Löner', 'Övrigt'].map(kindOfLabel)).toEqual([
    'revenue',
    'cost',
    'revenue',
    'net',
    'cost',
    null,
  ]);
});

test('without signs a row of unknown kind cannot be added; with them it can', () => {
  const rows = [aBudgetRow({ kind: null, label: 'Övrigt', budget: '100' })];
  expect(trouble(rows, { start: { signs: 'unsigned' } })).toMatchObject({ kind: 'noKind', rows: [{ label: 'Övrigt' }] });
  expect(trouble(rows, { start: { signs: 'costPositive' } })).toBeNull();
});

test('amounts without a convention or a unit of amount are not added; a workbook without amounts needs none', () => {
  const rows = [aBudgetRow({ label: 'Löner', kind: 'cost', budget: '100' })];
  expect(trouble(rows, { start: { signs: null } })?.kind).toBe('noSigns');
  expect(trouble(rows, { start: { amountUnit: null } })?.kind).toBe('noUnit');
  expect(trouble([aBudgetRow({ label: 'Löner', kind: 'cost' })], { start: { signs: null } })).toBeNull();
});

test('rows of net tell no convention, and are held against the frame, which is always a cost', () => {
  const rows = [aBudgetRow({ label: 'Förskola', kind: 'net', budget: '-8 100' })];
  expect(trouble(rows, { start: { signs: 'costPositive', frame: '8 000' } })?.kind).toBe('againstFrame');
  expect(trouble(rows, { start: { signs: 'revenuePositive', frame: '8 000' } })).toBeNull();
  expect(trouble(rows, { start: { signs: 'costPositive', frame: '9 000' } })).toBeNull();
});

test('a row that its people have accepted with a reason is no trouble, until its figures change', () => {
  const cut = aBudgetRow({ key: 'b1', label: 'Effektivisering', kind: 'cost', budget: '-500' });
  const { contrary } = signsOfRow(cut, 'costPositive');
  if (!contrary) throw new Error('V22 says something of it');
  const handled = [
    aHandledFinding({ key: keyOf(contrary), handling: 'accept', reason: 'Fördelas i mars.', fingerprint: fingerprintOf(contrary) }),
  ];
  expect(trouble([cut])?.kind).toBe('mixed');
  expect(trouble([cut], { handled })).toBeNull();
  expect(trouble([aBudgetRow({ ...cut, budget: '-700' })], { handled })?.kind).toBe('mixed');
});

test('a credit is no mix-up', () => {
  expect(trouble([aBudgetRow({ label: 'Lokalkostnader', kind: 'cost', budget: '1 000', outcome: '-20' })])).toBeNull();
});

describe('a unit of amount that is a thousand times off', () => {
  const inKronor = (start: Parameters<typeof fileOf>[1]) => fileOf({ ...nothingLeft, amountUnit: 'kr' }, { amountUnit: 'tkr', ...start });
  test('is seen against the frame, where there is a net', () => {
    const costs = { ...nothingLeft, amountUnit: 'kr' as const, rows: nothingLeft.rows.slice(1) };
    expect(told(together([fileOf(costs, { amountUnit: 'tkr', frame: '21 024' })]))).toContain('C12 frameThousandfold Ek.xlsx');
    expect(told(together([fileOf(costs, { frame: '21 024 000' })]))).toEqual([]);
  });

  test('is seen against the last forecast, where the net is 0', () => {
    const rows = rowsOf({ ...nothingLeft, amountUnit: 'kr' }).map((row, at) => ({
      ...row,
      forecastPrevious: rowsOf(nothingLeft)[at]?.forecast ?? row.forecastPrevious,
    }));
    expect(told(together([fileOf(nothingLeft, {}, rows)]))).toEqual(['C12 forecastThousandfold Ek.xlsx']);
    expect(told(together([inKronor({})]))).toEqual([]);
  });
});
