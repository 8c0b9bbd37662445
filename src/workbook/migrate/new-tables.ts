import type { Plan, TableId } from '../../domain/plan';
import { formatArea, parseArea } from '../area';
import type { SheetContent } from '../content';
import type { Insert } from '../extension';
import type { PlanRead } from '../read';
import { sheetSchemas, type SheetSchema } from '../schema/sheets';
import { isSumTable } from '../schema/sums';
import { sheetColumns, tableSchemas, type BodyTableId, type TableSchema } from '../schema/tables';
import { tableWords } from '../schema/words';
import { fixedTablePart } from '../template/sheet';
import { afterInserts } from './after-inserts';
import { asNew, partOf } from './part';

/** A table that comes to a sheet which is there, above the one that grows: rows are inserted for it over the other's captions. */
export interface NewTable {
  readonly sheet: string;
  readonly table: string;
  readonly insert: Insert;
  part(inserts: readonly Insert[]): SheetContent;
}

export const newTables = (read: PlanRead, plan: Plan, lacks: (id: TableId) => boolean): readonly NewTable[] =>
  sheetSchemas.flatMap((sheet) => tablesAbove(sheet, read, plan, lacks));

function tablesAbove({ body, above }: SheetSchema, { found }: PlanRead, plan: Plan, lacks: (id: TableId) => boolean): readonly NewTable[] {
  const standing = found.get(body);
  if (!standing) return [];
  const { sheet, headers, address } = standing.cells;
  const area = parseArea(address);
  const captions = Math.max(1, area.row - 1);
  const visible = firstVisible(tableSchemas[body], headers);
  return above.filter(lacks).map((id): NewTable => {
    if (isSumTable(id)) throw new RangeError(`${tableWords[id]} cannot come to a sheet that is there`);
    const partAt = (column: number) => fixedTablePart(id as BodyTableId, plan, captions, column);
    const { rows } = partAt(area.column + visible);
    return {
      sheet,
      table: tableWords[id],
      insert: {
        sheet,
        lines: `${captions}:${captions + rows - 1}`,
        witness: { address: formatArea({ ...area, rows: 1, columns: 1 }), says: headers[0] ?? '' },
      },
      part(inserts) {
        const { column } = afterInserts(inserts, sheet, { ...area, column: area.column + visible });
        const { rows: count, ...laid } = partAt(column);
        const widest = Math.max(area.columns, ...laid.tables.map((table) => parseArea(table.address).columns)) + column;
        const inserted = asNew(formatArea({ row: captions, column: 1, rows: count, columns: widest }));
        return partOf(sheet, { ...laid, formats: [inserted, ...laid.formats] });
      },
    };
  });
}

/** Place in the table of the first column that people see: the hidden ones of a table above lie in hidden columns of the sheet. */
function firstVisible(schema: TableSchema, headers: readonly string[]): number {
  const shown = new Set(sheetColumns(schema).flatMap(({ header, column }) => (column.src === 'S' && !column.shown ? [] : [header])));
  return Math.max(
    0,
    headers.findIndex((header) => shown.has(header)),
  );
}
