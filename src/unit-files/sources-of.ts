import type { CellSource, Sources, TableSource } from '../consolidation/unit-file';
import type { TableId } from '../domain/plan';
import { columnLetters, parseArea } from '../workbook/area';
import type { PlanRead } from '../workbook/read';
import { plainHeader } from '../workbook/plain-header';
import { columnNumber } from '../workbook/read/headers';
import type { TableFound } from '../workbook/read/table';
import { startFields, startKeys } from '../workbook/schema/start';
import { isSumTable, sourceHeader, sumSchemas, type SumSchema } from '../workbook/schema/sums';
import { sheetColumns, tableSchemas, type TableSchema } from '../workbook/schema/tables';

/** Where the cells of a plan that was read stand, as plain data. */
export function sourcesOf({ found, snapshot }: PlanRead): Sources {
  const start = startKeys.flatMap((key): readonly (readonly [string, CellSource])[] => {
    const cell = snapshot.names.get(startFields[key].name);
    return cell ? [[key, { sheet: cell.sheet, cell: cell.address }]] : [];
  });
  return { tables: new Map([...found].map(([table, one]) => [table, tableSource(table, one)])), start: new Map(start) };
}

function tableSource(table: TableId, found: TableFound): TableSource {
  const area = parseArea(found.cells.address);
  const columns = columnsOf(table).flatMap(([key, header]): readonly (readonly [string, string])[] => {
    const at = columnNumber(found.columns, header);
    return at === undefined ? [] : [[key, columnLetters(area.column + at)]];
  });
  return {
    sheet: found.cells.sheet,
    headerRow: area.row,
    rows: new Map([...found.rows].map(([key, at]) => [key, area.row + at + 1])),
    columns: new Map(columns),
  };
}

/** Keys of a table's columns and their headers; a group of columns has the key of the group too, which is its first. */
function columnsOf(table: TableId): readonly (readonly [string, string])[] {
  if (isSumTable(table)) {
    const schema: SumSchema = sumSchemas[table];
    return schema.columns.flatMap(({ key, header }) => [[key, header] as const, [`given.${key}`, sourceHeader(header)] as const]);
  }
  const schema: TableSchema = tableSchemas[table];
  return sheetColumns(schema).flatMap(({ key, property, header, member }) =>
    member === 0 ? [[key, header] as const, [property, header] as const] : [[key, header] as const],
  );
}

/** True where people type in a column: a figure that was never computed is missed there. */
export function isTyped(table: TableId, header: string): boolean {
  if (isSumTable(table)) return header.endsWith(sourceHeader(''));
  const schema: TableSchema = tableSchemas[table];
  const column = sheetColumns(schema).find((one) => plainHeader(one.header) === plainHeader(header))?.column;
  return column !== undefined && column.formula === undefined;
}
