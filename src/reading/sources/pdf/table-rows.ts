import { touched, type Column } from './columns';
import { linesText } from './cell-text';
import type { RowItem, TableKey } from './item';
import type { Words } from './joined-text';
import type { TextLine } from './text-line';

/**
 * Lines of a table without lines between its cells, as rows. Within a band (what stands between two lines drawn across, or the whole table) cells of
 * one row stand closer to each other than to the next row's; where rows follow each other as lines do, a row begins with each line that has text in two columns.
 */
export function tableRows(
  lines: readonly TextLine[],
  columns: readonly Column[],
  bands: readonly number[],
  page: number,
  words: Words,
  table: TableKey,
): readonly RowItem[] {
  const rows: TextLine[][] = [];
  // Above the first line stands the head, beneath the last the last row; two lines alone may have many rows between them.
  for (const { band, at } of inBands(lines, bands)) {
    const isOneRow = bands.length > 2 || (bands.length > 0 && at !== 1) || (bands.length === 1 && at === 1);
    rows.push(...(isOneRow ? [band] : rowsOf(band, columns)));
  }
  return rows.map((row) => {
    const [first, last] = [row[0], row.at(-1)];
    return {
      kind: 'row',
      cells: cellsOf(row, columns, words),
      page,
      top: (first?.base ?? 0) - (first?.size ?? 0),
      bottom: last?.base ?? 0,
      table,
      areCellsGuessed: true,
    };
  });
}

/** Lines between two lines that are drawn across; those of band 0 stand above the first. */
function inBands(lines: readonly TextLine[], bands: readonly number[]): readonly { readonly band: TextLine[]; readonly at: number }[] {
  const found: { band: TextLine[]; at: number }[] = [];
  for (const line of lines) {
    const at = bands.filter((y) => y < line.base - line.size * 0.3).length;
    const last = found.at(-1);
    if (last?.at === at) last.band.push(line);
    else found.push({ band: [line], at });
  }
  return found;
}

function rowsOf(lines: readonly TextLine[], columns: readonly Column[]): readonly TextLine[][] {
  const within = Math.min(...pitches(lines));
  const isTold = pitches(lines).some((pitch) => pitch > within * 1.3);
  const counts = lines.map((line) => columnsIn(line, columns));
  // A row that begins with its name alone has its other cells in the middle of its height: with nothing to tell rows apart by, it is one.
  if (!isTold && counts[0] === 1 && counts.some((count) => count > 1)) return [[...lines]];
  // Further lines of wrapped cells are in some columns, the first of a row in most.
  const most = Math.max(2, Math.ceil(Math.max(...counts) * 0.6));
  const rows: TextLine[][] = [];
  let last: TextLine | null = null;
  for (const line of lines) {
    const pitch = last ? line.base - last.base : Infinity;
    const isFurther = pitch > within * 1.25 && !isBetween(rows.at(-1) ?? [], line, within);
    // Cells in the middle of their row's height stand between the lines of its highest cell.
    const isNew = isTold ? isFurther : pitch > within * 0.75 && columnsIn(line, columns) >= most;
    if (isNew || rows.length === 0) rows.push([]);
    rows.at(-1)?.push(line);
    last = line;
  }
  return rows;
}

/** From one line to the next, in the same column. */
function pitches(lines: readonly TextLine[]): readonly number[] {
  return lines.flatMap((line, at) => {
    const next = lines.slice(at + 1, at + 6).find((other) => other.base - line.base > line.size * 0.8 && shares(line, other));
    return next ? [next.base - line.base] : [];
  });
}

const shares = (one: TextLine, other: TextLine): boolean =>
  one.pieces.some((piece) => other.pieces.some((below) => below.left < piece.right && below.right > piece.left));

/** Cells in the middle of a row's height have lines between those of its higher cells. */
const isBetween = (row: readonly TextLine[], line: TextLine, within: number): boolean =>
  row.some((other) => shares(other, line) && line.base - other.base <= within * 1.25);

const columnsIn = (line: TextLine, columns: readonly Column[]): number =>
  new Set(line.pieces.map((piece) => touched(columns, piece)[0])).size;

function cellsOf(row: readonly TextLine[], columns: readonly Column[], words: Words): readonly string[] {
  const cells = columns.map((): TextLine[] => []);
  for (const line of row) {
    for (const piece of line.pieces) {
      const column = touched(columns, piece)[0] ?? nearest(columns, piece);
      cells[column]?.push({ ...line, left: piece.left, right: piece.right, pieces: [piece] });
    }
  }
  return cells.map((lines) => linesText(lines, words));
}

function nearest(columns: readonly Column[], { left }: Column): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column.left <= left + 1),
  );
}
