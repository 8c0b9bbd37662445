import type { Plan } from '../../domain/plan';
import { piecesOf, type Piece, type PieceGroup } from '../../report/hand-over/pieces';
import { readPrints, stateOf, type PieceState } from '../../report/hand-over/prints';

/** A piece as the view lists it. */
export interface PieceLine {
  readonly piece: Piece;
  readonly group: PieceGroup;
  readonly state: PieceState;
}

export interface PieceLines {
  /** In print order. */
  readonly lines: readonly PieceLine[];
  readonly given: number;
  /** Of those that can be ticked. */
  readonly done: number;
  readonly all: number;
  /** Ticked, and another text since: they are to be handed over again. */
  readonly changed: number;
}

/** Every text with its state. `remembered`: what the workbook holds of texts as they were ticked. */
export function pieceLines(plan: Plan, remembered: string): PieceLines {
  const { groups, given } = piecesOf(plan);
  const prints = readPrints(remembered);
  const lines = groups.flatMap((group) => group.pieces.map((piece): PieceLine => ({ piece, group, state: stateOf(piece, prints) })));
  const count = (state: PieceState): number => lines.filter((line) => line.state === state).length;
  return { lines, given, done: count('transferred'), all: lines.length - count('none'), changed: count('changed') };
}

export const isLeft = ({ state }: PieceLine): boolean => state === 'open' || state === 'changed';

/**
 * The one to go on with: the next that is left in print order, from the top again after the last; null where none is. What has nothing to tick comes up
 * in passing, since nobody would meet it otherwise.
 */
export function nextLeft(lines: readonly PieceLine[], after: string): PieceLine | null {
  const at = lines.findIndex(({ piece }) => piece.id === after);
  const following = lines.slice(at + 1).find((line) => isLeft(line) || line.state === 'none');
  return following ?? lines.slice(0, Math.max(at, 0)).find(isLeft) ?? null;
}
