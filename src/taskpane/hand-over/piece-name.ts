import type { Piece } from '../../report/hand-over/pieces';
import type { HandOverWords } from '../../wording/sv/views/handOver';

export const nameOfPiece = ({ table, name }: Piece, words: HandOverWords): string =>
  table === 'goals' ? words.reason : name || words.noHeading;
