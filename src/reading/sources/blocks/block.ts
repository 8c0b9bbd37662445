/** What a document of a word processor or a page is made of, before it is lines. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** A line feed where the line is broken. */
  readonly text: string;
  readonly page?: number;
  readonly heading?: number;
  readonly isContents?: boolean;
  readonly isNote?: boolean;
  /** Notes that it refers to: they stand after it. */
  readonly notes?: readonly string[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The file marks it as the head of its table. */
  readonly isHead: boolean;
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** Columns that it reaches over. */
  readonly span: number;
}
