import type { Table, Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { columnsOf, formatRect, intersect, parseRect, rowsOf, tryParseRect, type Rect } from './address';
import type { Book } from './book';
import { cellValue } from './cells';
import { mapAreasOfConditions } from './conditions';
import { moveFormula } from './formulas';
import { isNameTaken } from './names';
import { mapAreasOfValidations } from './validations';

/** Header, body and totals. */
export function tableRect(table: Table): Rect {
  return parseRect(table.model.tableRef ?? table.model.ref);
}

export const headerRows = (table: Table): number => (table.model.headerRow === false ? 0 : 1);
export const totalRows = (table: Table): number => (table.model.totalsRow === true ? 1 : 0);

export function bodyRect(table: Table): Rect {
  const rect = tableRect(table);
  return { ...rect, top: rect.top + headerRows(table), bottom: rect.bottom - totalRows(table) };
}

/** Moves or resizes a table's place; the library derives its own places from these. */
export function placeTable(table: Table, rect: Rect): void {
  const { model } = table;
  model.tableRef = formatRect(rect).includes(':') ? formatRect(rect) : `${formatRect(rect)}:${formatRect(rect)}`;
  const corner = formatRect({ ...rect, bottom: rect.top, right: rect.left });
  model.ref = corner;
  model.tl = { address: corner, row: rect.top, col: rect.left };
  const filtered = { ...rect, bottom: rect.bottom - totalRows(table) };
  model.autoFilterRef = formatRect(filtered);
  // The engine counts a table's rows here; their values are the sheet's.
  model.rows = Array.from({ length: rowsOf(rect) - headerRows(table) - totalRows(table) }, () => []);
}

/** The table that covers part of the rectangle. */
export function tableAt(sheet: Worksheet, rect: Rect): Table | undefined {
  return sheet.getTables().find((table) => intersect(tableRect(table), rect));
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Throws InvalidArgument where Excel refuses the word as a name of a table or a range, ItemAlreadyExists where it is taken. */
export function checkName(book: Book, name: string, except?: Table): void {
  if (!NAME.test(name) || name.length > 255 || tryParseRect(name) || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name))
    throw new ExcelError('InvalidArgument', `"${name}" cannot be a name`);
  const wanted = name.toLowerCase();
  const taken = book.tables().some((table) => table !== except && table.name.toLowerCase() === wanted) || isNameTaken(book, name);
  if (taken) throw new ExcelError('ItemAlreadyExists', `The name "${name}" is taken`);
}

/** "Tabell1", "Tabell2" …: the first that is free. */
function freeName(book: Book): string {
  const taken = new Set(book.tables().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`tabell${number}`)) number += 1;
  return `Tabell${number}`;
}

/** Header texts as Excel makes them unique: blanks become "Kolumn1", a repeated one gets a number. */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text, index) => {
    const base = text === '' ? `Kolumn${index + 1}` : text;
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Makes a table of cells. Throws InvalidArgument where it would overlap another, MergedRangeConflict over merged cells. */
export function addTable(book: Book, sheet: Worksheet, rect: Rect, hasHeaders: boolean): Table {
  if (tableAt(sheet, rect)) throw new ExcelError('InvalidArgument', 'A table cannot overlap another table');
  if (sheet.mergedRegions.some((merge) => intersect(merge, rect)))
    throw new ExcelError('MergedRangeConflict', 'A table cannot overlap merged cells');
  book.touch(sheet);
  const place = hasHeaders && rowsOf(rect) > 1 ? rect : { ...rect, bottom: rect.bottom + 1 };
  if (!hasHeaders) shiftDown(sheet, rect);
  const titles = uniqueHeaders(
    Array.from({ length: columnsOf(place) }, (_, index) =>
      hasHeaders ? String(cellValue(sheet.findCell(place.top, place.left + index))) : '',
    ),
  );
  const styles = titles.map((_, index) => sheet.getCell(place.top, place.left + index).style);
  const table = sheet.addTable({
    name: freeName(book),
    ref: formatRect({ ...place, bottom: place.top, right: place.left }),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: titles.map((name) => ({ name, filterButton: true })),
    rows: [],
  });
  styles.forEach((style, index) => {
    sheet.getCell(place.top, place.left + index).style = style;
  });
  placeTable(table, place);
  book.journal.recalculate = true;
  return table;
}

/** A table without headers gets a row of them above its cells. */
function shiftDown(sheet: Worksheet, rect: Rect): void {
  for (let row = rect.bottom; row >= rect.top; row -= 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const from = sheet.getCell(row, column);
      sheet.getCell(row + 1, column).value = from.value;
      from.value = null;
    }
  }
}

/** Fills the computed columns of new body rows from the row above, and their formats. */
export function fillRows(table: Table, from: number, to: number): void {
  const { worksheet: sheet, model } = table;
  const body = bodyRect(table);
  model.columns.forEach((column, index) => {
    const at = body.left + index;
    const above = from - 1 >= body.top ? sheet.findCell(from - 1, at) : undefined;
    for (let row = from; row <= to; row += 1) {
      const cell = sheet.getCell(row, at);
      if (above && Object.keys(cell.style).length === 0) cell.style = above.style;
      const formula = above?.formula ?? column.calculatedColumnFormula;
      if (column.calculatedColumnFormula !== undefined && formula !== undefined && cell.value === null)
        cell.value = { formula: above?.formula === undefined ? formula : moveFormula(formula, row - (from - 1), 0) };
    }
  });
}

/** Notes which of the columns that were written are computed: every body cell holds the same formula, seen from its own row. */
export function noteComputedColumns(table: Table, written: Rect): void {
  const { model } = table;
  const body = bodyRect(table);
  model.columns = model.columns.map((column, index) => {
    const at = body.left + index;
    if (at < written.left || at > written.right) return column;
    const { calculatedColumnFormula: before, ...rest } = column;
    const first = table.worksheet.findCell(body.top, at)?.formula;
    if (first !== undefined && isComputed(table, at, first)) return { ...rest, calculatedColumnFormula: first };
    // A column that was computed stays so though somebody has written over some of its cells.
    return before !== undefined && holdsFormula(table, at) ? column : rest;
  });
}

function holdsFormula(table: Table, column: number): boolean {
  const { top, bottom } = bodyRect(table);
  for (let row = top; row <= bottom; row += 1) if (table.worksheet.findCell(row, column)?.formula !== undefined) return true;
  return false;
}

function isComputed(table: Table, column: number, first: string): boolean {
  const body = bodyRect(table);
  const moves = moveFormula(first, 1, 0) !== first;
  for (let row = body.top + 1; row <= body.bottom; row += 1) {
    const formula = table.worksheet.findCell(row, column)?.formula;
    if (formula !== (moves ? moveFormula(first, row - body.top, 0) : first)) return false;
  }
  return true;
}

/** Makes a table taller after cells were written right below it. */
export function growTable(book: Book, table: Table, bottom: number): void {
  const rect = tableRect(table);
  const body = bodyRect(table);
  placeTable(table, { ...rect, bottom });
  fillRows(table, rect.bottom + 1, bottom);
  // Rules that hold for the column to its last row hold for the new rows.
  const grow = (area: Rect): Rect =>
    area.bottom === body.bottom && area.top <= body.top && area.left >= rect.left && area.right <= rect.right ? { ...area, bottom } : area;
  mapAreasOfValidations(table.worksheet, grow);
  mapAreasOfConditions(table.worksheet, grow);
  book.journal.recalculate = true;
}

/** A table that ends right above these cells and is as wide: what is written here becomes part of it. */
export function tableAbove(sheet: Worksheet, rect: Rect): Table | undefined {
  return sheet.getTables().find((table) => {
    const place = tableRect(table);
    return totalRows(table) === 0 && place.bottom + 1 === rect.top && rect.left >= place.left && rect.right <= place.right;
  });
}
