import type { Area } from '../area';

/** An area without some rows of headers in it, as rectangles: what is cleared, so that a table does not lose the names of its columns. */
export function clearAround(all: Area, headers: readonly Area[]): readonly Area[] {
  const end = all.row + all.rows;
  const right = all.column + all.columns;
  const found: Area[] = [];
  let row = all.row;
  const rows = [...new Set(headers.map((header) => header.row))]
    .filter((one) => one >= all.row && one < end)
    .sort((left, other) => left - other);
  for (const header of rows) {
    if (header > row) found.push({ ...all, row, rows: header - row });
    let column = all.column;
    for (const part of headers.filter((one) => one.row === header).sort((left, other) => left.column - other.column)) {
      if (part.column > column) found.push({ row: header, rows: 1, column, columns: part.column - column });
      column = Math.max(column, part.column + part.columns);
    }
    if (right > column) found.push({ row: header, rows: 1, column, columns: right - column });
    row = header + 1;
  }
  if (end > row) found.push({ ...all, row, rows: end - row });
  return found;
}
