import type { Place } from '../../domain/finding';
import type { TableId } from '../../domain/plan';
import { parseArea, type Area } from '../area';
import type { Snapshot } from '../port';
import { startFields } from '../schema/start';
import { isSumTable, sourceHeader, sumSchemas, type SumSchema } from '../schema/sums';
import { sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import { columnNumber } from './headers';
import type { TableFound } from './table';

/**
 * What stands at a cell, as the rules name places: the way back from `placeIn`. `row` is null on a header and on a row that holds nothing yet, `column` on
 * a column that is not the template's; null outside our tables. `address` is what Excel says of a selection, whose first cell counts: "H14", "$B$2:C3".
 */
export function placeAt(snapshot: Snapshot, tables: ReadonlyMap<TableId, TableFound>, sheet: string, address: string): Place | null {
  const cell = firstCell(address);
  if (!cell) return null;
  return startAt(snapshot, sheet, cell) ?? tableAt(tables, sheet, cell);
}

/** null for whole rows and columns: nothing in particular is selected then. */
function firstCell(address: string): Area | null {
  const [first = ''] = address.split(/[,;]/);
  return /^\$?[A-Z]{1,3}\$?\d/i.test(first) ? parseArea(first) : null;
}

function startAt(snapshot: Snapshot, sheet: string, cell: Area): Place | null {
  const found = Object.entries(startFields).find(([, { name }]) => {
    const named = snapshot.names.get(name);
    return named?.sheet === sheet && isIn(cell, parseArea(named.address));
  });
  return found ? { table: 'start', row: null, column: found[0] } : null;
}

function tableAt(tables: ReadonlyMap<TableId, TableFound>, sheet: string, cell: Area): Place | null {
  for (const [table, found] of tables) {
    const area = parseArea(found.cells.address);
    if (found.cells.sheet !== sheet || !isIn(cell, area)) continue;
    const body = cell.row - area.row - 1;
    const row = [...found.rows].find(([, at]) => at === body)?.[0] ?? null;
    return { table, row, column: columnAt(table, found, cell.column - area.column) };
  }
  return null;
}

function columnAt(table: TableId, found: TableFound, number: number): string | null {
  const isHere = (header: string): boolean => columnNumber(found.columns, header) === number;
  if (isSumTable(table)) {
    const schema: SumSchema = sumSchemas[table];
    return schema.columns.find(({ header }) => isHere(header) || isHere(sourceHeader(header)))?.key ?? null;
  }
  const schema: TableSchema = tableSchemas[table];
  return sheetColumns(schema).find(({ header }) => isHere(header))?.key ?? null;
}

const isIn = (cell: Area, area: Area): boolean =>
  cell.row >= area.row && cell.row < area.row + area.rows && cell.column >= area.column && cell.column < area.column + area.columns;
