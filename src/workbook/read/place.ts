import type { Place } from '../../domain/finding';
import type { TableId } from '../../domain/plan';
import { formatArea, parseArea } from '../area';
import type { Snapshot } from '../port';
import { sheetSchemas, startSheet, hiddenSheet } from '../schema/sheets';
import { isSumTable, sourceHeader, sumSchemas, type SumSchema } from '../schema/sums';
import { startFields } from '../schema/start';
import { sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import type { CellValue } from '../port';
import { columnNumber } from './headers';
import { cellAt, type TableFound } from './table';

/** A place in the workbook as people see it; no cell where the table is gone or the finding is about all of it. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string | null;
}

/** A cell of a table as it was read. */
export interface CellRead {
  readonly table: TableId;
  /** Row in the body from 0, and header. */
  readonly at: number;
  readonly header: string;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

/** Finds the cell of a place among the tables that were read. */
export function placeIn(snapshot: Snapshot, tables: ReadonlyMap<TableId, TableFound>, place: Place): CellPlace {
  if (place.table === 'start') return startPlace(snapshot, place.column);
  const found = tables.get(place.table);
  if (!found) return { sheet: defaultSheet(place.table), cell: null };
  const { sheet } = found.cells;
  const at = place.row === null ? undefined : found.rows.get(place.row);
  if (place.row !== null && at === undefined) return { sheet, cell: null };
  const header = headerOf(place.table, place.column, found, at ?? null);
  const column = header === null ? undefined : columnNumber(found.columns, header);
  if (column === undefined) return { sheet, cell: null };
  const area = parseArea(found.cells.address);
  return {
    sheet,
    cell: formatArea({ row: area.row + (at === undefined ? 0 : at + 1), column: area.column + column, rows: 1, columns: 1 }),
  };
}

/** What stood in the cell of a place; null where the place is no cell of a table. */
export function cellIn(tables: ReadonlyMap<TableId, TableFound>, place: Place): CellRead | null {
  if (place.table === 'start' || place.row === null) return null;
  const found = tables.get(place.table);
  const at = found?.rows.get(place.row);
  const header = found && at !== undefined ? headerOf(place.table, place.column, found, at) : null;
  if (!found || at === undefined || header === null || columnNumber(found.columns, header) === undefined) return null;
  return { table: place.table, at, header, ...cellAt(found, at, header) };
}

/** The number format of the cell of a place; '' where there is none. */
export function formatIn(snapshot: Snapshot, tables: ReadonlyMap<TableId, TableFound>, place: Place): string {
  if (place.table !== 'start') return cellIn(tables, place)?.format ?? '';
  return startCell(snapshot, place.column)?.format ?? '';
}

const startCell = (snapshot: Snapshot, column: string | null) => {
  const field = Object.entries(startFields).find(([key]) => key === column)?.[1];
  return field && snapshot.names.get(field.name);
};

function startPlace(snapshot: Snapshot, column: string | null): CellPlace {
  const cell = startCell(snapshot, column);
  return cell ? { sheet: cell.sheet, cell: cell.address } : { sheet: startSheet, cell: null };
}

/** The header of a column's key; of a row without one, that of the column that names it. */
function headerOf(table: TableId, key: string | null, found: TableFound, row: number | null): string | null {
  if (isSumTable(table)) {
    const schema: SumSchema = sumSchemas[table];
    const header = schema.columns.find((column) => column.key === key)?.header;
    if (header === undefined) return row === null ? null : 'Summering';
    // A sum that the source gives is what can be wrong; the computed one beside it is a formula.
    return row !== null && cellAt(found, row, sourceHeader(header)).value !== '' ? sourceHeader(header) : header;
  }
  const schema: TableSchema = tableSchemas[table];
  const columns = sheetColumns(schema);
  const wanted = key ?? (row === null ? null : schema.anchor);
  return columns.find((column) => column.key === wanted || (column.property === wanted && column.member === 0))?.header ?? null;
}

function defaultSheet(table: TableId): string {
  return sheetSchemas.find(({ body, above }) => body === table || above.includes(table))?.name ?? hiddenSheet;
}

/** The header that stands above a place, for sentences: "Riktning". '' where it is not about a column. */
export function headerOfPlace(place: Place): string {
  if (place.column === null) return '';
  if (place.table === 'start') return Object.entries(startFields).find(([key]) => key === place.column)?.[1].label ?? '';
  if (isSumTable(place.table)) {
    const schema: SumSchema = sumSchemas[place.table];
    return schema.columns.find(({ key }) => key === place.column)?.header ?? '';
  }
  const schema: TableSchema = tableSchemas[place.table];
  return sheetColumns(schema).find(({ key, property }) => key === place.column || property === place.column)?.header ?? '';
}
