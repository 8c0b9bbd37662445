import { workbookError, WorkbookError } from '../errors';
import type { Session } from './session';

/**
 * Shows a cell; a hidden sheet is taken forward first. Rejects with ItemNotFound for a sheet that is gone, and with InactiveWorkbook where
 * Excel refuses since another workbook has the focus, which it says with codes that mean anything (office-js 561, 6365).
 */
export async function select(session: Session, sheet: string, address: string): Promise<void> {
  const { worksheets } = session.workbook;
  const found = worksheets.getItemOrNullObject(sheet).load('visibility');
  const cells = found.getRange(address).untrack().load('rowHidden');
  await session.sync();
  if (found.isNullObject) throw new WorkbookError('ItemNotFound', { sheet });
  if (cells.rowHidden) await openGroup(session, sheet, address);
  if (found.visibility === 'Hidden') session.sheet(sheet).visibility = 'Visible';
  session.sheet(sheet).activate();
  session.range(sheet, address).select();
  try {
    await session.sync();
  } catch (thrown) {
    const { code } = workbookError(thrown);
    const unfocused = code === 'GeneralException' || code === 'InvalidSelection';
    throw unfocused ? new WorkbookError('InactiveWorkbook', { sheet }, true, { cause: thrown }) : workbookError(thrown, { sheet });
  }
}

/** Rows of a closed group are shown. Those that a filter or a person has hidden are in none, and Excel may refuse: then the cell is gone to all the same. */
async function openGroup(session: Session, sheet: string, address: string): Promise<void> {
  session.range(sheet, address).showGroupDetails('ByRows');
  await session.sync().catch(() => undefined);
}
