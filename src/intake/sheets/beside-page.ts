import type { Plan, Row, SumRow } from '../../domain/plan';
import type { Column } from '../../workbook/schema/column';
import { isSumTable, type SumTableId } from '../../workbook/schema/sums';
import type { BodyTableId } from '../../workbook/schema/tables';
import type { SheetRowJson, SheetsJson } from '../document';
import { textOfCell } from './cell-text';
import { cellOf, keptColumns, rowUnitOf, textOfRow, textOfSum } from './row-text';
import { isEmpty, isSame } from './same';
import { tableIds } from './table-ids';

/**
 * What a plan holds that its page does not say: `read` is the plan that the page gives. A table of which the page prints no row, or not all, is
 * whole; of others the cells that differ.
 */
export function sheetsBeside(plan: Plan, read: Plan): SheetsJson {
  const parts = tableIds.map((id) => [id, isSumTable(id) ? sumsBeside(id, plan, read) : rowsBeside(id, plan, read)] as const);
  return Object.fromEntries(parts.filter(([, rows]) => rows !== null));
}

const inOrder = <R extends Row>(rows: readonly R[]): readonly R[] => rows.toSorted((left, right) => left.order - right.order);

/** A few rows at most, and a sum that is only computed must not come back as one that the source gives: they are whole or not at all. */
function sumsBeside(id: SumTableId, plan: Plan, read: Plan): readonly SheetRowJson[] | null {
  const textsOf = (rows: readonly SumRow<string>[]) => inOrder(rows).map((row) => textOfSum(id, row));
  const rows = textsOf(plan[id]);
  return JSON.stringify(rows) === JSON.stringify(textsOf(read[id])) ? null : rows;
}

function rowsBeside(id: BodyTableId, plan: Plan, read: Plan): readonly SheetRowJson[] | null {
  const [rows, printed]: readonly (readonly Row[])[] = [inOrder<Row>(plan[id]), inOrder<Row>(read[id])];
  if (!rows || !printed) return null;
  if (rows.length !== printed.length) return rows.map((row) => textOfRow(id, row));
  const beside = rows.flatMap((row, at): readonly SheetRowJson[] => {
    const cells = cellsBeside(id, row, printed[at] ?? row);
    return Object.keys(cells).length === 0 ? [] : [{ at: String(at + 1), ...cells }];
  });
  return beside.length > 0 ? beside : null;
}

/** A cell that a formula fills comes back with the figure that the page prints, which the template makes a formula again. */
const isFilled = (cell: unknown, { formula }: Column): boolean => formula !== undefined && isEmpty(cell);

function cellsBeside(id: BodyTableId, row: Row, printed: Row): SheetRowJson {
  const cells = keptColumns(id).flatMap((column): readonly (readonly [string, string])[] => {
    const cell = cellOf(row, column);
    if (isFilled(cell, column.column) || isSame(cell, cellOf(printed, column))) return [];
    return [[column.key, textOfCell(column.column, cell, rowUnitOf(id, row))]];
  });
  return Object.fromEntries(cells);
}
