import type { SourceLine } from '../../source';
import { cellsOf, isBlankLine } from '../cells-of';
import type { Column, ItemKind } from '../columns';
import { headOf } from '../head';
import type { HeadAt } from '../head-at';
import { nearestHead, plainHead } from '../head-column';
import { columnsOfWords } from './word-bag';

const mostLines = 12;
const mostWords = 40;
/** Lines that the next cell may take. */
const mostSince = 2;
const longestLine = 200;

/** Heads that were looked for, by the lines of their source: a line is asked for by every table above it. */
const asked = new WeakMap<readonly SourceLine[], Map<number, HeadAt | null>>();

/** The head of a table whose cells nothing parts but a blank: on one line, a line for each cell, or wrapped in its columns. */
export function wordHeadAt(lines: readonly SourceLine[], at: number): HeadAt | null {
  const known = asked.get(lines) ?? new Map<number, HeadAt | null>();
  asked.set(lines, known);
  const before = known.get(at);
  if (before !== undefined) return before;
  const found = findHead(lines, at);
  known.set(at, found);
  return found;
}

function findHead(lines: readonly SourceLine[], at: number): HeadAt | null {
  const kind = kindOf(lines[at]?.text ?? '');
  if (kind === null) return null;
  const words: string[] = [];
  const cuts: (Cut | null)[] = [{ slips: 0, cells: [], columns: [] }];
  let best: HeadAt | null = null;
  let blanks = 0;
  for (let next = at; next < at + mostLines + blanks && next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || cellsOf(line) !== null || line.text.length > longestLine) break;
    if (isBlankLine(line)) {
      // Between cells that have a line each.
      blanks += 1;
      if (blanks > mostLines) break;
      continue;
    }
    // The same head again, with no row between.
    if (best !== null && kindOf(line.text) !== null) break;
    const more = line.text.trim().split(/\s+/);
    if (words.length + more.length > mostWords || (next > at && kindOf(line.text) !== null)) break;
    if (best !== null && next - best.next > mostSince + blanks) break;
    words.push(...more);
    const cells = cellsIn(words, kind, cuts);
    const head = cells ? headOf(cells) : null;
    const wrapped = head ?? columnsOfWords(words, kind);
    if (wrapped && (best === null || wrapped.columns.length >= best.head.columns.length)) best = { head: wrapped, next: next + 1 };
  }
  return best;
}

function kindOf(text: string): ItemKind | null {
  const word = /^\s*(\p{L}{8,12})(?:\s|$)/u.exec(text.slice(0, 40))?.[1];
  if (word === undefined) return null;
  const plain = plainHead(word);
  return nearestHead(plain, 'indicators')?.column === 'name'
    ? 'indicators'
    : nearestHead(plain, 'activities')?.column === 'name'
      ? 'activities'
      : null;
}

interface Cut {
  readonly slips: number;
  readonly cells: readonly string[];
  readonly columns: readonly Column[];
}

/** Words as the cells of a head: every word in one, no column twice, as few letters wrong as can be; null where they are not. `best`: of each beginning. */
function cellsIn(words: readonly string[], kind: ItemKind, best: (Cut | null)[]): readonly string[] | null {
  for (let end = best.length; end <= words.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 8); start < end; start += 1) {
      const before = best[start];
      if (!before) continue;
      const cell = words.slice(start, end).join(' ');
      const found = nearestHead(plainHead(cell), kind);
      if (!found || before.columns.includes(found.column)) continue;
      const cut = { slips: before.slips + found.slips, cells: [...before.cells, cell], columns: [...before.columns, found.column] };
      const other = best[end];
      if (!other || cut.slips < other.slips || (cut.slips === other.slips && cut.cells.length < other.cells.length)) best[end] = cut;
    }
  }
  return best[words.length]?.cells ?? null;
}
