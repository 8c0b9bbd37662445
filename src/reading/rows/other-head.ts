import type { SourceLine } from '../source';
import { isBlankLine } from './cells-of';
import { hasFigures, isBand, isHeadLike, isRule, isSame, rowAt, type OtherRow } from './other-row';

/** What stands over the rows of a table of any other kind. */
export interface OtherHead {
  /** Titles in rows of their own. */
  readonly bands: readonly OtherRow[];
  readonly rows: readonly OtherRow[];
  /** The rows of the head as one; none where the table has no head. */
  readonly headers: readonly string[];
  readonly next: number;
}

const mostBands = 4;

/** The titles and the head that begin at a line; `rows` is empty where the first row is one of figures. */
export function otherHeadAt(lines: readonly SourceLine[], at: number): OtherHead {
  const bands: OtherRow[] = [];
  let next = at;
  for (let row = rowAt(lines, next); row && isBand(row) && bands.length < mostBands; row = rowAt(lines, next)) {
    bands.push(row);
    next += 1;
  }
  const first = rowAt(lines, next);
  const marked = markedAt(lines, next);
  if (marked.length > 0) return { bands, rows: marked, headers: joined(marked), next: next + marked.length };
  if (!first || !isHeadLike(first) || isRule(first)) return { bands, rows: [], headers: [], next };
  const second = rowAt(lines, next + 1);
  const rows = second && isSecond(first, second, rowAt(lines, next + 2)) ? [first, second] : [first];
  return { bands, rows, headers: joined(rows), next: next + rows.length };
}

/** Rows that the file marks as the head of the table. */
function markedAt(lines: readonly SourceLine[], at: number): readonly OtherRow[] {
  const rows: OtherRow[] = [];
  for (let row = rowAt(lines, at); row?.line.isHead && rows.length < 3; row = rowAt(lines, at + rows.length)) rows.push(row);
  return rows;
}

function joined(rows: readonly OtherRow[]): readonly string[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const cellsIn = (column: number) => rows.map(({ cells }) => cells[column] ?? '').filter(Boolean);
  return Array.from({ length: width }, (_, column) => cellsIn(column).join(' '));
}

/** A head of two rows: one of them has nothing over the names, and figures or the end of the page come after. */
const isSecond = (first: OtherRow, second: OtherRow, below: OtherRow | null): boolean =>
  isHeadLike(second) &&
  !isRule(second) &&
  (first.cells[0] === '' || second.cells[0] === '') &&
  (below === null || hasFigures(below) || isRule(below));

/** The same head again, with or without a title over it; the index after it, null where it is another. */
export function repeatedAt(lines: readonly SourceLine[], at: number, head: OtherHead): number | null {
  const row = rowAt(lines, at);
  if (!row || (hasFigures(row) && !row.line.isHead)) return null;
  const found = otherHeadAt(lines, at);
  if (head.headers.length === 0 || !isSame(found.headers, head.headers)) return null;
  const isKnown = (band: OtherRow) => head.bands.some(({ cells }) => isSame([cells[0] ?? ''], [band.cells[0] ?? '']));
  return found.bands.every(isKnown) ? found.next : null;
}

/** A table of the same columns right above or right below, whose first head is another: that head is then the table's own title. */
export function isOneOfSeveral(lines: readonly SourceLine[], at: number, end: number, head: OtherHead): boolean {
  if (head.headers.length < 3 || !head.headers[0]) return false;
  const isSister = (row: OtherRow | null): boolean =>
    row !== null && row.cells[0] !== head.headers[0] && row.cells[0] !== '' && isSame(row.cells.slice(1), head.headers.slice(1));
  let below = end;
  while (below < end + 4 && lines[below] && isBlankLine(lines[below] as SourceLine)) below += 1;
  if (isSister(rowAt(lines, below))) return true;
  for (let above = at - 1; above >= Math.max(0, at - 60); above -= 1) {
    const line = lines[above];
    if (!line || (!isBlankLine(line) && rowAt(lines, above) === null)) return false;
    if (isSister(rowAt(lines, above))) return true;
  }
  return false;
}
