import type { Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { quoteSheet } from './address';
import type { Book } from './book';
import { rewriteFormulas } from './rewrite';

/** Throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken. */
function checkSheetName(book: Book, name: string, except?: Worksheet): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name))
    throw new ExcelError('InvalidArgument', `"${name}" cannot be the name of a sheet`);
  if (book.sheets().some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase()))
    throw new ExcelError('ItemAlreadyExists', `There is already a sheet "${name}"`);
}

function freeSheetName(book: Book): string {
  let number = book.sheets().length;
  while (book.findSheet(`Blad${number}`)) number += 1;
  return `Blad${number}`;
}

/** A new sheet last among the tabs. */
export function addSheet(book: Book, name = freeSheetName(book)): Worksheet {
  checkSheetName(book, name);
  book.touchBook();
  const order = book.sheets().length;
  const sheet = book.workbook.addWorksheet(name);
  sheet.orderNo = order;
  renumber(book, book.sheets());
  const worksheetId = book.sheetId(sheet);
  book.emit(13, 'Workbook', { worksheetId, source: 'Local' });
  return sheet;
}

/** Renames, and every formula that speaks of the sheet with it. */
export function renameSheet(book: Book, sheet: Worksheet, name: string): void {
  checkSheetName(book, name, sheet);
  if (sheet.name === name) return;
  book.touchAll();
  const before = sheet.name.toLowerCase();
  const quoted = quoteSheet(name);
  rewriteFormulas(book, (reference, on) => (on?.toLowerCase() === before ? { reference, sheet: quoted } : undefined));
  sheet['_name'] = name;
  book.journal.recalculate = true;
}

/** Deletes; what spoke of the sheet becomes #REF!. The last visible sheet stays. */
export function deleteSheet(book: Book, sheet: Worksheet): void {
  if (sheet.state === 'visible' && book.sheets().filter(({ state }) => state === 'visible').length === 1)
    throw new ExcelError('InvalidOperation', 'A workbook has at least one visible sheet');
  if (sheet.state === 'veryHidden') throw new ExcelError('InvalidOperation', 'A very hidden sheet cannot be deleted');
  const wasActive = book.activeSheet === sheet;
  book.touchAll();
  const gone = sheet.name.toLowerCase();
  const index = book.sheets().indexOf(sheet);
  rewriteFormulas(book, (_reference, on) => (on?.toLowerCase() === gone ? { reference: '#REF!', sheet: undefined } : undefined));
  const { definedNames } = book.workbook;
  definedNames.model = definedNames.model
    .filter(({ localSheetId }) => localSheetId !== index)
    .map((name) =>
      name.localSheetId !== undefined && name.localSheetId > index ? { ...name, localSheetId: name.localSheetId - 1 } : name,
    );
  const worksheetId = book.sheetId(sheet);
  book.workbook.removeWorksheetEx(sheet);
  renumber(book, book.sheets());
  book.journal.recalculate = true;
  book.emit(15, 'Workbook', { worksheetId, source: 'Local' });
  if (wasActive) book.activate(book.activeSheet);
}

/** Moves to a place among the tabs, counted from 0. */
export function moveSheet(book: Book, sheet: Worksheet, position: number): void {
  const others = book.sheets().filter((one) => one !== sheet);
  if (position < 0 || position > others.length) throw new ExcelError('InvalidArgument', `There is no place ${position} among the sheets`);
  book.touchBook();
  renumber(book, [...others.slice(0, position), sheet, ...others.slice(position)]);
}

/** Names that belong to a sheet know it by its place, so they move with it. */
function renumber(book: Book, order: readonly Worksheet[]): void {
  const before = book.sheets();
  const { definedNames } = book.workbook;
  if (Object.keys(definedNames.localSheetIdMap).length > 0) {
    const place = new Map(before.map((sheet, index) => [index, order.indexOf(sheet)]));
    definedNames.model = definedNames.model.map((name) =>
      name.localSheetId === undefined ? name : { ...name, localSheetId: place.get(name.localSheetId) ?? name.localSheetId },
    );
  }
  order.forEach((sheet, index) => {
    sheet.orderNo = index;
  });
}
