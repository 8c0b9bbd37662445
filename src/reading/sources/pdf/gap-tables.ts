import { columnsOf, fits, type Column } from './columns';
import type { Piece, TextLine } from './text-line';

/** Lines of a page with nothing drawn: a table, or text. */
export interface Stretch {
  readonly lines: readonly TextLine[];
  /** null for text. */
  readonly columns: readonly Column[] | null;
}

/** How far rows may lie apart, in parts of the letters' size. */
const furthest = 3.2;
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
  const own = grow(lines, from, isText);
  if (!own) return null;
  const isSame = known !== null && own.lines.every((line) => fits(known, line)) && own.columns.length <= known.length;
  if (isSame && own.lines.some(({ pieces }) => pieces.length > 1))
    return { ...own, columns: columnsOf([...known, ...own.columns].map(asPiece)) };
  const most = Math.max(...own.lines.map(({ pieces }) => pieces.length));
  const wide = own.lines.filter(({ pieces }) => pieces.length > 1).length;
  return own.columns.length >= 2 && ((most > 2 && wide >= 2) || wide >= 3) ? own : null;
}

const asPiece = ({ left, right }: Column): Piece => ({ text: '', left, right });

/** The lines from one on that stand in columns together; null where it is of one piece, and of no head that begins with one. */
function grow(
  lines: readonly TextLine[],
  from: number,
  isText: (line: TextLine) => boolean,
): { lines: TextLine[]; columns: readonly Column[] } | null {
  const first = lines[from];
  if (!first || isText(first) || (first.pieces.length < 2 && !beginsHead(lines, from, isText))) return null;
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
    const joined = columnsOf([...columns.map(asPiece), ...line.pieces]);
    if (joined.length < columns.length) break;
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

/** A row that has only its name, or whose name begins above its other cells: rows follow after it. */
function isNameOfRow(lines: readonly TextLine[], at: number, columns: readonly Column[]): boolean {
  const line = lines[at];
  if (!line) return false;
  for (let next = at + 1; next < Math.min(lines.length, at + 6); next += 1) {
    const other = lines[next];
    if (!other || other.base - (lines[next - 1]?.base ?? 0) > furthest * other.size || !fits(columns, other)) return false;
    if (Math.abs(other.size - line.size) > 0.6 || other.isBold !== line.isBold) return false;
    if (other.pieces.length > 1) return true;
  }
  return false;
}
