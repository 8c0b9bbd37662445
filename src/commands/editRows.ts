import { addedRow, type GrowingTable } from '../workbook/edit/added-row';
import { editChanges, type Edit, type LeftEdit } from '../workbook/edit/changes';
import { WorkbookError } from '../workbook/errors';
import type { LeftCell, Receipt, WorkbookPort } from '../workbook/port';
import type { PlanRead } from '../workbook/read';
import { tableSchemas } from '../workbook/schema/tables';
import { newKey } from './newKey';
import { readToWrite } from './readWorkbook';

export type { GrowingTable } from '../workbook/edit/added-row';
export { rowEdit, startEdit, type Edit, type LeftEdit } from '../workbook/edit/changes';

export interface Edited {
  readonly receipt: Receipt;
  /** Cells that somebody else has changed meanwhile, and those that are gone: they are as they were. */
  readonly left: readonly LeftEdit[];
}

/**
 * Writes what a person entered in rows and on Start, in one request. The workbook is read first and each cell is looked at again in the
 * request before the write: what no longer holds what the person saw is left and told. null where the workbook is not of our template.
 * Rejects with a WorkbookError, the workbook as it was.
 */
export async function editRows(port: WorkbookPort, edits: readonly Edit[]): Promise<Edited | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  const { tables, names, left } = editChanges(read, edits, newKey);
  if (tables.length + names.length === 0) return { receipt: { syncs: 0, cellsWritten: 0 }, left };
  const receipt = await port.write(tables, names);
  return { receipt, left: [...left, ...(receipt.left ?? []).map((cell) => leftAt(cell, read, edits))] };
}

/**
 * Adds a row to a table, in one request: the table's first blank row, else one more below. Answers the row's key; null where the workbook is not of our
 * template. Rejects with a WorkbookError, the workbook as it was: the table is gone, or something stands below it.
 */
export async function addRow(
  port: WorkbookPort,
  table: GrowingTable,
  cells: Readonly<Record<string, unknown>>,
): Promise<{ readonly receipt: Receipt; readonly key: string } | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  const key = newKey();
  const change = addedRow(read, table, cells, key);
  if (!change) throw new WorkbookError('ItemNotFound', { table: tableSchemas[table].name });
  return { receipt: await port.write([change], []), key };
}

function leftAt(cell: LeftCell, read: PlanRead, edits: readonly Edit[]): LeftEdit {
  const places = edits.flatMap((edit) =>
    Object.keys(edit.cells).map((column) => ({ table: edit.table, row: edit.table === 'start' ? null : edit.row, column })),
  );
  const place =
    'name' in cell
      ? places.find(({ table }) => table === 'start')
      : places.find((each) => each.row === cell.key && read.cell(each)?.header === cell.column);
  return { place: place ?? places[0] ?? { table: 'start', row: null, column: null }, reason: 'changed' };
}
