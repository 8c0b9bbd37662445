/**
 * A source as every reader of files gives it: lines in reading order, whatever the file was. A line is a paragraph or a row of a table. Nothing is
 * left out and nothing is judged here: blank lines, contents lists and repeated heads are lines too.
 */
export interface Source {
  /** The file's name, or '' for what was pasted. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly lines: readonly SourceLine[];
}

export type SourceKind = 'text' | 'docx' | 'pdf' | 'html' | 'rows' | 'xlsx';

export interface SourceLine {
  /** 1-based: the line of a text file; the running number of the paragraph or row in every other source. */
  readonly line: number;
  /** 1-based, where the source has pages. */
  readonly page?: number;
  /** As it stands, tabs between cells. May be blank. */
  readonly text: string;
  /** The cells of a row, with line feeds between the paragraphs of a cell; absent for a paragraph. In a text, a line split at its tabs. */
  readonly cells?: readonly string[];
  /** Cells were told apart by gaps on the page and not by the file: one may be lost or split. */
  readonly areCellsGuessed?: boolean;
  /** Rows of the same table of the file have the same number; a text file does not say. */
  readonly table?: number;
  /** Where the file marks the row as the head of its table. */
  readonly isHead?: boolean;
  /** 1–9 where the file marks the paragraph as a heading. */
  readonly heading?: number;
  /** Where the file marks the paragraph as part of a list of contents. */
  readonly isContents?: boolean;
  /** A note at the foot of the page: it stands after the paragraph or the table that refers to it. */
  readonly isNote?: boolean;
  /** Where the line is the same at the same height on most pages, or the file says that it is no part of the text: a head, a foot, a page number. */
  readonly isPageMark?: boolean;
}
