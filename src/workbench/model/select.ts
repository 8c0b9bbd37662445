import { formatRect } from './address';
import type { Area } from './area';

/** Shows the sheet, selects the cells and says so to the clients. */
export function selectArea({ book, sheet, rect }: Area): void {
  book.activate(sheet);
  book.setSelection(sheet, rect);
  book.emitOfSheet(14, sheet, { address: formatRect(rect) });
  // workbook.onSelectionChanged
  book.emit(2, '', {});
}
