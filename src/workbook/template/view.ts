import type { RowStyles } from '../content';
import type { TableSchema } from '../schema/tables';
import type { Placed } from './columns';
import type { FilledColumn } from './table';

/** Points that may stay in view: two fifths of what a laptop of 1366 × 768 shows of the sheet beside the pane. */
const widest = 300;
const highest = 170;

/** Columns that stay in view: those that name the row, as far as they leave room to type in the others. */
export function frozenColumns(
  placed: readonly Placed<{ readonly filled: FilledColumn; readonly hidden: boolean }>[],
  schema: Pick<TableSchema, 'anchor'>,
): number {
  const anchor = placed.find(({ item }) => item.filled.key === schema.anchor)?.at ?? 0;
  let width = 0;
  let last = 0;
  for (const { item, at, hidden } of placed) {
    if (!hidden) width += item.filled.source?.column.width ?? 0;
    if (at > anchor || width > widest) break;
    last = at;
  }
  return width === 0 ? 0 : last;
}

/** Rows that stay in view: to the header of the table that grows, and none where many sums above it would leave no room for rows. */
export function frozenRows(header: number, { first, rows }: RowStyles): number {
  const line = 15;
  const height = Array.from({ length: header }, (_each, index) => rows[index + 1 - first]?.height ?? line).reduce(
    (all, each) => all + each,
    6,
  );
  return height <= highest ? header : 0;
}
