import type { NumberValue } from '../domain/value';

/** What stands in a cell: words, or a figure that keeps being one; null is an empty cell. */
export type Cell = string | Pick<NumberValue, 'amount'> | null;

export type RowKind =
  'space' | 'label' | 'heading' | 'word' | 'fully' | 'partly' | 'not' | 'fact' | 'header' | 'listHeader' | 'row' | 'sum' | 'list';
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
  /** Headers that stand over more than one column: first and last column, 0 is the first. */
  readonly spans?: readonly (readonly [number, number])[];
}
