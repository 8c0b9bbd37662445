import Big from 'big.js';
import { readDate } from '../../domain/read-date';
import { readValue } from '../../domain/read-value';
import { blank, type DateValue, type Value } from '../../domain/value';
import type { CellValue } from '../port';
import { dateOfSerial } from './cell-of-value';
import { readFormat } from './number-format';

/** A cell as read: its value and its number format, both as office.js gives them. */
export interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** Blanks of all sorts are one blank, ends are trimmed; line feeds stay. */
export function textOfCell(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'number') return String(value).replace('.', ',');
  // Most cells of a workbook are empty.
  if (value === '') return value;
  return value
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** Text of Excel's errors, as they come in `values`. */
export const isError = (value: CellValue): boolean =>
  typeof value === 'string' && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/.test(value);

/**
 * What stands in a cell for figures. A number has the decimals, grouping, band and unit of its format. Text is kept as text even where a
 * figure can be read in it: the sheet's formulas cannot compute with it, so nor may the code (V02 offers the reading).
 */
export function valueOfCell(cell: Cell, rowUnit: string): Value {
  if (typeof cell.value === 'number') return valueOfNumber(cell.value, cell.format, rowUnit);
  const text = textOfCell(cell.value);
  if (text === '') return blank;
  const read = readValue(text);
  return read.kind === 'number' || read.kind === 'blank' ? { kind: 'text', text, meaning: 'unreadable' } : read;
}

function valueOfNumber(cell: number, format: string, rowUnit: string): Value {
  const facts = readFormat(format);
  const amount = new Big(cell).round(10).times(facts.percent ? 100 : 1);
  const unit = facts.percent ? '%' : facts.unit;
  return {
    kind: 'number',
    amount,
    decimals: Math.max(facts.decimals, decimalsOf(amount)),
    grouped: facts.grouped,
    ...(unit === '' || unit === rowUnit ? {} : { unit }),
    ...(facts.band ? { band: true as const } : {}),
  };
}

function decimalsOf(amount: Big): number {
  return amount.toFixed().split('.')[1]?.length ?? 0;
}

export function dateOfCell(cell: Cell): DateValue {
  if (typeof cell.value === 'number' && cell.value > 0 && cell.value < 2_958_466) return { kind: 'date', iso: dateOfSerial(cell.value) };
  return readDate(textOfCell(cell.value));
}
