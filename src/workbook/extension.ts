import type { CellContent, ColumnContent, NameContent, SheetContent } from './content';
import type { CellValue, Snapshot } from './port';

/** Cells of a sheet from A1, formulas as their text. */
export type SheetCells = readonly (readonly CellValue[])[];

/** A snapshot for who is going to build on: formulas in full in every row, some sheets cell by cell, and what every name of the workbook refers to. */
export interface WholeSnapshot extends Snapshot {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  readonly definedNames: ReadonlyMap<string, string>;
}

/**
 * What is added to a workbook that stands, and which cells of its template hold something else from now on. Nothing that anybody typed is in it.
 * Addresses are those after the inserts.
 */
export interface Extension {
  readonly inserts: readonly Insert[];
  readonly sheets: readonly NewSheet[];
  /** Laid on sheets that stand: in what was inserted, or in cells that are empty. */
  readonly parts: readonly SheetContent[];
  /** In order; the last one may say that all is done. */
  readonly replaced: readonly ReplacedCells[];
  /** Names that are made, and names that refer to something else from now on. */
  readonly names: readonly NameContent[];
  /** What it was thought out from: where tables stand and what names refer to. */
  readonly asRead: WholeSnapshot;
}

/** Whole columns or rows inserted in a sheet. Of one sheet from the right and from below, so that their addresses are those before any of them. */
export interface Insert {
  readonly sheet: string;
  /** "AJ:AK" or "38:38". */
  readonly lines: string;
  /** Of inserted columns, one each. */
  readonly columns?: readonly ColumnContent[];
  /** A cell that moves away, with what it says: it tells whether the insert has been carried out. */
  readonly witness: { readonly address: string; readonly says: string };
}

export interface NewSheet {
  readonly content: SheetContent;
  /** The sheet that it comes after; last where there is none of that name. */
  readonly after: string;
}

/** Cells below one another that all held the same. */
export interface ReplacedCells {
  readonly sheet: string;
  readonly address: string;
  readonly content: CellContent;
  readonly was: CellValue;
}
