import type { SourceLine } from '../source';
import { isBlankLine } from './cells-of';
import { newDraft, type ReadTable } from './draft';
import { headAt } from './head-at';
import { goesOn, isCut, join } from './item';
import { isOneOfSeveral, otherHeadAt, repeatedAt, type OtherHead } from './other-head';
import { hasFigures, isBand, isHeadLike, isRule, isSame, rowAt, type OtherRow } from './other-row';
import { gapAt } from './page-break';

/** A table of any other kind, as it is printed; null where a row stands alone. */
export function readOther(lines: readonly SourceLine[], at: number, title: string): ReadTable | null {
  const draft = newDraft();
  const head = otherHeadAt(lines, at);
  const top = rowAt(lines, head.next);
  if (head.rows.length === 0 && (top === null || isRule(top))) return null;
  const rows: string[][] = [];
  let width = head.headers.length;
  let firstLine: SourceLine | undefined;
  for (const band of head.bands) draft.place(band.line, 'tableHead', ['table', 'title']);
  for (const row of head.rows) draft.place(row.line, 'tableHead', ['table', 'headers']);

  const passBy = (from: number, to: number): void => {
    for (const line of lines.slice(from, to)) if (!isBlankLine(line)) draft.place(line, 'repeatedHead');
  };

  function take(row: OtherRow, isAfterBreak: boolean): void {
    const { line } = row;
    const cells = [...row.cells];
    while (cells.length > Math.max(width, 1) && cells.at(-1) === '') cells.pop();
    if (head.headers.length > 0 && cells.length > width) return draft.unplace(line, 'tooManyCells');
    width = Math.max(width, cells.length);
    const before = rows.at(-1);
    const label = before?.[0] ?? '';
    if (before && isBand(row) && (isAfterBreak || isCut(label)) && goesOn(cells[0] ?? '')) {
      before[0] = join(label, cells[0] ?? '');
      draft.place(line, 'table', ['table', 'rows', rows.length - 1]);
      return draft.doubt('nameMayContinue', [line], ['table', 'rows', rows.length - 1, 0], label);
    }
    draft.place(line, 'table', ['table', 'rows', rows.length]);
    firstLine ??= line;
    rows.push(cells);
  }

  let next = head.next;
  let isAfterBreak = false;
  while (next < lines.length) {
    const gap = gapAt(lines, next);
    const row = rowAt(lines, gap.next);
    if (!row || headAt(lines, gap.next)) break;
    const isGap = gap.next > next;
    const last = lines[next - 1];
    if (row.line.table !== last?.table && row.line.page === last?.page) break;
    const repeated = repeatedAt(lines, gap.next, head);
    if (repeated !== null && (isGap || rows.length > 0)) {
      passBy(next, repeated);
      next = repeated;
      isAfterBreak = true;
      continue;
    }
    if (rows.length === 0 && isGap && isBand(row) && next === head.next) {
      // The page's title over rows whose head stands on the page before.
      passBy(next, gap.next + 1);
      next = gap.next + 1;
      continue;
    }
    if (isGap && rows.length > 0 && !goesOnAfterGap(row, rows, width)) break;
    if (!isGap && rows.length > 0 && beginsAnother(lines, gap.next, head, row)) break;
    passBy(next, gap.next);
    next = gap.next + 1;
    if (isRule(row)) {
      draft.place(row.line, 'tableHead');
      if (rows.length === 1 && head.headers.length === 0) next = afterFalseHead(next);
      continue;
    }
    if (isGap && rows.length > 0) draft.doubt('headingUncertain', [row.line], ['table', 'rows', rows.length]);
    take(row, isAfterBreak || isGap);
    isAfterBreak = false;
  }

  /** A first row of figures that a rule parts from the same row again was taken for a head by whatever printed it. */
  function afterFalseHead(at: number): number {
    const gap = gapAt(lines, at);
    const row = rowAt(lines, gap.next);
    const [first] = rows;
    if (!row || !first || !isSame(row.cells, first)) return at;
    draft.doubt('rowTwice', [...(firstLine ? [firstLine] : []), row.line], ['table', 'rows', 0]);
    rows.length = 0;
    return gap.next;
  }

  if (rows.length + head.rows.length < 2) return null;
  const [first] = head.headers;
  const own = head.bands.at(-1)?.cells[0] ?? (first && isOneOfSeveral(lines, at, next, head) ? first : title);
  return {
    kind: 'other',
    indicators: [],
    activities: [],
    table: { title: own, headers: head.headers, rows: rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]) },
    placed: draft.placed,
    unplaced: draft.unplaced,
    doubts: draft.doubts,
    next,
  };
}

/** Figures in as many cells as the rows before have: the table goes on although no head is repeated. */
const goesOnAfterGap = (row: OtherRow, rows: readonly (readonly string[])[], width: number): boolean =>
  hasFigures(row) && row.cells.length === width && rows.some((cells) => cells.length === width);

/** A title and a head over figures, or the same columns under another first head: the next table has begun. */
function beginsAnother(lines: readonly SourceLine[], at: number, head: OtherHead, row: OtherRow): boolean {
  if (isHeadLike(row)) return head.headers.length > 2 && row.cells.length > 2 && isSame(row.cells.slice(1), head.headers.slice(1));
  if (!isBand(row)) return false;
  const found = otherHeadAt(lines, at);
  const below = rowAt(lines, gapAt(lines, found.next).next);
  return found.rows.length > 0 && below !== null && (hasFigures(below) || isBand(below));
}
