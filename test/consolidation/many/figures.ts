import Big from 'big.js';
import { at, onStart, rowKeys, type Cells, type RowKey } from './base-unit';

/** Budget, forecast and the forecast before it of a row, in tkr, cost positive. */
type Figures = readonly [budget: Big, forecast: Big, before: Big];
export type Amounts = Readonly<Record<RowKey, Figures>>;
export const amountColumns = ['budget', 'forecast', 'forecastPrevious'] as const;

/** What a unit's workbook holds: no two units the same, with decimals that floating point cannot add. */
export function figuresOf(unit: number): Amounts {
  const row = (budget: Big, change: string): Figures => [budget, budget.plus(change), budget.plus(change).minus('0.3')];
  return {
    revenue: row(new Big(`-${100 + unit}.1`), `${unit % 5}.2`),
    staff: row(new Big(`${1000 + unit * 3}.7`), `-${unit % 7}.1`),
    other: row(new Big(`${200 + unit * 7}.3`), '0.1'),
  };
}

export const mapped = (amounts: Amounts, change: (figures: Figures, row: RowKey) => Figures): Amounts => ({
  revenue: change(amounts.revenue, 'revenue'),
  staff: change(amounts.staff, 'staff'),
  other: change(amounts.other, 'other'),
});

export const times =
  (factor: number) =>
  (amounts: Amounts): Amounts =>
    mapped(amounts, ([budget, forecast, before]) => [budget.times(factor), forecast.times(factor), before.times(factor)]);

export const netOf = (amounts: Amounts, column: 0 | 1): Big => rowKeys.reduce((sum, row) => sum.plus(amounts[row][column]), new Big(0));

/** The cells of a unit; its frame is the net of what it should hold. */
export const cellsOf = (unit: number, amounts: Amounts): Cells => [
  [onStart('unit'), `Enhet ${unit}`],
  [onStart('unitId'), `E${unit}`],
  [onStart('frame'), netOf(figuresOf(unit), 0).toNumber()],
  ...rowKeys.flatMap((row) => amountColumns.map((column, nth) => [at('budget', row, column), amounts[row][nth]?.toNumber() ?? 0] as const)),
];
