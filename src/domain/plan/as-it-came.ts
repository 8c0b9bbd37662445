import type { TableId } from '../plan';
import type { Row } from './row';
import type { Chapter } from './text';

/** A row of a table of unknown kind, kept as it came; the printed header is its first row. */
export interface OtherTableRow extends Row {
  readonly caption: string;
  readonly chapter: Chapter;
  readonly row: number;
  /** Up to fourteen cells. */
  readonly cells: readonly string[];
}

/**
 * How a table was printed in the document that it came from. `columns` holds the key of the column behind each printed header
 * ('' for one that has none); rows of `table` in block `block` belong to it, sum rows among them by their order.
 */
export interface PrintedTable extends Row {
  readonly table: TableId;
  readonly block: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly columns: readonly string[];
  /** Text row (heading) under which it was printed, '' if unknown. */
  readonly heading: string;
}
