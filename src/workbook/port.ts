import type { CellContent, NameContent, SheetContent, Style } from './content';
import type { Extension, WholeSnapshot } from './extension';

/**
 * The few things that the product asks of a workbook; `excel.ts` answers them with office.js and is the only file that names `Excel`.
 * Every method is one command's worth of work and rejects with a `WorkbookError`, leaving the workbook as it was.
 */
export interface WorkbookPort {
  /**
   * One Ctrl+Z takes a whole command back, however many requests it took: ExcelApi 1.20, until Excel once refuses to (UndoNotSupported). Otherwise
   * Excel decides how many steps it is.
   */
  readonly oneUndo: boolean;
  /** Sheets, and tables with their places. Two syncs: a table's address can be asked for only when its name is known. */
  outline(): Promise<Outline>;
  /** Everything of the named tables and names that exist, and the outline: two syncs however many. */
  read(tables: readonly string[], names: readonly string[]): Promise<Snapshot>;
  /** Makes new sheets in the given order and activates the first; fails with ItemAlreadyExists before it writes if a name is taken. */
  create(content: WorkbookContent): Promise<Receipt>;
  /** Writes cells of tables and names. Rows go by key; what already stands there is not written again. */
  write(changes: readonly TableChange[], names: readonly NameChange[]): Promise<Receipt>;
  /**
   * Lays down a sheet that we own whole (a report, Kontroll), replacing our own earlier one of the same name, and shows it. Rejects with Conflict,
   * before anything is written, where the sheet's table is no longer as it was read.
   */
  replaceSheet(content: SheetContent, options?: ReplaceOptions): Promise<Receipt>;
  /**
   * The same for many sheets at once, in one step: those that are there are replaced, the others made, as are names that are missing. A table that keeps
   * its header row stays, so that formulas and pivot tables of other sheets still find it. Rejects with NotOurSheet where a person has a sheet of such a
   * name, and with Conflict, before anything is written, where a table of `asRead` holds something else by now.
   */
  replaceSheets(content: WorkbookContent, asRead?: readonly TableCells[]): Promise<Receipt>;
  /** As `read`, with formulas in full and those sheets cell by cell, for who is going to build on what is there. One sync more. */
  readWhole(tables: readonly string[], names: readonly string[], sheets: readonly string[]): Promise<WholeSnapshot>;
  /**
   * Adds sheets, tables, columns, rows and names to what stands, and replaces formulas of the template. Rejects, before anything is written, with
   * AccessDenied, FilteredRangeConflict, ItemAlreadyExists, and with Conflict where a table is no longer where it was read.
   */
  extend(extension: Extension): Promise<Receipt>;
  /** The workbook's own file as it stands, saved or not; nothing is written. Rejects with FileNotGiven where Excel does not hand it out. */
  file(): Promise<Uint8Array>;
  /** Opens an .xlsx file as a new workbook beside this one, not saved. */
  openBeside(bytes: Uint8Array): Promise<void>;
  /** Activates the sheet and selects the cell. */
  select(sheet: string, address: string): Promise<void>;
  /** Tells when somebody else than the add-in changes the workbook; the answer ends it. One sync each. */
  watch(changed: () => void): Promise<() => Promise<void>>;
  /** Tells where the active cell is, at once and whenever it is another: at most one sync a move. The answer ends it. Absent where the workbook has no cursor. */
  watchSelection?(moved: (at: SelectedCells) => void): Promise<() => Promise<void>>;
}

/** Of the sheet that is shown; `address` without its name: "H14". */
export interface SelectedCells {
  readonly sheet: string;
  readonly address: string;
}

export interface ReplaceOptions {
  /** The sheet's table as it was read, null where there was none: what people have typed in it since is not written over. */
  readonly asRead?: TableCells | null;
  /** False leaves the sheet that is shown. */
  readonly show?: false;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  /** Name of the sheet to show. */
  readonly activate: string;
  /** The sheets are ours whole: `replaceSheets` may replace them. */
  readonly owned?: true;
}

export interface Outline {
  /** Opened so that nothing can be saved: every write is refused. */
  readonly readOnly: boolean;
  readonly sheets: readonly { readonly name: string; readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden' }[];
  readonly tables: readonly TablePlace[];
}

export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  /** Of the header row and the body, without sheet name: "A6:F20". */
  readonly address: string;
  readonly filtered: boolean;
}

/** A table as read: `cells` are office.js values (number, string, boolean; errors as their text), without the header row. */
export interface TableCells extends TablePlace {
  readonly headers: readonly string[];
  readonly cells: readonly (readonly CellValue[])[];
  /**
   * "=" where a formula stands, else the value. The first row has its formulas in full: in a table they are the same in every row, and kilobytes
   * of each.
   */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export type CellValue = string | number | boolean;

export interface Snapshot {
  readonly outline: Outline;
  readonly tables: ReadonlyMap<string, TableCells>;
  /** Headers of the tables that were not asked for, by name. */
  readonly others: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<
    string,
    { readonly value: CellValue; readonly format: string; readonly sheet: string; readonly address: string }
  >;
}

/** New contents of a table: columns by header. Rows whose key (Nyckel, else the first column) is unknown go into blank rows, or below the body. */
export interface TableChange {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly RowChange[];
  /** The table's name from now on. */
  readonly rename?: string;
  /** Headers to write, by what stands there; `columns` names them as they will be. */
  readonly headers?: readonly { readonly from: string; readonly to: string }[];
}

export interface RowChange {
  readonly key: string;
  readonly cells: readonly CellContent[];
  readonly formats?: readonly (string | null)[];
  /** A string that begins with "=" is a formula: in every column, or under these headers. */
  readonly formulas?: true | readonly string[];
  /** What the cells held when the change was thought out, as `TableCells.formulas` (any formula is "=" enough); what holds something else by now is left. null: anything. */
  readonly was?: readonly (CellValue | null)[];
  /** Place in the body, from 0, of a row that has no key to be found by. */
  readonly at?: number;
}

export interface NameChange {
  readonly name: string;
  readonly value: CellContent;
  readonly style?: Style;
  /** What stood there when the change was thought out; what holds something else by now is left. */
  readonly was?: CellValue;
}

/** What a command cost and did; counted in tests. */
export interface Receipt {
  readonly syncs: number;
  readonly cellsWritten: number;
  /** Cells that held something else than `was`, and were left. */
  readonly left?: readonly LeftCell[];
}

/** A cell of a table, or a name. */
export type LeftCell = { readonly table: string; readonly key: string; readonly column: string } | { readonly name: string };
