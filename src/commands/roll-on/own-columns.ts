import type { PlanRead } from '../../workbook/read';
import { bodyTableIds, sheetColumns, tableSchemas, type TableSchema } from '../../workbook/schema/tables';

/** Columns that somebody has added to our tables and written in: "Indikatorer: Egen anteckning". */
export function ownColumns({ found }: PlanRead): readonly string[] {
  return bodyTableIds.flatMap((id) => {
    const table = found.get(id);
    if (!table) return [];
    const ours = new Set(sheetColumns(tableSchemas[id] as TableSchema).map(({ header }) => nameOf(header)));
    const { headers, cells, name } = table.cells;
    return headers.flatMap((header, at) =>
      !ours.has(nameOf(header)) && cells.some((row) => (row[at] ?? '') !== '') ? [`${name}: ${header}`] : [],
    );
  });
}

const nameOf = (header: string): string => header.trim().toLocaleLowerCase('sv');
