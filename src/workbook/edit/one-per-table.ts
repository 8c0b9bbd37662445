import type { RowChange, TableChange } from '../port';

/** Changes of the same table as one: new rows of two would both take the first blank row. A cell that a row does not name is left as it is. */
export function onePerTable(changes: readonly TableChange[]): readonly TableChange[] {
  const names = [...new Set(changes.map(({ table }) => table))];
  return names.map((table): TableChange => {
    const own = changes.filter((change) => change.table === table);
    const columns = [...new Set(own.flatMap((change) => change.columns))];
    return { table, columns, rows: own.flatMap((change) => change.rows.map((row) => widened(row, change.columns, columns))) };
  });
}

function widened(row: RowChange, from: readonly string[], to: readonly string[]): RowChange {
  const inPlace = <Cell>(cells: readonly Cell[], otherwise: Cell): readonly Cell[] =>
    to.map((column) => {
      const at = from.indexOf(column);
      return at < 0 ? otherwise : (cells[at] ?? otherwise);
    });
  return {
    ...row,
    cells: inPlace(row.cells, null),
    ...(row.formats ? { formats: inPlace(row.formats, null) } : {}),
    ...(row.was ? { was: inPlace(row.was, null) } : {}),
  };
}
