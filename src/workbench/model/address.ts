import { ExcelError } from '../host/errors';

/** A rectangle of cells, 1-based and inclusive, as the library's model counts. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "AA" → 27, in either case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

function corner(text: string): Rect | undefined {
  const cell = CELL.exec(text);
  if (cell) {
    const left = columnNumber(cell[1] ?? '');
    const top = Number(cell[2]);
    return { top, left, bottom: top, right: left };
  }
  const column = COLUMN.exec(text);
  if (column) {
    const left = columnNumber(column[1] ?? '');
    return { top: 1, left, bottom: LAST_ROW, right: left };
  }
  const row = ROW.exec(text);
  return row ? { top: Number(row[1]), left: 1, bottom: Number(row[1]), right: LAST_COLUMN } : undefined;
}

/** Addresses that have been read; a workbook speaks of the same few again and again. */
const parsed = new Map<string, Rect | undefined>();
const MOST_PARSED = 10_000;

/** "B2:C3", "$A$1", "A:C", "2:5" → rectangle; undefined where it is no address of a sheet. */
export function tryParseRect(text: string): Rect | undefined {
  if (parsed.has(text)) return parsed.get(text);
  const rect = readRect(text);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, rect);
  return rect;
}

function readRect(text: string): Rect | undefined {
  const [first = '', second, ...more] = text.trim().split(':');
  if (more.length > 0) return undefined;
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (!from || !to) return undefined;
  // A lone "A" or "5" is a name or a number, not an address.
  if (second === undefined && !CELL.test(first)) return undefined;
  const rect = {
    top: Math.min(from.top, to.top),
    left: Math.min(from.left, to.left),
    bottom: Math.max(from.bottom, to.bottom),
    right: Math.max(from.right, to.right),
  };
  return rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN ? rect : undefined;
}

/** As tryParseRect; throws InvalidArgument. */
export function parseRect(text: string): Rect {
  const rect = tryParseRect(text);
  if (!rect) throw new ExcelError('InvalidArgument', `"${text}" is not an address`);
  return rect;
}

/** "'Mål 1'!A1:B2" → sheet name and the rest; no sheet where there is no "!". */
export function splitSheet(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: undefined, rest: text };
  const name = text.slice(0, at).replace(/^=/, '');
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, rest: text.slice(at + 1) };
}

export const isWholeColumns = (rect: Rect): boolean => rect.top === 1 && rect.bottom === LAST_ROW;
export const isWholeRows = (rect: Rect): boolean => rect.left === 1 && rect.right === LAST_COLUMN;

/** Rectangle → "B2:C3", "A:C" for whole columns, "2:5" for whole rows. */
export function formatRect(rect: Rect): string {
  if (isWholeColumns(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (isWholeRows(rect)) return `${rect.top}:${rect.bottom}`;
  const from = `${columnLetters(rect.left)}${rect.top}`;
  return rect.top === rect.bottom && rect.left === rect.right ? from : `${from}:${columnLetters(rect.right)}${rect.bottom}`;
}

/** "$B$2:$C$3". */
export function formatAbsolute(rect: Rect): string {
  return formatRect(rect).replace(/([A-Z]+)?(\d+)?/g, (whole, letters?: string, digits?: string) =>
    whole === '' ? '' : `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`,
  );
}

/** Quotes where Excel does: anything but letters, digits, "_" and ".", or a name that could be read as an address. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^[rc]$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const rowsOf = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnsOf = (rect: Rect): number => rect.right - rect.left + 1;

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}
