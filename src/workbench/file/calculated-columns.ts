import type { Worksheet } from '@cj-tech-master/excelts';
import { contains, parseRect, type Rect } from '../model/address';
import { cellFormula } from './cell-formula';

export interface TableArea extends Rect {
  readonly name: string;
  /** First and last row of the body. */
  readonly first: number;
  readonly last: number;
}

/** Where the tables of a sheet lie, header and totals rows included. */
export function tableAreas(sheet: Worksheet): TableArea[] {
  return sheet.getTables().map(({ model }) => {
    const area = parseRect(model.tableRef ?? model.ref);
    return {
      name: model.name,
      ...area,
      first: area.top + (model.headerRow === false ? 0 : 1),
      last: area.bottom - (model.totalsRow ? 1 : 0),
    };
  });
}

/** The table that a cell lies in, if any. */
export function tableAt(tables: readonly TableArea[], row: number, column: number): TableArea | undefined {
  return tables.find((area) => contains(area, { top: row, left: column, bottom: row, right: column }));
}

/**
 * The formula of each computed column of a table, by column index. Excel fills it into rows that are added later; a file without it leaves
 * them empty. A column is computed where most of its body has one and the same structured formula: a cell that somebody has overwritten
 * does not end that.
 */
export function calculatedColumns(sheet: Worksheet, table: TableArea): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let column = table.left; column <= table.right; column += 1) {
    const counts = new Map<string, number>();
    for (let row = table.first; row <= table.last; row += 1) {
      const formula = cellFormula(sheet.findCell(row, column));
      if (formula?.includes('[')) counts.set(formula, (counts.get(formula) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    if (most !== undefined && most[1] > (table.last - table.first + 1) / 2) found.set(column - table.left, most[0]);
  }
  return found;
}
