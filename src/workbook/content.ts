/**
 * What a sheet should hold, as data: template and report are described with these types and laid down by `excel.ts`.
 * Addresses are A1 without sheet name. Widths and heights are points, colours "#RRGGBB". Formulas and number formats are en-US.
 */
export interface SheetContent {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly columns: readonly ColumnContent[];
  readonly blocks: readonly Block[];
  readonly formats: readonly RangeStyle[];
  /** Height and style row by row, laid down with one `setRowProperties`. */
  readonly rows?: RowStyles;
  /** Groups of whole rows ("40:49") that are opened and closed in the margin; those closed are hidden until then. */
  readonly outlines?: readonly { readonly rows: string; readonly closed: boolean }[];
  readonly tables: readonly TableContent[];
  readonly merges: readonly MergeContent[];
  readonly validations: readonly ValidationContent[];
  readonly conditions: readonly ConditionContent[];
  readonly links: readonly { readonly address: string; readonly target: string; readonly text: string; readonly tip: string }[];
  /** Laid down after the links: Excel gives each a look of its own. */
  readonly linkRows?: RowStyles;
  readonly page?: PageContent;
  readonly charts?: readonly ChartContent[];
  /** Areas of a sheet of ours where people type: what they type there is no reason to lay the sheet down again. */
  readonly inputs?: readonly string[];
}

/** A column from the left, in order. */
export interface ColumnContent {
  readonly width: number;
  readonly hidden?: boolean;
}

/** A rectangle of cells. A string that begins with "=" is a formula only where `formulas` is true; everything else is text as it stands. */
export interface Block {
  readonly address: string;
  readonly cells: readonly (readonly CellContent[])[];
  readonly formulas?: boolean;
}

/** null leaves the cell as it is, '' empties it. */
export type CellContent = string | number | boolean | null;

export interface RangeStyle {
  readonly address: string;
  readonly style: Style;
}

export interface Style {
  /** One format for all cells, or one per cell (null = leave). */
  readonly numberFormat?: string | readonly (readonly (string | null)[])[];
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
    readonly underline?: 'None' | 'Single';
  };
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Right' | 'Center' | 'General';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<
    Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical', BorderStyle>
  >;
}

export interface BorderStyle {
  readonly style: 'Continuous' | 'None';
  readonly weight: 'Hairline' | 'Thin' | 'Medium';
  readonly color: string;
}

export interface RowStyles {
  /** First row, 1-based. */
  readonly first: number;
  /** One entry per row; an empty object leaves the row as it is. */
  readonly rows: readonly { readonly height?: number; readonly style?: Style; readonly hidden?: boolean }[];
}

export interface TableContent {
  readonly name: string;
  /** Header row and body. */
  readonly address: string;
  readonly style: string;
  readonly filterButtons: boolean;
}

/**
 * Cells to merge row by row. `repeat`, where given, is the height of a pattern whose last row is merged: it is laid down once and tiled
 * over the whole address with one copy of formats, so that a table of hundreds of rows with a text under each costs one request object.
 * `heads`: columns merged in the pattern's first row as well, first and last of each, 0 is the address's first. Patterns with heads are laid
 * over those without.
 */
export interface MergeContent {
  readonly address: string;
  readonly repeat?: number;
  readonly heads?: readonly (readonly [number, number])[];
}

export interface ValidationContent {
  readonly address: string;
  readonly rule:
    { readonly kind: 'list'; readonly source: string } | { readonly kind: 'custom'; readonly formula: string } | { readonly kind: 'none' };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly style: 'Stop' | 'Warning' | 'Information' };
}

export interface ConditionContent {
  readonly address: string;
  /** For the first cell of the address, relative references as in Excel. */
  readonly formula: string;
  readonly style: Pick<Style, 'fill' | 'font' | 'borders'>;
  readonly numberFormat?: string;
}

export interface PageContent {
  readonly orientation: 'portrait' | 'landscape';
  /** Scale in per cent, or fit to a number of pages wide. */
  readonly scale: number | { readonly pagesWide: number };
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly printArea?: string;
  readonly titleRows?: string;
  /** Columns that are printed on every page across: "$C:$D". */
  readonly titleColumns?: string;
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Rows that begin a page, 1-based. */
  readonly breaks?: readonly number[];
}

/** One of Excel's own charts, drawn from cells of the same sheet and editable like any other. */
export interface ChartContent {
  /** Unique on the sheet, in plain words: what the selection pane and screen readers call it. */
  readonly name: string;
  readonly form: 'bars' | 'stackedBars' | 'columns' | 'lines';
  readonly title: string;
  /** The alternative text. Excel's API has none for charts: it goes into the files that we write ourselves. */
  readonly description: string;
  /** Cells that it covers: "A10:I10". */
  readonly over: string;
  /** Where its figures stand: names of the series in the first row, categories in the first column: "K3:M8". */
  readonly data: string;
  /** "#RRGGBB", one a series. */
  readonly colors: readonly string[];
  /** Of the labels at its figures. */
  readonly numberFormat: string;
}

export interface NameContent {
  readonly name: string;
  /** "='Start'!$C$5" */
  readonly refersTo: string;
}
