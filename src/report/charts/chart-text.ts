import type Big from 'big.js';
import { printed } from '../cell';

/** Letters of a name in a chart: an axis shows no more, and Excel takes 255 in a title. */
const LONGEST = 60;

/** A name as it stands in a chart: one line, without signs that are not seen, cut where it is longer than a chart has room for. */
export function chartName(text: string): string {
  const letters = [...text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}

/** "+4,3": a change says which way it goes. */
export const signed = (figure: Big, decimals: number): string =>
  `${figure.round(decimals, 1).gt(0) ? '+' : ''}${printed(figure, decimals)}`;
