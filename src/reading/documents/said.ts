import { normaliseBlanks } from '../../domain/normalise';
import type { SourceLine } from '../source';

/** A line that is not blank, as documents are read from: cleaned of marks, with the gaps around it. */
export interface Said {
  /** Index among the source's lines. */
  readonly at: number;
  readonly line: number;
  readonly page?: number;
  readonly text: string;
  /** With its marks. */
  readonly raw: string;
  /** Two cells or more that are not empty, or an empty first one. */
  readonly isRow: boolean;
  readonly cells: readonly string[];
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  readonly heading?: number;
  readonly isContents: boolean;
  readonly isPageMark: boolean;
}

export const isBlankLine = ({ text }: SourceLine): boolean => text.trim() === '';

/** The lines that say something. */
export function saidOf(lines: readonly SourceLine[]): readonly Said[] {
  const said: Said[] = [];
  lines.forEach((source, at) => {
    if (isBlankLine(source)) return;
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const cells = cellsOf(source);
    const raw = cells.filter((cell) => cell !== '').join(' ');
    said.push({
      at,
      line: source.line,
      ...(source.page === undefined ? {} : { page: source.page }),
      text: withoutMarks(raw),
      raw,
      isRow: cells.length > 1,
      cells,
      gapBefore: before === undefined || isBlankLine(before) || isOwnParagraph(before, source),
      gapAfter: after === undefined || isBlankLine(after) || isOwnParagraph(source, after),
      ...(source.heading === undefined ? {} : { heading: source.heading }),
      isContents: source.isContents === true,
      isPageMark: source.isPageMark === true,
    });
  });
  return said;
}

/** A heading of the file stands apart from what is around it without a blank line. */
const isOwnParagraph = (one: SourceLine, other: SourceLine): boolean => one.heading !== undefined || other.heading !== undefined;

/** Cells without what is empty at the end: a text that a page break left in a table keeps its tabs. */
function cellsOf(source: SourceLine): readonly string[] {
  const cells = (source.cells ?? source.text.split('\t')).map(normaliseBlanks);
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

/** Text without what is left of a web page's or a note's own marks: "**", "*word*", "<p>". */
export function withoutMarks(text: string): string {
  if (!/[*<]/.test(text)) return text;
  return normaliseBlanks(
    text
      .replaceAll('**', ' ')
      .replace(/<\/?(?:p|i|b|u|em|strong|br|span) ?\/?>/gi, ' ')
      .replace(/(^|[\s("”])\*([^*\s][^*]{0,2000})\*/g, '$1$2'),
  );
}
