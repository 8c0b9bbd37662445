import type Big from 'big.js';
import { normaliseBlanks } from './normalise';
import type { NumberValue, Value } from './value';

export interface PrintOptions {
  /** The hyphen of documents and JSON, or the real minus of sheets and reports. */
  readonly minus?: '-' | '−';
}

/**
 * A value as it is printed: "94 %", "1 050 st", "-4,3", "i.u.", "+/- 1 %", words as they stand, '' for blank. A cell without a unit of its own
 * gets the row's. Thousands are kept apart with an ordinary blank where the source did so.
 */
export function printValue(value: Value, rowUnit = '', options: PrintOptions = {}): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'missing':
      return 'i.u.';
    case 'text':
      return normaliseBlanks(value.text);
    case 'number': {
      const unit = value.unit ?? rowUnit;
      const figure = printFigure(value.amount, value.decimals, value.grouped, options);
      return `${value.band ? '+/- ' : ''}${figure}${unit && ` ${unit}`}`;
    }
  }
}

/**
 * A figure in a sentence of ours: thousands kept apart, and as many decimals as it needs, however its cell prints it: formulas say the same sentence
 * and cannot see number formats.
 */
export function printInWords(value: NumberValue | null, rowUnit = ''): string {
  if (!value) return '';
  const unit = value.unit ?? rowUnit;
  return `${value.band ? '+/- ' : ''}${printShort(value.amount, 6)}${unit && ` ${unit}`}`;
}

/** An amount with thousands kept apart, rounded once to its decimals: "1 956,5", "-12,3". */
export const printAmount = (figure: Big, decimals: number, options: PrintOptions = {}): string =>
  printFigure(figure, decimals, true, options);

/** A share or a gap with as many decimals as it needs, three at most: "95", "95,3". */
export function printShort(figure: Big, most = 3): string {
  const printed = printFigure(figure, most, true, {});
  return printed.includes(',') ? printed.replace(/,?0+$/, '') : printed;
}

function printFigure(figure: Big, decimals: number, grouped: boolean, { minus = '-' }: PrintOptions): string {
  const digits = figure.abs().toFixed(decimals, 1);
  const [whole = '', fraction] = digits.split('.');
  const sign = figure.lt(0) && /[1-9]/.test(digits) ? minus : '';
  return `${sign}${grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ' ') : whole}${fraction === undefined ? '' : `,${fraction}`}`;
}
