import type { SourceLine } from '../../source';
import { cellsOf, isBlankLine } from '../cells-of';
import type { Column, ItemKind } from '../columns';
import { headOf } from '../head';
import type { HeadAt } from '../head-at';
import { nearestHead, plainHead } from '../head-column';
import { columnsOfWords } from './word-bag';

const mostLines = 12;
const mostWords = 40;
const longestLine = 200;

/** The head of a table whose cells nothing parts but a blank: on one line, a line for each cell, or wrapped in its columns. */
export function wordHeadAt(lines: readonly SourceLine[], at: number): HeadAt | null {
  const kind = kindOf(lines[at]?.text ?? '');
  if (kind === null) return null;
  const words: string[] = [];
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
    words.push(...line.text.trim().split(/\s+/));
    if (words.length > mostWords) break;
    const cells = cellsIn(words, kind);
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

/** Words as the cells of a head: every word in one, no column twice, as few letters wrong as can be; null where they are not a head. */
function cellsIn(words: readonly string[], kind: ItemKind): readonly string[] | null {
  const best: (Cut | null)[] = [{ slips: 0, cells: [], columns: [] }];
  for (let end = 1; end <= words.length; end += 1) {
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
