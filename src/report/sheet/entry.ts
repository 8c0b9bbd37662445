import type { HeadingBlock, ReportChart } from '../block';
import type { Cell } from '../cell';
import type { Span } from './grid';

export type RowKind =
  'space' | 'heading' | 'word' | 'fully' | 'partly' | 'not' | 'fact' | 'header' | 'words' | 'row' | 'sum' | 'listTop' | 'listed';
export type TextKind = 'body' | 'strong' | 'note' | 'title' | 'level1' | 'level2' | 'level3' | 'level4';

/**
 * The report's rhythm: a row of cells and, beneath it, a text across the page, over and over. Either may be empty and is then the white
 * space between. So the whole sheet is one pattern of two rows, merged once and tiled, however long the report.
 */
export interface Entry {
  readonly row: RowKind;
  /** From the first column; the columns to the right are empty. */
  readonly cells: readonly Cell[];
  readonly kind: TextKind;
  /** Fits one row (`paragraphs` sees to that). */
  readonly text: string;
  /** White space beneath the entry, in points. */
  readonly after: number;
  /** Stays on one page with the next entry. */
  readonly keep: boolean;
  /** Begins a page. */
  readonly newPage?: boolean;
  /** Decimals of the figures in the row. */
  readonly decimals?: number;
  /** Merged cells of the row. All rows of a table have the same, so that they are laid down together. */
  readonly spans?: readonly Span[];
  /** Points that the name may take in one line, over the empty cells beside it; where it is not given only a row without other cells has such room. */
  readonly reach?: number;
  /** The header of the table that the row belongs to, printed again where a page breaks above the row. */
  readonly header?: Entry;
  /** The heading whose text begins here. */
  readonly heading?: HeadingBlock;
  /** The heading that a row of the list of contents leads to. */
  readonly refersTo?: HeadingBlock;
  /** What is drawn over the row of text. */
  readonly chart?: ReportChart;
}
