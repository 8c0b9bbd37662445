import type { Finding, Place } from '../domain/finding';
import type { Plan, TableId } from '../domain/plan';

/** Why a file cannot be consolidated; each has a sentence of what to do in `wording/…/unit-files`. */
export type Refusal =
  | 'empty'
  /** The computer would not give its bytes: taken away, renamed or locked since it was chosen. */
  | 'unreachable'
  | 'notXlsx'
  | 'xls'
  | 'xlsb'
  | 'ods'
  /** CSV, HTML or XML under a workbook's name. */
  | 'text'
  | 'encrypted'
  | 'tooLarge'
  | 'bomb'
  | 'doctype'
  | 'damaged'
  /** A workbook, but not of our template. */
  | 'foreign'
  | 'newerTemplate';

/** A file that was read: the plan in it, what was wrong at the door, and where everything stands. Plain data: it passes between threads. */
export interface FileRead {
  readonly ok: true;
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal: the same file is known again whatever it is called. */
  readonly hash: string;
  readonly plan: Plan;
  readonly problems: readonly Finding[];
  readonly sources: Sources;
  /** Version of the template that the workbook was made from. */
  readonly version: number;
  readonly counts: FileCounts;
  /** Macros lie in it; nothing of them was read. */
  readonly macros: boolean;
  /** What the rules find in the plan, where they were asked. */
  readonly findings?: OpenFindings;
}

/** What is not accepted with a reason, what was wrong at the door among it. */
export interface OpenFindings {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** The errors, then the warnings. */
  readonly toAskAbout: readonly Finding[];
}

export interface FileRefused {
  readonly ok: false;
  readonly file: string;
  readonly bytes: number;
  /** '' where there were no bytes to make it of. */
  readonly hash: string;
  readonly reason: Refusal;
}

export type UnitFile = FileRead | FileRefused;

export interface FileCounts {
  readonly tables: number;
  readonly rows: number;
  /** Formulas in cells where people type that were never computed: their figures are missing until Excel has computed and saved the workbook. */
  readonly uncomputed: number;
}

/** Where the cells of a plan stand in its file. */
export interface Sources {
  readonly tables: ReadonlyMap<TableId, TableSource>;
  /** Start's cells by key. */
  readonly start: ReadonlyMap<string, CellSource>;
}

export interface TableSource {
  readonly sheet: string;
  /** Number of the header's row, as Excel shows it. */
  readonly headerRow: number;
  /** Number of a row, as Excel shows it, by its key. */
  readonly rows: ReadonlyMap<string, number>;
  /** Letters of a column by its key in the plan. In a table of sums `budget` is the computed cell, `given.budget` what the source says. */
  readonly columns: ReadonlyMap<string, string>;
}

export interface CellSource {
  readonly sheet: string;
  readonly cell: string;
}

/** Sheet and cell of a place in a file; null where it is none of its cells. */
export function cellOfSource(sources: Sources, { table, row, column }: Place): CellSource | null {
  if (table === 'start') return (column === null ? undefined : sources.start.get(column)) ?? null;
  const found = sources.tables.get(table);
  const letters = column === null ? undefined : found?.columns.get(column);
  const number = row === null ? found?.headerRow : found?.rows.get(row);
  return found && letters !== undefined && number !== undefined ? { sheet: found.sheet, cell: `${letters}${number}` } : null;
}
