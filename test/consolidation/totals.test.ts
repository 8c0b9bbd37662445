import Big from 'big.js';
import fc from 'fast-check';
import type { AmountUnit } from '../../src/domain/plan';
import type { BudgetTotal, Consolidated } from '../../src/consolidation/consolidated';
import { aBudgetRow } from '../support/plan';
import { cleanUnits, fileOf, frame, rowsOf, together, told, type TrueRow, type TrueUnit } from './some-units';

const size: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };
const inUnit = (kronor: number, amountUnit: AmountUnit): string => new Big(kronor).times(`1e-${size[amountUnit]}`).toFixed();
const text = (figure: Big | null): string | null => figure && figure.toFixed();
const total = ({ totals }: Consolidated, kind: BudgetTotal['kind'], department = '', area = ''): BudgetTotal => {
  const found = totals.find((one) => one.kind === kind && one.department === department && one.area === area);
  if (!found) throw new Error(`No total ${kind} ${department} ${area}`);
  return found;
};

test('totals are the sums of the units in exact decimals, whatever signs and unit of amount each workbook has, and nothing is found', () => {
  fc.assert(
    fc.property(cleanUnits, fc.constantFrom('kr' as const, 'tkr' as const, 'mnkr' as const), (units, amountUnit) => {
      const result = together(
        units.map((unit) => fileOf(unit)),
        { amountUnit },
      );
      const added = (of: (row: TrueRow) => number, which: (row: TrueRow, unit: TrueUnit) => boolean): string =>
        inUnit(
          units.flatMap((unit) => unit.rows.filter((row) => which(row, unit))).reduce((sum, row) => sum + of(row), 0),
          amountUnit,
        );
      for (const kind of ['revenue', 'cost', 'net'] as const) {
        const { amounts, deviation, contains } = total(result, kind);
        const which = (row: TrueRow): boolean => kind === 'net' || row.kind === kind;
        expect(text(amounts.budget)).toBe(added(({ budget }) => budget, which));
        expect(text(amounts.forecast)).toBe(added(({ forecast }) => forecast ?? 0, which));
        expect(text(deviation)).toBe(added(({ budget, forecast }) => budget - (forecast ?? 0), which));
        expect(contains).toHaveLength(units.length);
      }
      for (const department of new Set(units.map((unit) => unit.department)))
        expect(text(total(result, 'net', department).amounts.budget)).toBe(
          added(
            ({ budget }) => budget,
            (_, unit) => unit.department === department,
          ),
        );
      for (const area of ['Förskola', 'Fritid'].filter((one) => units.some(({ rows }) => rows.some((row) => row.area === one))))
        expect(text(total(result, 'net', '', area).amounts.forecast)).toBe(
          added(
            ({ forecast }) => forecast ?? 0,
            (row) => row.area === area,
          ),
        );
      expect(told(result)).toEqual(units.length > 1 ? ['C23 internalTrade'] : []);
    }),
    { numRuns: 60 },
  );
});

test('the order of the files is nothing to the result', () => {
  fc.assert(
    fc.property(
      cleanUnits.chain((units) =>
        fc.tuple(fc.constant(units), fc.shuffledSubarray([...units], { minLength: units.length, maxLength: units.length })),
      ),
      ([units, shuffled]) => {
        const of = (some: readonly TrueUnit[]): Consolidated => together(some.map((unit) => fileOf(unit)));
        expect(of(shuffled)).toEqual(of(units));
      },
    ),
    { numRuns: 25 },
  );
});

const unit = (name: string, more: Partial<TrueUnit> = {}): TrueUnit => ({
  name,
  department: 'Norr',
  amountUnit: 'tkr',
  signs: 'costPositive',
  rows: [
    { kind: 'revenue', area: '', budget: -2_000_000, forecast: -2_000_000, forecastPrevious: null },
    { kind: 'cost', area: '', budget: 10_000_000, forecast: 11_000_000, forecastPrevious: null },
  ],
  ...more,
});

describe('missing is not zero', () => {
  const withoutForecast = unit('Lind', { rows: unit('').rows.map((row) => ({ ...row, forecast: null })) });
  const result = together([fileOf(unit('Ek')), fileOf(withoutForecast), fileOf(unit('Alm', { rows: [] }))]);

  test('a unit without a budget is counted as missing', () => {
    expect(total(result, 'net')).toMatchObject({ contains: ['Ek', 'Lind'], missing: ['Alm'] });
    expect(text(total(result, 'net').amounts.budget)).toBe('16000');
    expect(told(result)).toContain('C13 noBudget Alm.xlsx');
  });

  test('a unit with a budget and no forecast is in the one sum and not in the other, and the deviation is of those that have both', () => {
    const { amounts, holds, deviation, deviationPercent, compared } = total(result, 'net');
    expect([text(amounts.forecast), holds.forecast]).toEqual(['9000', ['Ek']]);
    expect([text(deviation), text(deviationPercent), text(compared.budget), compared.units]).toEqual(['-1000', '-12.5', '8000', ['Ek']]);
    expect(told(result)).toContain('C14 noForecast Lind.xlsx');
  });

  test('a forecast of some rows only is no forecast of the unit, and the rows are named', () => {
    const [revenue, cost] = unit('').rows;
    if (!revenue || !cost) throw new Error('Two rows');
    const half = together([fileOf(unit('Ek', { rows: [{ ...revenue, forecast: null }, cost] }))]);
    expect(total(half, 'net')).toMatchObject({ deviation: null, amounts: { forecast: null } });
    expect(half.findings.find(({ code }) => code === 'C14')).toMatchObject({ message: 'forecastRows', facts: { rows: 'Intäkter' } });
    expect(half.incoming[0]?.money).toMatchObject({ forecast: null, deviation: null });
  });

  test('a row of 0 needs no forecast; parts of rows are not added', () => {
    const rows = [
      ...rowsOf(unit('Ek')),
      aBudgetRow({ label: 'Bidrag', kind: 'revenue', budget: '0' }),
      aBudgetRow({ label: 'Bemanning', kind: 'cost', ofWhich: 'Kostnader', budget: '4 000', forecast: '9 000' }),
    ];
    const { amounts, deviation } = total(together([fileOf(unit('Ek'), {}, rows)]), 'net');
    expect([text(amounts.budget), text(amounts.forecast), text(deviation)]).toEqual(['8000', '9000', '-1000']);
  });

  test('an expected unit that has sent nothing is missing in the totals of its department', () => {
    const expected = { department: 'Norr', contact: '', variants: [], frame: null };
    const register = {
      units: ['Ek', 'Alm'].map((name) => ({ ...expected, unit: name, unitId: name })),
      problems: [],
    };
    const { contains, missing } = total(together([fileOf(unit('Ek'))], { register }), 'net', 'Norr');
    expect([contains, missing]).toEqual([['Ek'], ['Alm']]);
  });
});

test('units that split their costs and units that do not stand in one sum of costs', () => {
  const split = unit('Ek', {
    rows: [
      { kind: 'cost', area: '', budget: 6_000_000, forecast: null, forecastPrevious: null },
      { kind: 'cost', area: '', budget: 4_000_000, forecast: null, forecastPrevious: null },
    ],
  });
  expect(text(total(together([fileOf(split), fileOf(unit('Lind'))]), 'cost').amounts.budget)).toBe('20000');
});

test('beside a net row, revenue and costs are only a part of a unit: it is missing in their sums, though not in that of the net', () => {
  const net = unit('Ek', {
    rows: [...unit('').rows, { kind: 'net', area: 'Fritid', budget: 500_000, forecast: 500_000, forecastPrevious: null }],
  });
  const result = together([fileOf(net), fileOf(unit('Lind'))]);
  expect(total(result, 'cost')).toMatchObject({ contains: ['Lind'], missing: ['Ek'] });
  expect(text(total(result, 'net').amounts.budget)).toBe('16500');
});

test('in an annual report the deviation is against the outcome', () => {
  const rows = [aBudgetRow({ label: 'Kostnader', kind: 'cost', budget: '100', outcome: '90', forecast: '130' })];
  const result = together([fileOf(unit('Ek'), { type: 'VB' }, rows)], { type: 'VB' });
  expect(text(total(result, 'net').deviation)).toBe('10');
});

test('the frame is held against the budget of the units that have one, in the unit of amount of the whole', () => {
  const result = together([fileOf(unit('Ek', { amountUnit: 'mnkr' }), { frame: '8,5' }), fileOf(unit('Lind'))]);
  const { frame: given, againstFrame } = total(result, 'net');
  expect([text(given), text(againstFrame)]).toEqual(['8500', '500']);
  expect(told(result)).toContain('C15 frameDiffers Ek.xlsx');
  expect(frame.amountUnit).toBe('tkr');
});
