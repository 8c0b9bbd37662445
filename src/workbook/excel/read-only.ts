import { WorkbookError } from '../errors';

/**
 * Throws AccessDenied where the workbook is opened as read-only; `readOnly` (ExcelApi 1.8) must be loaded. Excel for the desktop would let us write
 * what nobody can save.
 */
export function refuseReadOnly({ readOnly }: Excel.Workbook): void {
  if (readOnly) throw new WorkbookError('AccessDenied');
}
