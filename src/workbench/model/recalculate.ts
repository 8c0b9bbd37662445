import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import type { Book } from './book';

installFormulaEngine();

/** Computes every formula. A formula whose result is an empty cell shows 0, as in Excel; the engine leaves it without a result. */
export function recalculate(book: Book): void {
  book.journal.recalculate = false;
  book.workbook.calculateFormulas();
  for (const sheet of book.sheets()) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined && cell.result === undefined) cell.result = 0;
      });
    });
  }
}
