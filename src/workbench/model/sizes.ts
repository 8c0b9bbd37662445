import type { Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { isWholeColumns } from './address';
import type { Area } from './area';
import { cellText, isCovered } from './cells';
import { knownColumn, lastColumn } from './columns';

/** Points of one character's width: 7 pixels at 96 dpi, as Calibri 11 has it. */
export const POINTS_PER_CHARACTER = 5.25;
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;

const TALLEST = 409.5;
const COLUMNS_OF_A_SHEET = 100;
/** What Excel leaves free beside a text. */
const PADDING = 4;

/** A column's width in points; 0 where it is hidden. */
export function widthOf(sheet: Worksheet, column: number): number {
  const found = knownColumn(sheet, column);
  if (found?.hidden === true) return 0;
  return found?.width === undefined ? DEFAULT_WIDTH : found.width * POINTS_PER_CHARACTER;
}

/** A row's height in points; 0 where it is hidden. */
export function heightOf(sheet: Worksheet, row: number): number {
  const found = sheet.findRow(row);
  return found?.hidden === true ? 0 : (found?.height ?? DEFAULT_HEIGHT);
}

function same(values: readonly number[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

const columnsIn = ({ sheet, rect }: Area): number[] => {
  const right = Math.min(rect.right, Math.max(lastColumn(sheet), COLUMNS_OF_A_SHEET, rect.left));
  return Array.from({ length: right - rect.left + 1 }, (_, index) => rect.left + index);
};

const rowsIn = ({ sheet, rect }: Area): number[] => {
  const bottom = isWholeColumns(rect) ? Math.max(sheet.rowCount, 1) : rect.bottom;
  return Array.from({ length: bottom - rect.top + 1 }, (_, index) => rect.top + index);
};

const round = (points: number): number => Math.round(points * 100) / 100;

export const commonWidth = (area: Area): number | null => same(columnsIn(area).map((column) => round(widthOf(area.sheet, column))));
export const commonHeight = (area: Area): number | null => same(rowsIn(area).map((row) => round(heightOf(area.sheet, row))));

/** Sets widths in points. Throws InvalidArgument below 0 or above 255 characters. */
export function setWidth(area: Area, points: number): void {
  if (points < 0 || points > 255 * POINTS_PER_CHARACTER)
    throw new ExcelError('InvalidArgument', `A column cannot be ${points} points wide`);
  area.book.touch(area.sheet);
  for (const number of columnsIn(area)) {
    const column = area.sheet.getColumn(number);
    column.hidden = points === 0;
    if (points > 0) column.width = points / POINTS_PER_CHARACTER;
  }
}

/** Sets heights in points. Throws InvalidArgument above Excel's 409.5. */
export function setHeight(area: Area, points: number): void {
  if (points < 0 || points > TALLEST) throw new ExcelError('InvalidArgument', `A row cannot be ${points} points high`);
  area.book.touch(area.sheet);
  for (const number of rowsIn(area)) {
    const row = area.sheet.getRow(number);
    row.hidden = points === 0;
    if (points > 0) {
      row.height = points;
      row.customHeight = true;
    }
  }
}

/** An estimate of a text's width in points: the library measures no fonts. */
function textWidth(text: string, size: number, bold: boolean): number {
  return text.length * POINTS_PER_CHARACTER * (size / 11) * (bold ? 1.07 : 1);
}

export function autofitColumns(area: Area): void {
  const { sheet, rect } = area;
  area.book.touch(sheet);
  const widest = new Map<number, number>();
  sheet.eachRow((row, number) => {
    if (number < rect.top || number > rect.bottom) return;
    row.eachCell((cell, column) => {
      if (column < rect.left || column > rect.right || cell.isMerged) return;
      const { size = 11, bold = false } = cell.font ?? {};
      const lines = cellText(cell).split('\n');
      const width = Math.max(...lines.map((line) => textWidth(line, size, bold))) + PADDING;
      widest.set(column, Math.max(widest.get(column) ?? 0, width));
    });
  });
  for (const [column, points] of widest) sheet.getColumn(column).width = Math.min(points / POINTS_PER_CHARACTER, 255);
}

/** Rows as high as their texts want. A merged cell has no say, as in Excel. */
export function autofitRows(area: Area): void {
  const { sheet } = area;
  area.book.touch(sheet);
  for (const number of rowsIn(area)) {
    const row = sheet.findRow(number);
    if (!row) continue;
    let tallest = DEFAULT_HEIGHT;
    row.eachCell((cell, column) => {
      if (cell.isMerged || isCovered(cell)) return;
      const { size = 11, bold = false } = cell.font ?? {};
      const room = Math.max(widthOf(sheet, column) - PADDING, POINTS_PER_CHARACTER);
      const wraps = cell.alignment?.wrapText === true;
      const lines = cellText(cell)
        .split('\n')
        .reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil(textWidth(line, size, bold) / room)) : 1), 0);
      tallest = Math.max(tallest, (wraps ? lines : 1) * size * (DEFAULT_HEIGHT / 11));
    });
    row.height = Math.min(round(tallest), TALLEST);
    row.customHeight = false;
  }
}
