import type { Table } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { intersect } from './address';
import type { Area } from './area';
import { cellValue, writeScalar } from './cells';
import { ENGLISH, type Locale } from './parseTyped';
import type { Book } from './book';
import { renameColumnInFormulas } from './structuredNames';
import { common } from './styles';
import { bodyRect, growTable, headerRows, noteComputedColumns, tableAbove, tableRect, uniqueHeaders } from './tables';

export type Matrix = readonly (readonly unknown[])[];

/** Rows of cells for an area: one value for all, or exactly as many rows and columns. Throws InvalidArgument. */
export function asMatrix(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new ExcelError('InvalidArgument', `The rows and columns given are not those of ${area.address}`);
  return (row, column) => {
    const line = rows[row];
    return Array.isArray(line) ? line[column] : undefined;
  };
}

/** Which of the area's rows a block lands in: under a filter Excel writes to the visible rows only, one after the other. */
function landingRows(area: Area): number[] {
  const { sheet, rect } = area;
  const rows = Array.from({ length: area.rows }, (_, index) => rect.top + index);
  const filtered = sheet
    .getTables()
    .some((table) => area.book.view(table).criteria.size > 0 && intersect(bodyRect(table), rect) && area.rows > 1);
  return filtered ? rows.filter((row) => sheet.findRow(row)?.hidden !== true) : rows;
}

/** Writes values or formulas as office.js does, with what follows in tables: growth, header names, computed columns. */
export function writeCells(area: Area, input: unknown, locale: Locale = ENGLISH): void {
  const { book, sheet, rect } = area;
  const at = asMatrix(area, input);
  book.touch(sheet, isUnlocked(area));
  const above = tableAbove(sheet, rect);
  landingRows(area).forEach((row, index) => {
    for (let column = 0; column < area.columns; column += 1) {
      const value = at(index, column);
      if (value === null || value === undefined) continue;
      writeScalar(sheet.getCell(row, rect.left + column), value, locale);
      book.journal.cellsWritten += 1;
    }
  });
  if (above && holdsSomething(area)) growTable(book, above, rect.bottom);
  afterWrite(area);
}

/** On a protected sheet cells that are not locked may be written. */
function isUnlocked(area: Area): boolean {
  return area.sheet.sheetProtection?.sheet === true && common(area, ({ protection }) => protection?.locked === false) === true;
}

function holdsSomething({ sheet, rect }: Area): boolean {
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1) if (cellValue(sheet.findCell(row, column)) !== '') return true;
  return false;
}

/** What follows in tables, formulas and listeners when cells have changed. */
export function afterWrite(area: Area, changeType = 'RangeEdited'): void {
  const { book, sheet, rect } = area;
  for (const table of sheet.getTables()) {
    const place = tableRect(table);
    if (!intersect(place, rect)) continue;
    if (headerRows(table) === 1 && rect.top <= place.top && rect.bottom >= place.top) syncHeaders(book, table);
    if (intersect(bodyRect(table), rect)) noteComputedColumns(table, rect);
    announceTable(area, table, changeType);
  }
  book.journal.recalculate = true;
  announceChange(area, changeType);
}

/** A header is text and unique, whatever was written. */
function syncHeaders(book: Book, table: Table): void {
  const { worksheet: sheet, model } = table;
  const place = tableRect(table);
  const titles = uniqueHeaders(model.columns.map((_, index) => String(cellValue(sheet.findCell(place.top, place.left + index)))));
  titles.forEach((name, index) => {
    const cell = sheet.getCell(place.top, place.left + index);
    if (cellValue(cell) !== name) cell.value = name;
  });
  const before = model.columns.map(({ name }) => name);
  model.columns = model.columns.map((column, index) => ({ ...column, name: titles[index] ?? column.name }));
  before.forEach((name, index) => {
    const title = titles[index];
    if (title !== undefined && title !== name) renameColumnInFormulas(book, table, name, title);
  });
}

function changeMessage({ address }: Area, changeType: string): Record<string, unknown> {
  return { address: address.slice(address.lastIndexOf('!') + 1), changeType, source: 'Local', triggerSource: 'Unknown' };
}

/** Tells the clients that cells of a sheet have changed. */
export function announceChange(area: Area, changeType: string): void {
  const { book, sheet } = area;
  book.emitOfSheet(10, sheet, changeMessage(area, changeType));
}

function announceTable(area: Area, table: Table, changeType: string): void {
  const { book, sheet } = area;
  const tableId = book.tableId(table);
  const message = { ...changeMessage(area, changeType), worksheetId: book.sheetId(sheet), tableId };
  book.emit(101, tableId, message);
  book.emit(101, 'Workbook', message);
  book.emit(101, book.sheetId(sheet), message);
}
