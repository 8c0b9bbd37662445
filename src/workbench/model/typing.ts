import type { Worksheet } from '@cj-tech-master/excelts';
import type { Rect } from './address';
import { Area } from './area';
import type { Book } from './book';
import { SWEDISH } from './parseTyped';
import { refusal, type Refusal } from './validate';
import { writeCells } from './writeCells';

/** What became of an entry: written, or refused by the cell's data validation with its message. */
export type Typing = { readonly ok: true } | { readonly ok: false; readonly error: Refusal };

/** A person types a text into the first cell of the rectangle and presses Enter. Throws AccessDenied on a protected sheet. */
export function typeInto(book: Book, sheet: Worksheet, { top, left }: Rect, text: string): Typing {
  const area = new Area(book, sheet, { top, left, bottom: top, right: left });
  const error = refusal(area, text);
  if (error) return { ok: false, error };
  writeCells(area, text, SWEDISH);
  return { ok: true };
}
