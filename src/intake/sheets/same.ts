import type { DateValue, Value } from '../../domain/value';

/**
 * Whether two cells of a plan say the same: an absent one is an empty one, blanks between thousands do not count where there are none, nor do
 * empty cells at the end of a row of unknown width.
 */
export function isSame(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return Array.from({ length: Math.max(left.length, right.length) }).every((_, at) => isSame(left[at], right[at]));
  }
  if (isEmpty(left) || isEmpty(right)) return isEmpty(left) && isEmpty(right);
  return isValue(left) && isValue(right) ? isSameValue(left, right) : left === right;
}

/** Nothing in a cell; a Nej is an answer, but where only Ja can be said it is nothing. */
export const isEmpty = (cell: unknown): boolean =>
  cell === undefined || cell === null || cell === '' || (isValue(cell) && cell.kind === 'blank');

export const isValue = (cell: unknown): cell is Value | DateValue => typeof cell === 'object' && cell !== null && 'kind' in cell;

function isSameValue(left: Value | DateValue, right: Value | DateValue): boolean {
  if (left.kind === 'number' && right.kind === 'number') {
    return (
      left.amount.eq(right.amount) &&
      left.decimals === right.decimals &&
      left.unit === right.unit &&
      left.band === right.band &&
      (left.grouped === right.grouped || left.amount.abs().lt(1000))
    );
  }
  if (left.kind === 'date' && right.kind === 'date') return left.iso === right.iso;
  if (left.kind === 'text' && right.kind === 'text') {
    return left.text === right.text && ('meaning' in left ? left.meaning : '') === ('meaning' in right ? right.meaning : '');
  }
  return left.kind === right.kind;
}
