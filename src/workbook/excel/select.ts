import { workbookError, WorkbookError } from '../errors';
import type { Session } from './session';

/**
 * Shows a cell. A hidden sheet is shown first. Rejects with ItemNotFound for a sheet that is gone, and with InactiveWorkbook where Excel
 * refuses since another workbook has the focus, which it says with codes that mean anything (office-js 561, 6365).
 */
export async function select(session: Session, sheet: string, address: string): Promise<void> {
  const target = session.workbook.worksheets.getItem(sheet);
  target.visibility = 'Visible';
  target.activate();
  target.getRange(address).untrack().select();
  try {
    await session.sync();
  } catch (thrown) {
    const { code } = workbookError(thrown);
    if (code === 'GeneralException' || code === 'InvalidSelection')
      throw new WorkbookError('InactiveWorkbook', { sheet }, true, { cause: thrown });
    throw workbookError(thrown, { sheet });
  }
}
