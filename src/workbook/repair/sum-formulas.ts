import type { Plan, SumRow } from '../../domain/plan';
import { parseArea } from '../area';
import { columnNumber } from '../read/headers';
import type { TableFound } from '../read/table';
import { sumSchemas, type SumSchema, type SumTableId } from '../schema/sums';
import { fillSums } from '../template/sums';

const blankRow: SumRow<string> = { key: '', order: 0, kind: '', group: '', label: '', given: {}, input: {} };

/**
 * The template's formulas of a sum table where it stands now, by row key and header: '' where the template leaves the cell empty, null where the
 * cell is typed. Some formulas point at other rows of their table, so rows are taken where they stand in the sheet.
 */
export function sumFormulas(plan: Plan, table: SumTableId, found: TableFound): (row: string, header: string) => string | null {
  const schema: SumSchema = sumSchemas[table];
  const area = parseArea(found.cells.address);
  const rows: readonly SumRow<string>[] = plan[table];
  const at = new Map(rows.map((row) => [found.rows.get(row.key), row]));
  const inSheet = found.cells.cells.map((_, index) => at.get(index) ?? blankRow);
  const columnOf = (header: string): number => area.column + (columnNumber(found.columns, header) ?? 0);
  const filled = fillSums(table, { ...plan, [table]: inSheet }, { firstRow: area.row + 1, columnOf });
  return (key, header) => {
    const index = found.rows.get(key) ?? -1;
    const formula = filled.get(header)?.formulas[index] ?? null;
    const column = schema.columns.find((each) => each.header === header)?.key;
    const isTyped = column === undefined || schema.formula(inSheet[index]?.kind ?? '', column, { cellOf: () => null }) === null;
    return formula ?? (isTyped ? null : '');
  };
}
