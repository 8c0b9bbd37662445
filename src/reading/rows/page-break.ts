import type { SourceLine } from '../source';
import { cellsOf, isBlankLine } from './cells-of';

/** "Sid 3 (20)", "3 (20)", "3", alone or last in a line that a page repeats. */
const pageMark = /^(?:\D{0,80}\bsid(?:a|an)?\.? ?)?\d{1,3} ?(?:\( ?\d{1,3} ?\)|av \d{1,3}|\/ ?\d{1,3})?$/i;

export const isPageMark = (line: SourceLine): boolean => {
  if (line.isPageMark) return true;
  const text = line.text.replace(/\f/g, ' ').trim();
  return text !== '' && text.length <= 100 && cellsOf(line) === null && pageMark.test(text);
};

export interface Gap {
  /** Index of the first line after it that says something; the number of lines where there is none. */
  readonly next: number;
  readonly pageMarks: readonly SourceLine[];
}

/** What a page break puts between two rows: blank lines and the page's number. */
export function gapAt(lines: readonly SourceLine[], at: number): Gap {
  const pageMarks: SourceLine[] = [];
  let next = at;
  for (let line = lines[next]; line && (isBlankLine(line) || isPageMark(line)); line = lines[next]) {
    if (!isBlankLine(line)) pageMarks.push(line);
    next += 1;
  }
  return { next, pageMarks };
}
