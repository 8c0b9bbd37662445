import { columnsOf, fits, touched, type Column } from './columns';
import type { Piece, TextLine } from './text-line';

/** Lines of a page with nothing drawn: a table, or text. */
export interface Stretch {
  readonly lines: readonly TextLine[];
  /** null for text. */
  readonly columns: readonly Column[] | null;
}

/** How far rows may lie apart, in parts of the letters' size. */
const furthest = 5;
/** From line to line within a cell. */
const closest = 1.45;

/**
 * Tables told by gaps alone: lines whose pieces stand beneath each other. A text over the width of the page ends one; the table goes on after it where
 * the next lines stand in the same columns (`before`: those of the last table, on this page or the one before).
 */
export function stretchesOf(
  lines: readonly TextLine[],
  isText: (line: TextLine) => boolean,
  before: readonly Column[] | null,
): readonly Stretch[] {
  const found: { lines: TextLine[]; columns: readonly Column[] | null }[] = [];
  let known = before;
  let at = 0;
  while (at < lines.length) {
    const table = tableAt(lines, at, isText, known);
    if (table) {
      found.push(table);
      known = table.columns;
      at += table.lines.length;
      continue;
    }
    const last = found.at(-1);
    const line = lines[at];
    if (line && last && !last.columns) last.lines.push(line);
    else if (line) found.push({ lines: [line], columns: null });
    at += 1;
  }
  return found;
}

function tableAt(
  lines: readonly TextLine[],
  from: number,
  isText: (line: TextLine) => boolean,
  known: readonly Column[] | null,
): { lines: TextLine[]; columns: readonly Column[] } | null {
  const own = grow(lines, from, isText, known);
  if (!own) return null;
  const isSame =
    known !== null && !isHead(own.lines) && own.lines.every((line) => stands(known, line)) && own.columns.length <= known.length;
  if (isSame && own.lines.some(({ pieces }) => pieces.length > 1))
    return { ...own, columns: columnsOf([...known, ...own.columns].map(asPiece)) };
  const most = Math.max(...own.lines.map(({ pieces }) => pieces.length));
  const wide = own.lines.filter(({ pieces }) => pieces.length > 1).length;
  return own.columns.length >= 2 && ((most > 2 && wide >= 2) || wide >= 3) ? own : null;
}

/** A table of its own: its first line of several texts has hardly a figure in it. */
function isHead(lines: readonly TextLine[]): boolean {
  const pieces = lines.find((line) => line.pieces.length > 1)?.pieces.slice(1) ?? [];
  return pieces.length > 1 && pieces.filter(({ text }) => /\d/.test(text)).length <= 1;
}

/** Whether a line has at most one text in each of some columns. */
function stands(columns: readonly Column[], line: TextLine): boolean {
  const all = line.pieces.flatMap((piece) => touched(columns, piece));
  return fits(columns, line) && new Set(all).size === all.length;
}

/** Words in columns of their own beneath rows with figures: the table above has ended. */
const isHeadOfNext = (taken: readonly TextLine[], line: TextLine): boolean =>
  line.pieces.length > 2 &&
  line.pieces.every(({ text }) => !/\d/.test(text)) &&
  taken.some(({ pieces }) => pieces.length > 1 && pieces.slice(1).some(({ text }) => /\d/.test(text)));

/** The head of the table that follows. */
const isRepeated = (first: TextLine, line: TextLine): boolean =>
  line.pieces.length > 1 &&
  line.pieces.length === first.pieces.length &&
  line.pieces.every(({ text }, at) => text === first.pieces[at]?.text);

const asPiece = ({ left, right }: Column): Piece => ({ text: '', left, right });

/** The lines from one on that stand in columns together; null where it is of one piece, and of no head that begins with one. */
function grow(
  lines: readonly TextLine[],
  from: number,
  isText: (line: TextLine) => boolean,
  known: readonly Column[] | null,
): { lines: TextLine[]; columns: readonly Column[] } | null {
  const first = lines[from];
  if (!first || isText(first)) return null;
  const isBegun =
    first.pieces.length > 1 || beginsHead(lines, from, isText) || (known !== null && fits(known, first) && isNameOfRow(lines, from, known));
  if (!isBegun) return null;
  const taken = [first];
  let columns = columnsOf(first.pieces);
  for (let at = from + 1; at < lines.length; at += 1) {
    const [last, line] = [taken.at(-1), lines[at]];
    if (!last || !line || isText(line)) break;
    const pitch = line.base - last.base;
    if (pitch > furthest * line.size || !fits(columns, line)) break;
    const isSameLook = Math.abs(line.size - last.size) < 0.6 && line.isBold === last.isBold;
    if (line.pieces.length === 1 && !isSameLook) break;
    if (line.pieces.length === 1 && pitch > closest * line.size && !isNameOfRow(lines, at, columns)) break;
    if (isRepeated(first, line)) break;
    const joined = columnsOf([...columns.map(asPiece), ...line.pieces]);
    if (joined.length < columns.length || (joined.length > columns.length && isHeadOfNext(taken, line))) break;
    taken.push(line);
    columns = joined;
  }
  return { lines: taken, columns };
}

/** A head whose highest cell has a line more than the others: "Utfall" above "män/" above "pojkar". */
function beginsHead(lines: readonly TextLine[], from: number, isText: (line: TextLine) => boolean): boolean {
  const [first, next] = [lines[from], lines[from + 1]];
  if (!first || !next || isText(next) || next.base - first.base > closest * first.size) return false;
  return (
    next.pieces.length > 2 && first.isBold === next.isBold && Math.abs(first.size - next.size) < 0.6 && first.left > next.left + first.size
  );
}

/** A row whose name begins above its other cells, which stand in the middle of its height. */
function isNameOfRow(lines: readonly TextLine[], at: number, columns: readonly Column[]): boolean {
  const line = lines[at];
  for (let next = at + 1; line && next < Math.min(lines.length, at + 8); next += 1) {
    const [before, other] = [lines[next - 1], lines[next]];
    if (!before || !other || other.base - before.base > closest * other.size || !fits(columns, other)) return false;
    if (Math.abs(other.size - line.size) > 0.6 || other.isBold !== line.isBold) return false;
    // A cell in the middle stands between two lines of the name.
    if (other.pieces.length > 1 || other.base - before.base < other.size * 0.75) return true;
  }
  return false;
}
