/** What is on a page, from its top to its foot. */
export type Item = TextItem | RowItem;

export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly page: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Where it begins and ends on the page. */
  readonly top: number;
  readonly bottom: number;
  /** How many lines of the page it stands on. */
  readonly lines: number;
  /** There is more room above it than between lines. */
  readonly isApart: boolean;
  /** The file's own word of it. */
  readonly heading?: number;
  readonly isContents?: boolean;
  readonly isPageMark?: boolean;
}

export interface RowItem {
  readonly kind: 'row';
  readonly cells: readonly string[];
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Rows of one table have the same. */
  readonly table: TableKey;
  readonly areCellsGuessed: boolean;
}

/** A table of one page, until it is known whether it goes on from the page before. */
export interface TableKey {
  readonly columns: number;
  /** Where its columns begin, where that is known. */
  readonly lefts: readonly number[];
}
