import type { Cell, Table, Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import {
  columnsOf,
  formatRect,
  intersect,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowsOf,
  tryParseRect,
  type Rect,
} from './address';
import type { Area } from './area';
import { moveCharts } from './charts';
import { mapAreasOfConditions } from './conditions';
import { shiftReference } from './formulas';
import { rewriteFormulas } from './rewrite';
import { shiftRect, type Shift } from './shift';
import { placeTable, tableRect } from './tables';
import { mapAreasOfValidations } from './validations';
import { announceChange } from './writeCells';
import { lastColumn } from './columns';

/** Makes room: the area's cells and what lies beyond move down or right; new cells look like those before them. */
export function insertCells(area: Area, direction: 'Down' | 'Right'): void {
  const { rect } = area;
  const shift: Shift =
    direction === 'Down'
      ? { axis: 'row', at: rect.top, count: area.rows, from: rect.left, to: rect.right }
      : { axis: 'column', at: rect.left, count: area.columns, from: rect.top, to: rect.bottom };
  move(area, shift);
}

/** Takes the area's cells away; what lies beyond moves up or left. */
export function deleteCells(area: Area, direction: 'Up' | 'Left'): void {
  const { rect } = area;
  const shift: Shift =
    direction === 'Up'
      ? { axis: 'row', at: rect.top, count: -area.rows, from: rect.left, to: rect.right }
      : { axis: 'column', at: rect.left, count: -area.columns, from: rect.top, to: rect.bottom };
  move(area, shift);
}

function move(area: Area, shift: Shift): void {
  const { book, sheet } = area;
  checkTables(sheet, area.rect, shift);
  checkMerges(sheet, shift);
  book.touchAll();
  book.touch(sheet);
  const merges = sheet.mergedRegions;
  for (const { top, left, bottom, right } of merges) sheet.unMergeCells(top, left, bottom, right);
  moveCells(sheet, shift);
  if (shift.axis === 'row' && isWholeRows(area.rect)) moveRows(sheet, shift);
  if (shift.axis === 'column' && isWholeColumns(area.rect)) moveColumns(sheet, shift);
  for (const merge of merges) {
    const place = shiftRect(merge, shift);
    if (place && (rowsOf(place) > 1 || columnsOf(place) > 1))
      sheet.mergeCellsWithoutStyle(place.top, place.left, place.bottom, place.right);
  }
  moveTables(sheet, shift);
  mapAreasOfValidations(sheet, (rect) => shiftRect(rect, shift));
  mapAreasOfConditions(sheet, (rect) => shiftRect(rect, shift));
  moveBreaks(area, shift);
  moveCharts(sheet, shift);
  rewriteFormulas(book, (reference, named, from) => {
    if ((named ?? from.name).toLowerCase() !== sheet.name.toLowerCase()) return undefined;
    return shiftReference(reference, named, (rect) => shiftRect(rect, shift));
  });
  for (const live of book.areas) {
    if (live.sheet !== sheet || live === area) continue;
    const place = shiftRect(live.rect, shift);
    if (place) live.rect = place;
    else live.gone = true;
  }
  book.journal.recalculate = true;
  announceChange(
    area,
    `${isWholeRows(area.rect) ? 'Row' : isWholeColumns(area.rect) ? 'Column' : 'Cell'}${shift.count > 0 ? 'Inserted' : 'Deleted'}`,
  );
}

/** A table moves whole or not at all; within one, only its whole width or height may be moved. */
function checkTables(sheet: Worksheet, rect: Rect, shift: Shift): void {
  const zone = shift.axis === 'row' ? { ...rect, bottom: LAST_ROW } : { ...rect, right: LAST_COLUMN };
  for (const table of sheet.getTables()) {
    const place = tableRect(table);
    if (!intersect(zone, place)) continue;
    const whole =
      shift.axis === 'row' ? place.left >= shift.from && place.right <= shift.to : place.top >= shift.from && place.bottom <= shift.to;
    const header = shift.axis === 'row' && shift.count < 0 && shift.at <= place.top && shift.at - shift.count > place.top;
    const all = header && shift.at - shift.count > place.bottom;
    if (!whole || (header && !all)) throw new ExcelError('InsertDeleteConflict', `The table "${table.name}" would be torn apart`);
  }
}

function checkMerges(sheet: Worksheet, shift: Shift): void {
  for (const merge of sheet.mergedRegions) {
    const [first, last] = shift.axis === 'row' ? [merge.left, merge.right] : [merge.top, merge.bottom];
    const beyond = shift.axis === 'row' ? merge.bottom >= shift.at : merge.right >= shift.at;
    const crosses = first <= shift.to && last >= shift.from && !(first >= shift.from && last <= shift.to);
    if (beyond && crosses) throw new ExcelError('MergedRangeConflict', 'Merged cells would be torn apart');
  }
}

interface Kept {
  readonly value: Cell['value'];
  readonly style: Cell['style'];
  readonly note: Cell['note'];
}

function moveCells(sheet: Worksheet, shift: Shift): void {
  const moving: { readonly row: number; readonly column: number; readonly kept: Kept }[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (shift.axis === 'row' ? number < shift.at : number < shift.from || number > shift.to) return;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (shift.axis === 'column' ? column < shift.at : column < shift.from || column > shift.to) return;
      moving.push({ row: number, column, kept: { value: cell.value, style: cell.style, note: cell.note } });
      cell.value = null;
      cell.style = {};
      cell.comment = undefined;
    });
  });
  for (const { row, column, kept } of moving) {
    const line = shift.axis === 'row' ? row : column;
    if (shift.count < 0 && line < shift.at - shift.count) continue;
    const cell = shift.axis === 'row' ? sheet.getCell(row + shift.count, column) : sheet.getCell(row, column + shift.count);
    cell.value = kept.value;
    cell.style = kept.style;
    if (kept.note !== undefined) cell.note = kept.note;
  }
  if (shift.count > 0 && shift.at > 1) lookLikeBefore(sheet, shift);
}

function lookLikeBefore(sheet: Worksheet, shift: Shift): void {
  const last = Math.min(shift.to, shift.axis === 'row' ? lastColumn(sheet) : sheet.rowCount);
  for (let across = shift.from; across <= last; across += 1) {
    const before = shift.axis === 'row' ? sheet.findCell(shift.at - 1, across) : sheet.findCell(across, shift.at - 1);
    if (!before) continue;
    for (let line = shift.at; line < shift.at + shift.count; line += 1)
      (shift.axis === 'row' ? sheet.getCell(line, across) : sheet.getCell(across, line)).style = before.style;
  }
}

interface RowLook {
  readonly height?: number | undefined;
  readonly customHeight?: boolean | undefined;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
  readonly style?: Cell['style'];
}

interface ColumnLook {
  readonly width?: number | undefined;
  readonly hidden?: boolean;
  readonly style?: Cell['style'];
}

function moveRows(sheet: Worksheet, { at, count }: Shift): void {
  const last = sheet.rowCount;
  const rows = Array.from({ length: Math.max(0, last - at + 1) }, (_, index) => {
    const { height, customHeight, hidden, outlineLevel, style } = sheet.getRow(at + index);
    return { number: at + index, height, customHeight, hidden, outlineLevel, style };
  });
  const set = (number: number, from: RowLook): void => {
    const { height, customHeight, hidden = false, outlineLevel = 0, style = {} } = from;
    Object.assign(sheet.getRow(number), { height, customHeight, hidden, outlineLevel, style });
  };
  for (const { number } of rows) set(number, {});
  for (const row of rows) if (count > 0 || row.number >= at - count) set(row.number + count, row);
}

function moveColumns(sheet: Worksheet, { at, count }: Shift): void {
  const last = lastColumn(sheet);
  const columns = Array.from({ length: Math.max(0, last - at + 1) }, (_, index) => {
    const { width, hidden, style } = sheet.getColumn(at + index);
    return { number: at + index, width, hidden, style };
  });
  const set = (number: number, from: ColumnLook): void => {
    Object.assign(sheet.getColumn(number), { width: from.width, hidden: from.hidden ?? false, style: from.style ?? {} });
  };
  for (const { number } of columns) set(number, {});
  for (const column of columns) if (count > 0 || column.number >= at - count) set(column.number + count, column);
}

function moveTables(sheet: Worksheet, shift: Shift): void {
  for (const table of sheet.getTables()) {
    const before = tableRect(table);
    const place = shiftRect(before, shift);
    if (!place) sheet.removeTable(table.name);
    else {
      if (shift.axis === 'column') fitColumns(table, before, place, shift);
      placeTable(table, place);
    }
  }
}

function fitColumns(table: Table, before: Rect, place: Rect, shift: Shift): void {
  const difference = columnsOf(place) - columnsOf(before);
  const index = Math.max(0, shift.at - before.left);
  const { columns } = table.model;
  if (difference < 0) table.model.columns = columns.toSpliced(index, -difference);
  if (difference > 0) {
    const made = Array.from({ length: difference }, (_, at) => ({ name: freeColumn(columns, at), filterButton: true }));
    table.model.columns = columns.toSpliced(index, 0, ...made);
    made.forEach(({ name }, at) => {
      table.worksheet.getCell(place.top, place.left + index + at).value = name;
    });
  }
}

function freeColumn(columns: Table['model']['columns'], offset: number): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let number = 1 + offset;
  while (taken.has(`kolumn${number}`)) number += 1;
  return `Kolumn${number}`;
}

function moveBreaks({ sheet, rect }: Area, shift: Shift): void {
  if (shift.axis === 'row' && isWholeRows(rect)) {
    sheet.rowBreaks = sheet.rowBreaks.flatMap((one) => {
      const place = shiftRect({ top: one.id + 1, bottom: one.id + 1, left: 1, right: LAST_COLUMN - 1 }, { ...shift, to: LAST_COLUMN });
      return place ? [{ ...one, id: place.top - 1 }] : [];
    });
  }
  const { printArea } = sheet.pageSetup;
  const area = printArea === undefined ? undefined : tryParseRect(printArea);
  const place = area && shiftRect(area, shift);
  if (place) sheet.pageSetup = { ...sheet.pageSetup, printArea: formatRect(place) };
}
