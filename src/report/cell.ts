import type Big from 'big.js';
import { printAmount, printValue } from '../domain/print-value';
import type { DateValue, NumberValue, Value } from '../domain/value';

/** What stands in a cell: words, or a figure that keeps being one; null is an empty cell. */
export type Cell = string | Pick<NumberValue, 'amount'> | null;

const minus = { minus: '−' } as const;

/** A figure in print, with a real minus: "−4,3". */
export const printed = (figure: Big, decimals: number): string => printAmount(figure, decimals, minus);

/** A value of a row with a unit of its own, as printed: "94 %", "i.u.", "Tas fram av nämnd/styrelse". */
export const words = (value: Value, unit: string): string =>
  printValue(value.kind === 'number' ? { ...value, grouped: true } : value, unit, minus);

/** A value in a table of amounts: a figure stays one, unless the cell prints a unit of its own. */
export function amountCell(value: Value): Cell {
  if (value.kind === 'blank') return null;
  return value.kind === 'number' && !value.band && value.unit === undefined ? { amount: value.amount } : words(value, '');
}

/** What stands in a computed cell: a typed figure, else what is computed. */
export const computedCell = (typed: Value, computed: Big | null): Cell =>
  typed.kind === 'blank' ? computed && { amount: computed } : amountCell(typed);

export const dateText = (date: DateValue): string => (date.kind === 'date' ? date.iso : date.kind === 'text' ? date.text : '');

/** Most decimals among the values; 0 where there is no figure. */
export const decimalsOf = (values: readonly Value[]): number =>
  values.reduce((most, value) => (value.kind === 'number' ? Math.max(most, value.decimals) : most), 0);
