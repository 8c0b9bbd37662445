import { shortPrint } from '../../domain/changed-since';
import type { Piece } from './pieces';

/** A piece's print and that of its text, six signs each: a cell of 32,767 characters remembers 2,700 texts. What is older is forgotten. */
const size = 6;
const most = 2700;

/** What the workbook remembers of texts as they were when they were ticked, by print of the piece. */
export type Prints = ReadonlyMap<string, string>;

/** Reads what was remembered; '' and what is no such text remember nothing. */
export function readPrints(remembered: string): Prints {
  const prints = new Map<string, string>();
  for (let at = 0; at + 2 * size <= remembered.length; at += 2 * size)
    prints.set(remembered.slice(at, at + size), remembered.slice(at + size, at + 2 * size));
  return prints;
}

const idOf = ({ table, row }: Pick<Piece, 'table' | 'row'>): string => shortPrint(`${table} ${row}`);

/** The text to remember once a piece has been ticked as it was seen; with null it is forgotten. */
export function withPrint(remembered: string, piece: Pick<Piece, 'table' | 'row'>, text: string | null): string {
  const prints = new Map(readPrints(remembered));
  prints.delete(idOf(piece));
  if (text !== null) prints.set(idOf(piece), shortPrint(text));
  return [...prints]
    .slice(-most)
    .map(([id, print]) => id + print)
    .join('');
}

/** open: not ticked; transferred: ticked; changed: ticked, and its text is not the one that was ticked here. `none`: nothing to tick. */
export type PieceState = 'open' | 'transferred' | 'changed' | 'none';

/** A tick that was made in the sheet, where no text is remembered, is taken at its word. */
export function stateOf(piece: Piece, prints: Prints): PieceState {
  if (piece.transferred === null) return 'none';
  if (!piece.transferred) return 'open';
  const print = prints.get(idOf(piece));
  return print === undefined || print === shortPrint(piece.text) ? 'transferred' : 'changed';
}
