import type Big from 'big.js';

/** What the code says that a computed cell of the workbook shows. Start has no table: its row is a label. */
export interface ExpectedCell {
  readonly table: string;
  /** Nyckel of the row. */
  readonly row: string;
  readonly header: string;
  /** '' where the cell is blank. */
  readonly value: string | number;
}

/** A figure as the sheet rounds it, or a word; null and undefined are blank. */
export const shown = (result: Big | string | number | null | undefined, decimals = 6): string | number =>
  result === null || result === undefined ? '' : typeof result === 'object' ? result.round(decimals, 1).toNumber() : result;

type Result = Big | string | number | null | undefined;

/** The cells of a table's rows: by header, what is computed of the row. */
export const cellsOf = <Row extends { readonly key: string }>(
  table: string,
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Result>>,
): readonly ExpectedCell[] =>
  rows.flatMap((row) => Object.entries(columns).map(([header, compute]) => ({ table, row: row.key, header, value: shown(compute(row)) })));
