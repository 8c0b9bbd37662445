import { formulaTokens } from '../file/formula-tokens';
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, quoteSheet, tryParseRect, type Rect } from './address';

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

const PATTERN =
  /(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_(.!])/gu;

/**
 * Rewrites the references of a formula ("$A$1", "A1:B2", "A:C", "2:5", with or without a sheet); texts in quotes and structured references
 * stay as they are, and so does a reference for which `rewrite` gives undefined. What it gives stands for the sheet's name too.
 */
export function mapReferences(formula: string, rewrite: (reference: string, sheet: string | undefined) => string | undefined): string {
  let out = '';
  let plain = '';
  const flush = (): void => {
    out += plain.replace(PATTERN, (whole: string, sheet: string | undefined, reference: string, offset: number) => {
      // The tail of a longer word ("Indikator_A1") is no reference.
      if (offset > 0 && /[\p{L}\p{N}_.\\]/u.test(plain.charAt(offset - 1))) return whole;
      const name = sheet === undefined ? undefined : sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
      return rewrite(reference, name) ?? whole;
    });
    plain = '';
  };
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === 'string' || kind === 'bracket') {
      flush();
      out += text;
    } else plain += text;
  }
  flush();
  return out;
}

/** One corner of a reference moved; "#REF!" beyond the sheet. */
function moveCorner(corner: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = REFERENCE.exec(corner) ?? [];
  if (letters === '') {
    const [, fixed = '', number = ''] = /^(\$?)(\w+)$/.exec(corner) ?? [];
    if (fixed === '$') return corner;
    return /^\d/.test(number) ? String(Number(number) + rows) : columnLetters(columnNumber(number) + columns);
  }
  const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
  const row = Number(digits) + (fixedRow ? 0 : rows);
  if (column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW) return '#REF!';
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
}

/** A formula as it reads when copied so many rows down and columns to the right. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference, sheet) => {
    const corners = reference.split(':').map((corner) => moveCorner(corner, rows, columns));
    const prefix = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
    return corners.includes('#REF!') ? '#REF!' : `${prefix}${corners.join(':')}`;
  });
}

/** A reference whose cells have moved, its "$" kept; "#REF!" where they are gone, undefined where it stays. */
export function shiftReference(
  reference: string,
  sheet: string | undefined,
  shift: (rect: Rect) => Rect | undefined,
): { readonly reference: string; readonly sheet: string | undefined } | undefined {
  const rect = tryParseRect(reference.includes(':') ? reference : `${reference}:${reference}`);
  if (!rect) return undefined;
  const place = shift(rect);
  if (!place) return { reference: '#REF!', sheet: undefined };
  if (place === rect) return undefined;
  const corners = reference.split(':').map((corner, index) => {
    const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
    const column = letters === '' ? '' : `${fixedColumn}${columnLetters(index === 0 ? place.left : place.right)}`;
    const dollar = letters === '' ? fixedColumn || fixedRow : fixedRow;
    return `${column}${digits === '' ? '' : `${dollar}${index === 0 ? place.top : place.bottom}`}`;
  });
  return { reference: corners.join(':'), sheet: sheet === undefined ? undefined : quoteSheet(sheet) };
}
