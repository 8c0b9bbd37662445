import { asText } from '../host/arguments';
import { defineType, type Instance } from '../host/members';
import type { References } from '../host/request';
import type { Book } from '../model/book';
import { Area } from '../model/area';
import { applicationObject } from './application';
import { commentsObject } from './comments';
import { documentPropertiesObject } from './documentProperties';
import { namesObject } from './names';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

interface Root {
  readonly book: Book;
  readonly references: References;
}

const make = defineType<Root>('Workbook', {
  properties: {
    name: { get: ({ book }) => book.name },
    readOnly: { get: ({ book }) => book.readOnly },
    isDirty: { get: ({ book }) => book.journal.canUndo, set: () => undefined },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191_029 },
    application: { get: ({ book }) => applicationObject(book), leads: true },
    worksheets: { get: ({ book }) => worksheetsObject(book), leads: true },
    tables: { get: ({ book }) => tablesObject({ book, sheet: undefined }), leads: true },
    names: { get: ({ book }) => namesObject({ book, sheet: undefined }), leads: true },
    comments: { get: ({ book }) => commentsObject({ book, sheet: undefined }), leads: true },
    properties: { get: ({ book }) => documentPropertiesObject(book), leads: true },
    settings: { get: ({ book }) => settingsObject(book), leads: true },
  },
  methods: {
    getSelectedRange: ({ book }) => rangeObject(new Area(book, book.activeSheet, book.selection(book.activeSheet))),
    getActiveCell: ({ book }) => {
      const { top, left } = book.selection(book.activeSheet);
      return rangeObject(new Area(book, book.activeSheet, { top, left, bottom: top, right: left }));
    },
    _RemoveReference: ({ references }, [id]) => {
      references.remove(asText(id, 'referenceId'));
      return null;
    },
  },
});

/** The root of every request. */
export const workbookObject = (book: Book, references: References): Instance => make({ book, references });
