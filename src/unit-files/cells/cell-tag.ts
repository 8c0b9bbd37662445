import { sign, textBetween } from './bytes';

/** What a cell's start tag says: column 0 where it does not say, style 0 and type "n" as the file format has it. */
export interface CellTag {
  column: number;
  style: number;
  type: string;
}

const isSpace = (code: number | undefined): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const [r, s, t] = [114, 115, 116];

/**
 * The attributes r, s and t between two places of a part, in either sort of quotes and with blanks wherever XML allows them. By hand, because it is
 * done for every cell.
 */
export function readCellTag(bytes: Uint8Array, from: number, to: number): CellTag {
  const tag: CellTag = { column: 0, style: 0, type: 'n' };
  let at = from;
  while (at < to) {
    while (at < to && isSpace(bytes[at])) at += 1;
    const name = at;
    while (at < to && bytes[at] !== sign.equals && !isSpace(bytes[at])) at += 1;
    const letter = at - name === 1 ? bytes[name] : 0;
    while (at < to && bytes[at] !== sign.quote && bytes[at] !== sign.apostrophe) at += 1;
    const quote = bytes[at];
    const value = at + 1;
    at += 1;
    while (at < to && bytes[at] !== quote) at += 1;
    if (at >= to) break;
    if (letter === r) tag.column = columnOf(bytes, value, at);
    else if (letter === s) tag.style = wholeNumber(bytes, value, at);
    else if (letter === t) tag.type = textBetween(bytes, value, at);
    at += 1;
  }
  return tag;
}

/** "BC22" → 55; −1 where it is no reference that Excel knows. The row is the row's own. */
function columnOf(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to && at < from + 4; at += 1) {
    const code = (bytes[at] ?? 0) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column >= 1 && column <= 16_384 && at < to ? column : -1;
}

/** The whole number that stands between two places; −1 where there is none. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9 || at - from > 9) return -1;
    number = number * 10 + digit;
  }
  return to > from ? number : -1;
}
