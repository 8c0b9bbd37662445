import { withPrint } from '../report/hand-over/prints';
import type { Piece } from '../report/hand-over/pieces';
import { editChanges, rowEdit, type LeftEdit, type RowEdit } from '../workbook/edit/changes';
import type { Receipt, WorkbookPort } from '../workbook/port';
import type { PlanRead } from '../workbook/read';
import { remembered } from '../workbook/read/remembered';
import { memory } from '../workbook/schema/memory';
import { newKey } from './newKey';
import { readToWrite } from './readWorkbook';

export interface MarkedTransferred {
  readonly receipt: Receipt;
  /** The tick that was not written: its row is gone, or somebody else has ticked or unticked it meanwhile. */
  readonly left: readonly LeftEdit[];
}

/**
 * Ticks Infört i ILS of the row whose text a person has pasted, or takes the tick away, in one request and one Undo. The text as that person saw it is
 * remembered, so that a later change shows. null where the workbook is not of our template. Rejects with a WorkbookError, the workbook as it was.
 */
export async function markTransferred(port: WorkbookPort, seen: Piece, transferred: boolean): Promise<MarkedTransferred | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  let key = seen.row;
  const edit = editOf(read, seen, transferred);
  // A row that was typed by hand gets its key with the tick.
  const { tables, left } = editChanges(read, edit ? [edit] : [], () => (key = newKey()));
  if (!edit || left.length > 0) return { receipt: { syncs: 0, cellsWritten: 0 }, left: edit ? left : [gone(seen)] };
  const held = remembered(read, 'transferred');
  const prints = withPrint(held ?? '', { table: seen.table, row: key }, transferred ? seen.text : null);
  const names = held === null || held === prints ? [] : [{ name: memory.transferred.name, value: prints }];
  if (tables.length + names.length === 0) return { receipt: { syncs: 0, cellsWritten: 0 }, left };
  const receipt = await port.write(tables, names);
  return { receipt, left: (receipt.left ?? []).map((): LeftEdit => ({ ...gone(seen), reason: 'changed' })) };
}

const gone = ({ table, row }: Piece): LeftEdit => ({ place: { table, row, column: 'transferred' }, reason: 'gone' });

/** The tick as it stands now is what may be written over: one that somebody else has set in the meantime says the same. */
function editOf({ plan }: PlanRead, { table, row }: Piece, transferred: boolean): RowEdit | null {
  switch (table) {
    case 'goals':
      return null;
    case 'texts':
      return ticked(plan.texts, row, (found) => rowEdit('texts', found, { transferred }));
    case 'indicators':
      return ticked(plan.indicators, row, (found) => rowEdit('indicators', found, { transferred }));
    case 'activities':
      return ticked(plan.activities, row, (found) => rowEdit('activities', found, { transferred }));
  }
}

function ticked<Row extends { readonly key: string }>(rows: readonly Row[], key: string, edit: (row: Row) => RowEdit): RowEdit | null {
  const found = rows.find((row) => row.key === key);
  return found ? edit(found) : null;
}
