import type { StyleName } from './look';

/** What a Word document is made of, as plain data: it is set in Word (`set-in-word`) and measured (`pages`) from the same. */
export type Flow = Line | Grid | Contents;

/** A paragraph. */
export interface Line {
  readonly kind: 'line';
  readonly style: StyleName;
  /** A line feed breaks the line, a tab goes to the next stop. */
  readonly text: string;
  /** Where it is not the style's: points, bold, colour without "#". */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Stays on the page of what follows; the style's where absent. */
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** White space above and beneath and to the left, in points, where it is not the style's. */
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly right?: boolean;
  /** Which list it is an item of, 1 is the first of the document. */
  readonly list?: { readonly kind: 'bullets' | 'numbers'; readonly instance: number };
}

export interface Grid {
  readonly kind: 'grid';
  /** Points, a column each. */
  readonly widths: readonly number[];
  /** The first is printed again on every page. */
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** Goes on over the page where it must. */
  readonly splits?: boolean;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly lines: readonly Line[];
  /** Columns that it reaches over, 1 where absent. */
  readonly span?: number;
  /** A hairline above it. */
  readonly ruled?: boolean;
}

/** The list of contents, made of the headings. */
export interface Contents {
  readonly kind: 'contents';
  readonly name: string;
}
