import { columnsOf, fits, type Column } from './columns';
import type { Rule } from './page';
import type { Piece, TextLine } from './text-line';

/** A table whose rows have lines drawn between them, and its columns none. */
export interface Ladder {
  readonly lines: readonly TextLine[];
  readonly columns: readonly Column[];
  /** Heights of the lines between rows. */
  readonly bands: readonly number[];
}

/** A text this wide, in parts of the table, is of no column. */
const wide = 0.55;

/** Lines across the page that begin and end together, with text in columns between them. */
export function laddersOf(rules: readonly Rule[], lines: readonly TextLine[]): readonly Ladder[] {
  const across = rules.filter(({ isAcross }) => isAcross).sort((one, other) => one.at - other.at);
  const groups: Rule[][] = [];
  for (const rule of across) {
    const group = groups.findLast(([first]) => first && Math.abs(first.from - rule.from) < 4 && Math.abs(first.to - rule.to) < 4);
    const last = group?.at(-1);
    if (group && last && isRow(between(lines, last, rule), last, rule)) group.push(rule);
    else groups.push([rule]);
  }
  const taken = new Set<TextLine>();
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const inside = between(lines, first, last).filter((line) => !taken.has(line));
    const columns = columnsOf(cellsIn(inside, last.to - first.from));
    const [head, row] = [headAbove(lines, first, columns), rowBelow(lines, last, columns)];
    // One line alone is drawn beneath the head of a table, or it is none.
    if (group.length < 2 && (row.length === 0 || columnsOf(head.flatMap(({ pieces }) => pieces)).length < 3)) return [];
    const all = [...head, ...inside, ...row].filter((line) => !taken.has(line));
    const found = columnsOf(cellsIn(all, last.to - first.from));
    if (found.length < 2 || found.length > 60) return [];
    for (const line of all) taken.add(line);
    return [{ lines: all, columns: found, bands: group.map(({ at }) => at) }];
  });
}

const between = (lines: readonly TextLine[], above: Rule, below: Rule): readonly TextLine[] =>
  lines.filter((line) => {
    const middle = line.base - line.size * 0.3;
    return middle > above.at && middle < below.at && line.left > above.from - 4 && line.right < above.to + 4;
  });

/** What stands between two lines of a table is one row: letters of one size, from the one line to the other without room between. */
function isRow(band: readonly TextLine[], above: Rule, below: Rule): boolean {
  const [first, last] = [band[0], band.at(-1)];
  if (!first || !last || first.base - first.size - above.at > first.size * 1.6 || below.at - last.base > last.size * 1.8) return false;
  return band.every((line, at) => {
    const before = band[at - 1];
    return !before || (Math.abs(line.size - before.size) < 0.6 && line.base - before.base < line.size * 2.2);
  });
}

/** The head of a table whose first line is drawn beneath it. */
function headAbove(lines: readonly TextLine[], first: Rule, columns: readonly Column[]): readonly TextLine[] {
  const above = lines.filter((line) => line.base - line.size * 0.3 < first.at && line.left > first.from - 4 && line.right < first.to + 4);
  const head: TextLine[] = [];
  for (const line of above.reverse()) {
    const next = head[0];
    const room = next ? next.base - line.base : first.at - line.base;
    if (room > line.size * closest || !fits(columns, line) || (next ? !isSameLook(line, next) : line.pieces.length < 2)) break;
    head.unshift(line);
  }
  return head;
}

/** The last row of a table that has no line drawn beneath it. */
function rowBelow(lines: readonly TextLine[], last: Rule, columns: readonly Column[]): readonly TextLine[] {
  const row: TextLine[] = [];
  for (const line of lines.filter((each) => each.base - each.size * 0.3 > last.at)) {
    const before = row.at(-1);
    const room = before ? line.base - before.base : line.base - line.size - last.at;
    if (room > line.size * closest || !fits(columns, line) || (before ? !isSameLook(line, before) : line.pieces.length < 2)) break;
    if (line.left < last.from - 4 || line.right > last.to + 4) break;
    row.push(line);
  }
  return row;
}

/** From line to line within a cell, in parts of the letters' size. */
const closest = 1.6;

const isSameLook = (one: TextLine, other: TextLine): boolean => Math.abs(one.size - other.size) < 0.6 && one.isBold === other.isBold;

/** Pieces that may be cells: not those of texts that stand beneath a row, all of one piece and some of them wide. */
function cellsIn(lines: readonly TextLine[], width: number): readonly Piece[] {
  const isWide = (line: TextLine | undefined): boolean => line?.pieces.length === 1 && line.right - line.left > width * wide;
  const left = new Set<TextLine>();
  for (let at = 0; at < lines.length; at += 1) {
    if (!isWide(lines[at])) continue;
    for (const step of [-1, 1]) {
      for (let other = at + step; lines[other]?.pieces.length === 1; other += step) {
        const line = lines[other];
        if (!line || left.has(line) || (step < 0 && !isWide(line))) break;
        left.add(line);
      }
    }
    const line = lines[at];
    if (line) left.add(line);
  }
  return lines.filter((line) => !left.has(line)).flatMap(({ pieces }) => pieces);
}
