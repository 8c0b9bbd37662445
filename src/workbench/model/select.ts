import { formatRect } from './address';
import type { Area } from './area';

/** Shows the sheet, selects the cells and says so to the clients. */
export function selectArea({ book, sheet, rect }: Area): void {
  book.activate(sheet);
  book.setSelection(sheet, rect);
  const worksheetId = book.sheetId(sheet);
  const message = { address: formatRect(rect), worksheetId };
  book.emit(14, worksheetId, message);
  book.emit(14, 'Workbook', message);
  // workbook.onSelectionChanged
  book.emit(2, '', {});
}
