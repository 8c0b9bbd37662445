import type { Worksheet } from '@cj-tech-master/excelts';
import { asOneOf, asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance, type Instance } from '../host/members';
import { splitSheet } from '../model/address';
import { Area, isArea, resolveArea } from '../model/area';
import type { Book } from '../model/book';
import { addNote, noteAt, noteId, notesOf, noteText, removeNote, writeNote, type NotePlace } from '../model/notes';
import { rangeObject } from './range';

export interface CommentsScope {
  readonly book: Book;
  /** undefined for all sheets. */
  readonly sheet: Worksheet | undefined;
}

interface CommentTarget {
  readonly book: Book;
  readonly id: string;
}

const all = ({ book, sheet }: CommentsScope): readonly NotePlace[] => (sheet ? [sheet] : book.sheets()).flatMap(notesOf);

/** Found anew each time: the cell may have moved, the note may be gone. */
function placeOf({ book, id }: CommentTarget): NotePlace {
  const found = all({ book, sheet: undefined }).find((place) => noteId(place) === id);
  if (!found) throw new ExcelError('ItemNotFound', 'The comment has been deleted');
  return found;
}

const commentObject = defineType<CommentTarget>('Comment', {
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    content: {
      get: (target) => noteText(placeOf(target).note),
      set: (target, value) => writeNote(target.book, placeOf(target), asText(value, 'content')),
    },
    contentType: { get: () => 'Plain' },
  },
  methods: {
    delete: (target) => {
      removeNote(target.book, placeOf(target));
      return null;
    },
    getLocation: (target) => {
      const { sheet, cell } = placeOf(target);
      const [row, column] = [Number(cell.row), Number(cell.col)];
      return rangeObject(new Area(target.book, sheet, { top: row, left: column, bottom: row, right: column }));
    },
  },
});

const instance = (book: Book, place: NotePlace): Instance => commentObject({ book, id: noteId(place) });

/** The one cell that is meant. A text names its sheet, as Excel wants it. Throws InvalidArgument. */
function cellOf({ book, sheet }: CommentsScope, address: unknown): Area {
  const text = typeof address === 'string' && splitSheet(address).sheet !== undefined ? address : undefined;
  const area =
    isInstance(address) && isArea(address.target)
      ? address.target
      : text === undefined
        ? undefined
        : resolveArea(book, sheet ?? book.activeSheet, text);
  if (!area || area.rows * area.columns !== 1 || (sheet && area.sheet !== sheet))
    throw new ExcelError('InvalidArgument', 'A comment stands at one cell, given as a range or as an address with its sheet');
  return area;
}

function one(scope: CommentsScope, place: NotePlace | undefined, what: unknown): Instance {
  if (!place) throw new ExcelError('ItemNotFound', `There is no comment ${String(what)}`);
  return instance(scope.book, place);
}

const byId = (scope: CommentsScope, id: unknown): NotePlace | undefined => {
  const wanted = asText(id, 'commentId');
  return all(scope).find((place) => noteId(place) === wanted);
};

/** The comments of the workbook or of a sheet; kept in the file as notes. */
export const commentsObject: (scope: CommentsScope) => Instance = defineType<CommentsScope>('CommentCollection', {
  items: (scope) => all(scope).map((place) => instance(scope.book, place)),
  methods: {
    add: (scope, [address, content, type]) => {
      asOneOf(type ?? 'Plain', ['Plain'], 'contentType');
      const area = cellOf(scope, address);
      if (noteAt(area.sheet, area.rect.top, area.rect.left)) throw new ExcelError('InvalidOperation', 'The cell has a comment already');
      return instance(scope.book, addNote(area, asText(content, 'content')));
    },
    getCount: (scope) => all(scope).length,
    getItem: (scope, [id]) => one(scope, byId(scope, id), id),
    getItemOrNullObject: (scope, [id]) => {
      const place = byId(scope, id);
      return place ? instance(scope.book, place) : null;
    },
    getItemAt: (scope, [index]) => one(scope, typeof index === 'number' ? all(scope)[index] : undefined, index),
    getItemByCell: (scope, [address]) => {
      const { sheet, rect } = cellOf(scope, address);
      return one(scope, noteAt(sheet, rect.top, rect.left), 'at that cell');
    },
  },
});
