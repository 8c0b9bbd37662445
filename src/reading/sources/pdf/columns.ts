import type { Piece, TextLine } from './text-line';

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Narrower than this between two columns, they are one. */
const narrowest = 2;

/** Where text stands beneath text: what all pieces cover together, with nothing between. */
export function columnsOf(pieces: readonly Piece[]): readonly Column[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...pieces].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last && left - last.right < narrowest) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** The columns that a piece touches. */
export const touched = (columns: readonly Column[], { left, right }: Column): readonly number[] =>
  columns.flatMap((column, at) => (left < column.right - 0.5 && right > column.left + 0.5 ? [at] : []));

/** Whether a line may stand in a table of these columns: nothing in it reaches over two. */
export const fits = (columns: readonly Column[], line: TextLine): boolean =>
  line.pieces.every((piece) => touched(columns, piece).length <= 1);

/** A line of one text over most of the columns: what is said beneath a row. */
export const isSpanning = (columns: readonly Column[], line: TextLine): boolean =>
  line.pieces.length === 1 && line.pieces.some((piece) => touched(columns, piece).length > 1);
