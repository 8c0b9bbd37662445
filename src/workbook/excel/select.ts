import { workbookError, WorkbookError } from '../errors';
import type { Session } from './session';

/**
 * Shows a cell; a hidden sheet is taken forward first. Rejects with ItemNotFound for a sheet that is gone, and with InactiveWorkbook where
 * Excel refuses since another workbook has the focus, which it says with codes that mean anything (office-js 561, 6365).
 */
export async function select(session: Session, sheet: string, address: string): Promise<void> {
  const { worksheets } = session.workbook;
  const found = worksheets.getItemOrNullObject(sheet).load('visibility');
  await session.sync();
  if (found.isNullObject) throw new WorkbookError('ItemNotFound', { sheet });
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
