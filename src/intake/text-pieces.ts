import { longestText } from '../workbook/schema/cell-of-value';

/** Pieces of a text that a cell each can hold (32,767 characters): whole where it can be, else cut between paragraphs, else between words. */
export function textPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longestText) {
    const head = rest.slice(0, longestText);
    const cut = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((at) => at > longestText / 2);
    // Half a letter of two code units would be no letter.
    const end = cut ?? longestText - (/[\uD800-\uDBFF]$/.test(head) ? 1 : 0);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(cut === undefined ? end : end + 1);
  }
  return [...pieces, rest];
}
