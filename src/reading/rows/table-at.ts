import type { DocumentJson } from '../../intake/document';
import type { SourceLine } from '../source';
import { cellsOf, isBlankLine } from './cells-of';
import type { ReadTable } from './draft';
import { headAt } from './head-at';
import { readOther } from './other-table';
import { readInLines } from './in-lines/read-in-lines';
import { wordHeadAt } from './in-lines/word-head';
import { readItems } from './read-items';

export type { ReadTable } from './draft';

export interface TableAbout {
  /** The nearest heading above the table. */
  readonly title: string;
  readonly type: DocumentJson['type'];
}

/**
 * The table that begins at a line, whole over page breaks; null where none begins there. Rows that a page break cut are put together again, heads that it
 * repeats are passed by, and what has more than one reading is told in `doubts` or left in `unplaced`. Never fails.
 */
export function tableAt(lines: readonly SourceLine[], at: number, about: TableAbout): ReadTable | null {
  const line = lines[at];
  if (!line || isBlankLine(line) || line.isContents) return null;
  if (cellsOf(line) === null) {
    const inWords = wordHeadAt(lines, at);
    return inWords && readInLines(lines, at, inWords, about.type);
  }
  const head = headAt(lines, at);
  return head ? readItems(lines, at, head, about.type) : readOther(lines, at, about.title);
}
