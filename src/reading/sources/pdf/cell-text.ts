import { joinLines, type Words } from './joined-text';
import type { Run } from './page';
import { textLinesOf, type TextLine } from './text-line';
import { isFull } from './is-full';

/** Narrower cells have lines of a word or two, and no paragraphs that can be told apart. */
const narrowest = 150;

/** The text of a cell: wrapped lines put together, paragraphs one beneath the other. */
export function cellText(runs: readonly Run[], words: Words): string {
  return linesText(textLinesOf(runs), words);
}

export function linesText(lines: readonly TextLine[], words: Words): string {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  let text = '';
  let last: TextLine | null = null;
  for (const line of lines) {
    const own = line.pieces.map((piece) => piece.text).join(' ');
    const isNew = last !== null && right - left > narrowest && !isFull(last, line, right);
    text = last === null ? own : isNew ? `${text}\n${own}` : joinLines(text, own, words);
    last = line;
  }
  return text;
}
