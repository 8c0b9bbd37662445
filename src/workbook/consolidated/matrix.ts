import type { CellContent, ColumnContent, RowStyles } from '../content';
import { rowHeights } from '../template/heights';

/** Heights of a matrix that is no table: its headers and rows as those of one. `first` is the row of the headers; the row above holds keys and is hidden. */
export function matrixHeights(
  first: number,
  headers: readonly string[],
  rows: readonly (readonly CellContent[])[],
  columns: readonly ColumnContent[],
): RowStyles {
  const table = {
    name: '',
    row: first,
    column: 1,
    rows: rows.length,
    columns: headers.map((header, at) => ({
      key: '',
      header,
      source: null,
      values: rows.map((row) => row[at] ?? null),
      formulas: [],
      formats: [],
      filled: true,
    })),
  };
  const heights = rowHeights([table], columns);
  return { first: first - 1, rows: [{ hidden: true }, ...heights.rows] };
}
