/** A rectangle of cells: first row and column 1-based, and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** "B2:C3", "$B$2" → area. Throws a RangeError for anything else: addresses come from our own content, not from people. */
export function parseArea(address: string): Area {
  const [, left = '', top = '', right = left, bottom = top] = ADDRESS.exec(address) ?? [];
  const area = { row: Number(top), column: columnNumber(left), rows: 0, columns: 0 };
  const rows = Number(bottom) - area.row + 1;
  const columns = columnNumber(right) - area.column + 1;
  if (!left || rows < 1 || columns < 1 || area.row + rows > 1_048_577 || area.column + columns > 16_385)
    throw new RangeError(`"${address}" is not an address`);
  return { ...area, rows, columns };
}

/** Area → "B2:C3", or "B2" for a single cell. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const first = columnLetters(column) + row;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** "'Mål 1'!A1:B2" → sheet "Mål 1" and address "A1:B2". */
export function splitAddress(full: string): { readonly sheet: string; readonly address: string } {
  const at = full.lastIndexOf('!');
  const sheet = full.slice(0, Math.max(at, 0));
  return {
    sheet: /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: full.slice(at + 1).replaceAll('$', ''),
  };
}

/** "Blad!A1:B4, Blad!D1:D4" → areas; every part names its sheet, as `RangeAreas.address` does. */
export const parseAreas = (address: string): readonly Area[] =>
  [...address.matchAll(/!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=\s*(?:[,;]|$))/gi)].map(([, part = '']) => parseArea(part));
