import type { Worksheet } from '@cj-tech-master/excelts';
import { asText } from '../host/arguments';
import { defineType } from '../host/members';
import type { Book } from '../model/book';
import { addSheet } from '../model/sheets';
import { worksheetObject } from './worksheet';

const shown = (book: Book, visibleOnly: unknown): readonly Worksheet[] =>
  visibleOnly === true ? book.sheets().filter(({ state }) => state === 'visible') : book.sheets();

/** The sheets, in tab order. */
export const worksheetsObject = defineType<Book>('WorksheetCollection', {
  items: (book) => book.sheets().map((sheet) => worksheetObject({ book, sheet })),
  methods: {
    add: (book, [name]) =>
      worksheetObject({ book, sheet: addSheet(book, name === undefined || name === null ? undefined : asText(name, 'name')) }),
    getItem: (book, [key]) => worksheetObject({ book, sheet: book.sheet(asText(key, 'key')) }),
    getItemOrNullObject: (book, [key]) => {
      const sheet = book.findSheet(asText(key, 'key'));
      return sheet ? worksheetObject({ book, sheet }) : null;
    },
    getActiveWorksheet: (book) => worksheetObject({ book, sheet: book.activeSheet }),
    getCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    getFirst: (book, [visibleOnly]) => {
      const sheet = shown(book, visibleOnly)[0];
      return sheet ? worksheetObject({ book, sheet }) : null;
    },
    getLast: (book, [visibleOnly]) => {
      const sheet = shown(book, visibleOnly).at(-1);
      return sheet ? worksheetObject({ book, sheet }) : null;
    },
  },
});
