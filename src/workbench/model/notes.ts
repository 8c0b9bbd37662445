import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from './area';
import type { Book } from './book';

/** A note as the library keeps it when it is more than a text: the object that stays the same where the cell goes. */
type Note = Exclude<NonNullable<Cell['note']>, string>;

/** A note and the cell where it stands now. */
export interface NotePlace {
  readonly sheet: Worksheet;
  readonly cell: Cell;
  readonly note: Note;
}

const ids = new WeakMap<Note, string>();
let made = 0;

/** Excel's name for a note, wherever its cell has gone since. */
export function noteId({ note }: NotePlace): string {
  const known = ids.get(note);
  if (known !== undefined) return known;
  made += 1;
  const id = `{${made.toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`;
  ids.set(note, id);
  return id;
}

/** What the note says. */
export function noteText(note: Cell['note'] | undefined): string {
  if (note === undefined || typeof note === 'string') return note ?? '';
  return (note.texts ?? []).map(({ text }) => text).join('');
}

/** The note of a cell; undefined where there is none. */
export function noteAt(sheet: Worksheet, row: number, column: number): NotePlace | undefined {
  const cell = sheet.findCell(row, column);
  if (cell?.note === undefined) return undefined;
  // A bare text has no identity that could be known again.
  if (typeof cell.note === 'string') cell.note = { texts: [{ text: cell.note }] };
  return typeof cell.note === 'string' ? undefined : { sheet, cell, note: cell.note };
}

/** The notes of a sheet, row by row. */
export function notesOf(sheet: Worksheet): readonly NotePlace[] {
  const found: NotePlace[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const place = cell.note === undefined ? undefined : noteAt(sheet, number, column);
      if (place) found.push(place);
    });
  });
  return found;
}

/** Puts a note at the first cell of an area. */
export function addNote({ book, sheet, rect }: Area, text: string): NotePlace {
  book.touch(sheet);
  const cell = sheet.getCell(rect.top, rect.left);
  const note: Note = { texts: [{ text }] };
  cell.note = note;
  return { sheet, cell, note };
}

/** Rewrites a note; it stays the same one. */
export function writeNote(book: Book, place: NotePlace, text: string): void {
  book.touch(place.sheet);
  const id = noteId(place);
  const note: Note = { ...place.note, texts: [{ text }] };
  // Undo holds on to the old object.
  ids.set(note, id);
  place.cell.note = note;
}

export function removeNote(book: Book, { sheet, cell }: NotePlace): void {
  book.touch(sheet);
  cell.comment = undefined;
}
