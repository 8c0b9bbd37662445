import type { Edit } from '../../commands/editRows';
import { WorkbookError } from '../../workbook/errors';
import type { WorkbookPort } from '../../workbook/port';

/** Writes what a person chose. Rejects with Conflict where somebody else has changed or taken away one of the cells meanwhile: it stands as they left it. */
export async function write(port: WorkbookPort, edit: Edit, sheet: string): Promise<void> {
  const { editRows } = await import(/* webpackChunkName: "edit" */ '../../commands/editRows');
  const edited = await editRows(port, [edit]);
  if (!edited) throw new WorkbookError('ItemNotFound', { sheet });
  if (edited.left.length > 0) throw new WorkbookError('Conflict', { sheet }, edited.receipt.cellsWritten === 0);
}
