import type { SourceLine } from '../source';
import { cellsOf, isBlankLine } from './cells-of';
import { headOf, type Head } from './head';

/** Lines that a head may take where each line of the page is a row. */
const mostLines = 4;

export interface HeadAt {
  readonly head: Head;
  /** Index of the first line after the head. */
  readonly next: number;
}

/** The head of indicators or activities that begins at a line with cells; null where none does. */
export function headAt(lines: readonly SourceLine[], at: number): HeadAt | null {
  const line = lines[at];
  const first = line && !isBlankLine(line) ? cellsOf(line) : null;
  if (!line || !first) return null;
  let cells = first;
  let best: HeadAt | null = withNext(headOf(cells), at + 1);
  for (let next = at + 1; next < at + mostLines; next += 1) {
    const below = lines[next];
    const more = below && below.table === line.table ? cellsOf(below) : null;
    if (!more || more.length !== first.length || !isRest(more, first)) break;
    cells = cells.map((cell, column) => `${cell} ${more[column] ?? ''}`.trim());
    const head = headOf(cells);
    if (head && knownIn(head) > (best ? knownIn(best.head) : 0)) best = { head, next: next + 1 };
  }
  return best;
}

/** The name's head is one word: below it a head that takes several lines is empty. */
const isRest = (cells: readonly string[], first: readonly string[]): boolean =>
  cells.every((cell, at) => cell.trim() === '' || (first[at] ?? '').trim() !== '') && (cells[0] ?? '').trim() === '';

const knownIn = (head: Head): number => head.columns.filter((column) => column !== 'unknown').length;

const withNext = (head: Head | null, next: number): HeadAt | null => head && { head, next };
