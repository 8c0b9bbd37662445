import type { Table } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { columnsOf, rowsOf } from './address';
import { Area } from './area';
import type { Book } from './book';
import { cellValue } from './cells';
import { renameInFormulas } from './structuredNames';
import { insertCells, deleteCells } from './structure';
import { bodyRect, checkName, fillRows, growTable, placeTable, tableAt, tableRect, totalRows, uniqueHeaders } from './tables';
import { writeCells } from './writeCells';

/** Renames, and every formula that speaks of the table with it. */
export function renameTable(book: Book, table: Table, name: string): void {
  checkName(book, name, table);
  if (name === table.name) return;
  book.touchAll();
  renameInFormulas(book, table.name, name);
  const { worksheet: sheet } = table;
  // Keeps the order of the sheet's tables.
  sheet.tables = Object.fromEntries(sheet.getTables().map((one) => [one === table ? name : one.name, one]));
  const names = book.workbook._tableNames;
  names.delete(table.name.toLowerCase());
  names.add(name.toLowerCase());
  table.model = { ...table.model, name, displayName: name };
  book.journal.recalculate = true;
}

/** Gives the table another place with the same header row. Throws InvalidArgument where it would leave its header or meet another table. */
export function resizeTable(book: Book, table: Table, { sheet, rect }: Area): void {
  const before = tableRect(table);
  if (
    sheet !== table.worksheet ||
    rect.top !== before.top ||
    rect.bottom <= rect.top ||
    rect.left > before.right ||
    rect.right < before.left
  )
    throw new ExcelError('InvalidArgument', 'A table keeps its header row when it is resized');
  if (sheet.getTables().some((other) => other !== table && tableAt(sheet, rect) === other))
    throw new ExcelError('InvalidArgument', 'A table cannot overlap another table');
  book.touch(sheet);
  const known = new Map(table.model.columns.map((column, index) => [before.left + index, column]));
  const titles = uniqueHeaders(
    Array.from({ length: columnsOf(rect) }, (_, index) => String(cellValue(sheet.findCell(rect.top, rect.left + index)))),
  );
  table.model.columns = titles.map((name, index) => ({ ...(known.get(rect.left + index) ?? { filterButton: true }), name }));
  titles.forEach((name, index) => {
    const cell = sheet.getCell(rect.top, rect.left + index);
    if (cellValue(cell) !== name) cell.value = name;
  });
  placeTable(table, rect);
  if (rect.bottom > before.bottom) fillRows(table, before.bottom + 1, rect.bottom);
  book.journal.recalculate = true;
}

/** Adds rows before the body row `index` (from 0); at the end when it is the count. Values are rows of the table's width, or nothing. */
export function addRows(book: Book, table: Table, index: number, values: unknown): void {
  const rows = asRows(values);
  const body = bodyRect(table);
  if (index > rowsOf(body)) throw new ExcelError('InvalidArgument', `The table has no row ${index}`);
  if (rows?.some((row) => !Array.isArray(row) || row.length !== columnsOf(body)))
    throw new ExcelError('InvalidArgument', `A row of the table has ${columnsOf(body)} cells`);
  book.touch(table.worksheet);
  const count = rows?.length ?? 1;
  const top = body.top + index;
  const place = tableRect(table);
  insertCells(new Area(book, table.worksheet, { ...body, top, bottom: top + count - 1 }), 'Down');
  // Rows that are inserted after the last one lie below the table: it grows over them.
  if (tableRect(table).bottom === place.bottom) growTable(book, table, place.bottom + count);
  else fillRows(table, top, top + count - 1);
  if (rows) writeCells(new Area(book, table.worksheet, { ...body, top, bottom: top + count - 1 }), rows);
  book.journal.recalculate = true;
}

function asRows(values: unknown): readonly unknown[] | undefined {
  if (values === undefined || values === null) return undefined;
  if (!Array.isArray(values)) throw new ExcelError('InvalidArgument', 'Rows are given as rows of cells');
  const rows: readonly unknown[] = values;
  return rows.every((row) => Array.isArray(row)) ? rows : [rows];
}

/** Deletes body rows; the last one is emptied and stays, as in Excel. */
export function deleteRows(book: Book, table: Table, index: number, count: number): void {
  const body = bodyRect(table);
  if (index + count > rowsOf(body)) throw new ExcelError('InvalidArgument', `The table has no row ${index + count - 1}`);
  book.touch(table.worksheet);
  const area = new Area(book, table.worksheet, { ...body, top: body.top + index, bottom: body.top + index + count - 1 });
  if (count < rowsOf(body)) return deleteCells(area, 'Up');
  writeCells(area, '');
  if (count > 1) deleteCells(area.with({ ...area.rect, top: area.rect.top + 1 }), 'Up');
}

/** Adds a column before `index` (from 0). Values: the header and the body, or nothing. */
export function addColumn(book: Book, table: Table, index: number, values: unknown, name: string | undefined): void {
  const rect = tableRect(table);
  if (index > columnsOf(rect)) throw new ExcelError('InvalidArgument', `The table has no column ${index}`);
  book.touch(table.worksheet);
  const left = rect.left + index;
  const area = new Area(book, table.worksheet, { ...rect, left, right: left });
  insertCells(area, 'Right');
  const place = tableRect(table);
  if (columnsOf(place) === columnsOf(rect)) {
    placeTable(table, { ...rect, right: rect.right + 1 });
    table.model.columns = table.model.columns.toSpliced(index, 0, { name: '', filterButton: true });
  }
  const titles = uniqueHeaders(table.model.columns.map((column, at) => (at === index ? (name ?? '') : column.name)));
  table.model.columns = table.model.columns.map((column, at) => ({ ...column, name: titles[at] ?? column.name }));
  table.worksheet.getCell(rect.top, left).value = titles[index] ?? '';
  if (values !== undefined && values !== null) writeCells(area, columnMatrix(values));
  book.journal.recalculate = true;
}

/** A column's cells come as a list or as rows of one. */
function columnMatrix(values: unknown): unknown {
  if (!Array.isArray(values)) return values;
  const cells: readonly unknown[] = values;
  if (cells.length === 1 && Array.isArray(cells[0]) && cells[0].length > 1) return cells[0].map((cell: unknown) => [cell]);
  return cells.map((cell) => (Array.isArray(cell) ? cell : [cell]));
}

export function deleteColumn(book: Book, table: Table, index: number): void {
  const rect = tableRect(table);
  if (columnsOf(rect) === 1) return deleteTable(book, table);
  book.touch(table.worksheet);
  deleteCells(new Area(book, table.worksheet, { ...rect, left: rect.left + index, right: rect.left + index }), 'Left');
}

/** The cells stay, with the values of their formulas' structured references turned into addresses of the library's making. */
export function convertToRange(book: Book, table: Table): void {
  book.touchAll();
  table.worksheet.removeTable(table.name);
  book.journal.recalculate = true;
}

/** The table goes and its cells with it. */
export function deleteTable(book: Book, table: Table): void {
  book.touchAll();
  const area = new Area(book, table.worksheet, tableRect(table));
  table.worksheet.removeTable(table.name);
  deleteCells(area, 'Up');
}

/** Shows or takes away the total row, which is inserted below the body. */
export function setTotals(book: Book, table: Table, shown: boolean): void {
  if (shown === (totalRows(table) === 1)) return;
  const { worksheet: sheet } = table;
  const rect = tableRect(table);
  book.touch(sheet);
  if (!shown) {
    table.model = { ...table.model, totalsRow: false };
    placeTable(table, { ...rect, bottom: rect.bottom - 1 });
    deleteCells(new Area(book, sheet, { ...rect, top: rect.bottom }), 'Up');
    return;
  }
  const row = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 };
  insertCells(new Area(book, sheet, row), 'Down');
  table.model = { ...table.model, totalsRow: true };
  placeTable(table, { ...rect, bottom: rect.bottom + 1 });
  writeCells(new Area(book, sheet, { ...row, right: row.left }), 'Summa');
}
