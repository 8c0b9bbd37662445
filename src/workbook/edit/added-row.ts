import { emptyRows } from '../../domain/empty-rows';
import type { Plan } from '../../domain/plan';
import type { TableChange } from '../port';
import type { PlanRead } from '../read';
import { columnNumber } from '../read/headers';
import { usualFormat } from '../repair/cells';
import { sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import { fillColumn } from '../template/table';

/** Tables that a person adds rows to. */
export type GrowingTable = 'indicators' | 'activities' | 'budget' | 'actions' | 'volumes';

/** Tables that a document adds rows to as well: it may hold goals and headings that the workbook lacks. */
export type CompletedRows = GrowingTable | 'goals' | 'texts';

export interface AddedRow {
  readonly key: string;
  /** By property; what is not said is as in an empty row, and the owner the workbook's own level. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/**
 * New rows with the template's formulas, each printed after the last row of its goal or chapter (a goal after those beside it), else last: they take the table's blank
 * rows first, then those below. null where the table is gone.
 */
export function addedRows(read: PlanRead, table: CompletedRows, added: readonly AddedRow[]): TableChange | null {
  const found = read.found.get(table);
  if (!found) return null;
  const schema: TableSchema = tableSchemas[table];
  const { start } = read.plan;
  const empty = emptyRows[table];
  const owner = 'owner' in empty ? { owner: start.level === 'unit' ? 'unit' : 'board' } : {};
  const orders = ordersOf(read.plan, table, added);
  const rows = added.map(({ key, cells }, at) => ({ ...empty, ...owner, ...cells, key, order: orders[at] ?? 0 }));
  const filled = sheetColumns(schema)
    .filter(({ header }) => columnNumber(found.columns, header) !== undefined)
    .map((column) => ({ usual: usualFormat(read, column), ...fillColumn(schema, column, rows, 0, start) }));
  return {
    table: found.cells.name,
    columns: filled.map(({ header }) => header),
    rows: rows.map(({ key }, at) => ({
      key,
      cells: filled.map(({ formulas, values }) => formulas[at] ?? values[at] ?? ''),
      formats: filled.map(({ formats, usual }) => formats[at] ?? usual),
      // What a person wrote is text, whatever it begins with.
      formulas: filled.filter(({ formulas }) => (formulas[at] ?? null) !== null).map(({ header }) => header),
    })),
  };
}

export const addedRow = (read: PlanRead, table: GrowingTable, cells: Readonly<Record<string, unknown>>, key: string): TableChange | null =>
  addedRows(read, table, [{ key, cells }]);

/** Three decimals in print order leave room for 999 rows between two. */
const step = 0.001;

/** Where the rows are printed. One without a goal, or whose goal has no row yet, comes last. */
function ordersOf(plan: Plan, table: CompletedRows, added: readonly AddedRow[]): readonly number[] {
  const rows: readonly { readonly order: number }[] = plan[table];
  const last = new Map<string, number>();
  const besides = (row: object): string => {
    const cells = new Map<string, unknown>(Object.entries(row));
    const place = cells.get(table === 'goals' ? 'parent' : 'goal') || cells.get('chapter');
    return typeof place === 'string' ? place : '';
  };
  for (const row of rows) if (besides(row) !== '') last.set(besides(row), Math.max(row.order, last.get(besides(row)) ?? 0));
  let end = Math.floor(Math.max(0, ...rows.map(({ order }) => order)));
  return added.map(({ cells }) => {
    const before = last.get(besides(cells));
    const order = before === undefined ? (end += 1) : Math.round((before + step) / step) * step;
    if (besides(cells) !== '') last.set(besides(cells), order);
    return Number(order.toFixed(3));
  });
}
