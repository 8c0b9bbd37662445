import { formatArea } from '../area';
import type { Block, CellContent } from '../content';
import type { FilledColumn } from './table';

/** Columns of a table side by side, from a cell of the sheet. */
export interface PlacedTable {
  readonly name: string;
  /** 1-based row of the headers and column of the first one. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly FilledColumn[];
  readonly rows: number;
}

export const tableAddress = ({ row, column, columns, rows }: PlacedTable): string =>
  formatArea({ row, column, rows: rows + 1, columns: columns.length });

export const columnAddress = ({ row, rows }: PlacedTable, at: number, count = 1): string =>
  formatArea({ row: row + 1, column: at, rows, columns: count });

/** Headers and values as one block, formulas as one block for each run of neighbouring columns that have some. */
export function tableBlocks(table: PlacedTable): readonly Block[] {
  const { columns, rows, row } = table;
  const cells: (readonly CellContent[])[] = [columns.map(({ header }) => header)];
  for (let index = 0; index < rows; index += 1) cells.push(columns.map(({ values }) => values[index] ?? null));
  const blocks: Block[] = [{ address: tableAddress(table), cells }];
  for (const run of runs(columns, ({ formulas }) => formulas.some((formula) => formula !== null))) {
    const members = columns.slice(run.from, run.from + run.count);
    blocks.push({
      address: formatArea({ row: row + 1, column: table.column + run.from, rows, columns: run.count }),
      cells: Array.from({ length: rows }, (_each, index) => members.map(({ formulas }) => formulas[index] ?? null)),
      formulas: true,
    });
  }
  return blocks;
}

/** Runs of neighbours for which something holds. */
export function runs<Item>(
  items: readonly Item[],
  holds: (item: Item, index: number) => boolean,
): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  items.forEach((item, index) => {
    if (!holds(item, index)) return;
    const last = found.at(-1);
    if (last && last.from + last.count === index) last.count += 1;
    else found.push({ from: index, count: 1 });
  });
  return found;
}
