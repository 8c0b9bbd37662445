import { normaliseBlanks } from '../../domain/normalise';
import { periodicityOf } from '../../domain/periods';
import { readDate } from '../../domain/read-date';
import { readValue } from '../../domain/read-value';
import { isDateColumn, isFigureColumn, type Column } from './columns';

/** A day as YYYY-MM-DD, also where a narrow column has cut it ("2019-12- 31"); null of anything else. */
export function isoDate(cell: string): string | null {
  const text = normaliseBlanks(cell);
  if (text === '' || text.length > 40) return null;
  const whole = readDate(text);
  if (whole.kind === 'date') return whole.iso;
  const joined = readDate(text.replace(/ /g, ''));
  return joined.kind === 'date' ? joined.iso : null;
}

/** "Tertial 2 2019", "2019", "År": when a figure is measured. */
export const isPeriod = (cell: string): boolean => cell.length <= 40 && periodicityOf(cell) !== null && !/[%.]/.test(cell);

/** "Tertial 2", which the year belongs to. */
export const wantsYear = (period: string): boolean =>
  /^(?:tertial|halvår|kvartal|kv|t|h|q|vb) ?\d?$/i.test(period) && !/^tertial$|^halvår$|^kvartal$/i.test(period);

/** A figure, i.u., "-", or words that stand for one. */
export function isValue(cell: string): boolean {
  if (cell.length > 80) return false;
  const value = readValue(cell);
  return value.kind !== 'text' || value.meaning !== 'unreadable';
}

/** Whether a cell may stand in a column. A blank may stand in any. */
export function suits(column: Column, cell: string): boolean {
  if (cell === '') return true;
  if (isFigureColumn(column)) return isValue(cell) || isNearlyValue(cell);
  if (isDateColumn(column)) return isoDate(cell) !== null;
  if (column === 'period' || column === 'periodicity') return isPeriod(cell) || wantsYear(cell);
  return true;
}

/** A part of a value that a narrow column has broken, or a figure with a word too many: "Tas fram av", "ca 90". */
const isNearlyValue = (cell: string): boolean =>
  cell.length <= 40 &&
  (/^(?:ska )?(?:tas|fram|av|nämnd(?:en)?|styrelsen?)\b|^\//i.test(cell) || (/\d/.test(cell) && cell.split(' ').length <= 4));
