import { emptyRows } from '../../domain/empty-rows';
import type { TableChange } from '../port';
import type { PlanRead } from '../read';
import { columnNumber } from '../read/headers';
import { usualFormat } from '../repair/cells';
import { sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import { fillColumn } from '../template/table';

/** Tables that a person adds rows to. */
export type GrowingTable = 'indicators' | 'activities' | 'budget' | 'actions' | 'volumes';

/**
 * A new row, last in print order and owned by the workbook's own level, with the template's formulas: it takes the table's first blank row, else one more
 * below. null where the table is gone.
 */
export function addedRow(read: PlanRead, table: GrowingTable, cells: Readonly<Record<string, unknown>>, key: string): TableChange | null {
  const found = read.found.get(table);
  if (!found) return null;
  const schema: TableSchema = tableSchemas[table];
  const { start } = read.plan;
  const rows: readonly { readonly order: number }[] = read.plan[table];
  const order = Math.floor(Math.max(0, ...rows.map((row) => row.order))) + 1;
  const empty = emptyRows[table];
  const owner = 'owner' in empty ? { owner: start.level === 'unit' ? 'unit' : 'board' } : {};
  const row = { ...empty, ...owner, ...cells, key, order };
  const filled = sheetColumns(schema)
    .filter(({ header }) => columnNumber(found.columns, header) !== undefined)
    .map((column) => {
      const { header, values, formulas, formats } = fillColumn(schema, column, [row], 0, start);
      const formula = formulas[0] ?? null;
      return { header, formula, content: formula ?? values[0] ?? '', format: formats[0] ?? usualFormat(read, column) };
    });
  return {
    table: found.cells.name,
    columns: filled.map(({ header }) => header),
    rows: [
      {
        key,
        cells: filled.map(({ content }) => content),
        formats: filled.map(({ format }) => format),
        // What a person wrote is text, whatever it begins with.
        formulas: filled.filter(({ formula }) => formula !== null).map(({ header }) => header),
      },
    ],
  };
}
