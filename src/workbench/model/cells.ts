import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { formatNumber } from '../display/formatNumber';
import { ExcelError } from '../host/errors';
import { columnsOf, rowsOf, type Rect } from './address';
import { ENGLISH, parseTyped, type Locale } from './parseTyped';

export type Scalar = string | number | boolean;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** A part of a merge that is not its first cell has nothing of its own. */
export const isCovered = (cell: Cell): boolean => cell.isMerged && cell.master !== cell;

function scalar(value: Cell['value']): Scalar {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return Math.round(((value.getTime() - EPOCH) / DAY) * 1e8) / 1e8;
  if ('error' in value) return value.error;
  if ('checkbox' in value) return value.checkbox;
  if ('formula' in value || 'sharedFormula' in value) return 'result' in value ? scalar(value.result) : '';
  if ('richText' in value && value.richText) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? value.text : '';
}

/** A cell's value as office.js gives it: "" for empty, dates as serial numbers, errors as their text. */
export function cellValue(cell: Cell | undefined): Scalar {
  return !cell || isCovered(cell) ? '' : scalar(cell.value);
}

/** Formula with "=", else the value. */
export function cellFormula(cell: Cell | undefined): Scalar {
  if (!cell || isCovered(cell)) return '';
  return cell.formula === undefined ? scalar(cell.value) : `=${cell.formula}`;
}

export function cellFormat(cell: Cell | undefined): string {
  const format = cell?.numFmt;
  return (typeof format === 'string' ? format : format?.formatCode) ?? 'General';
}

/** As shown in the cell with Swedish settings. */
export function cellText(cell: Cell | undefined): string {
  return formatNumber(cellValue(cell), cellFormat(cell), 'sv-SE');
}

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType(cell: Cell | undefined): ValueType {
  const value = cellValue(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value !== '') return isError(cell) ? 'Error' : 'String';
  return cell && !isCovered(cell) && cell.formula !== undefined ? 'String' : 'Empty';
}

function isError(cell: Cell | undefined): boolean {
  const value = cell?.formula === undefined ? cell?.value : cell.result;
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Rows of what `read` gives for each cell. */
export function grid<V>(sheet: Worksheet, rect: Rect, read: (cell: Cell | undefined) => V): V[][] {
  return Array.from({ length: rowsOf(rect) }, (_, row) =>
    Array.from({ length: columnsOf(rect) }, (__, column) => read(sheet.findCell(rect.top + row, rect.left + column))),
  );
}

/** Sets a style's parts; the style object is replaced, never altered, since cells and snapshots share them. */
export function restyle(cell: Cell, parts: Cell['style']): void {
  cell.style = { ...cell.style, ...parts };
}

/** Writes what was given as `range.values` or `range.formulas`: null leaves, "" empties, "=…" is a formula, "'…" is text. */
export function writeScalar(cell: Cell, input: unknown, locale: Locale = ENGLISH): void {
  if (input === null || input === undefined || isCovered(cell)) return;
  if (typeof input === 'number' || typeof input === 'boolean') setPlain(cell, cellFormat(cell) === '@' ? String(input) : input);
  else if (typeof input === 'string') writeText(cell, input, locale);
  else throw new ExcelError('InvalidArgument', 'A cell takes text, a number, true or false');
}

function writeText(cell: Cell, text: string, locale: Locale): void {
  if (text === '') cell.value = null;
  else if (text.length > LONGEST_TEXT)
    throw new ExcelError('InvalidArgument', `A cell holds ${LONGEST_TEXT} characters, not ${text.length}`);
  else if (cellFormat(cell) === '@') setPlain(cell, text.startsWith("'") ? text.slice(1) : text);
  else if (text.startsWith("'")) setPlain(cell, text.slice(1));
  else if (text.startsWith('=') && text.length > 1) setFormula(cell, text.slice(1));
  else {
    const { value, format } = parseTyped(text, locale, cellFormat(cell));
    setPlain(cell, value);
    if (format !== undefined) restyle(cell, { numFmt: format });
  }
}

/** A link stays on its cell when the text is written over, as in Excel. */
function setPlain(cell: Cell, value: Scalar): void {
  const before = cell.value;
  const link = typeof before === 'object' && before !== null && 'hyperlink' in before ? before : undefined;
  cell.value = link && 'text' in link ? { ...withoutRuns(link), text: String(value) } : value;
}

const withoutRuns = ({ hyperlink, tooltip }: { readonly hyperlink: string; readonly tooltip?: string }) => ({
  hyperlink,
  ...(tooltip === undefined ? {} : { tooltip }),
});

function setFormula(cell: Cell, formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw new ExcelError('InvalidArgument', `A formula holds ${LONGEST_FORMULA} characters`);
  if (!isBalanced(formula)) throw new ExcelError('InvalidArgument', `"=${formula.slice(0, 60)}" is not a formula`);
  cell.value = { formula };
}

/** Brackets and quotes must close; what else is wrong with a formula shows as its error value. */
function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')' && (depth -= 1) < 0) return false;
  }
  return depth === 0 && !/[-+*/^&=<>,;]$/.test(bare.trim()) && (bare.match(/"/g)?.length ?? 0) % 2 === 0;
}
