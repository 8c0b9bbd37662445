import { editChanges, type Edit, type LeftEdit } from '../workbook/edit/changes';
import type { LeftCell, Receipt, WorkbookPort } from '../workbook/port';
import type { PlanRead } from '../workbook/read';
import { newKey } from './newKey';
import { readWorkbook } from './readWorkbook';

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
  const read = await readWorkbook(port);
  if (!read) return null;
  const { tables, names, left } = editChanges(read, edits, newKey);
  if (tables.length + names.length === 0) return { receipt: { syncs: 0, cellsWritten: 0 }, left };
  const receipt = await port.write(tables, names);
  return { receipt, left: [...left, ...(receipt.left ?? []).map((cell) => leftAt(cell, read, edits))] };
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
