import { Workbook } from '@cj-tech-master/excelts';
import { formatRect } from './address';
import { Book } from './book';
import { captureSheet, restoreSheet } from './snapshot';
import { tableRect } from './tables';

/**
 * The same workbook a second time, its formulas with the values that they have: sheets, names, properties, settings, what is active and
 * selected. Of one read from a file what the library carries for itself (its theme, pictures) is not copied.
 */
export function copyOf(book: Book): Book {
  const copy = new Book(new Workbook());
  const { views, created, modified } = book.workbook;
  Object.assign(copy.workbook, { views: structuredClone(views), created, modified });
  for (const sheet of book.sheets()) {
    const made = copy.workbook.addWorksheet(sheet.name);
    const state = captureSheet(book, sheet);
    const tables = state.tables.map(({ table, ...rest }) => {
      const { top, left } = tableRect(table);
      const ref = formatRect({ top, left, bottom: top, right: left });
      return { ...rest, table: made.addTable({ ...table.model, ref, columns: table.model.columns.map((one) => ({ ...one })), rows: [] }) };
    });
    restoreSheet(copy, { ...state, sheet: made, tables, rest: structuredClone(state.rest) });
    copy.setSelection(made, book.selection(sheet));
  }
  copy.journal.takeBook(book.journal.bookState(), copy.sheets());
  copy.calculationMode = book.calculationMode;
  copy.name = book.name;
  copy.readOnly = book.readOnly;
  const active = copy.findSheet(book.activeSheet.name);
  if (active) copy.activate(active);
  copy.events.length = 0;
  return copy;
}
