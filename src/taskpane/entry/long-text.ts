import { sheetColumns, tableSchemas, type SheetColumn, type TableSchema } from '../../workbook/schema/tables';
import { entryTables, type EntryTable } from './row';

/** Texts that may be long although their columns are not wide. */
const alsoLong: readonly string[] = ['indicators.reason', 'goals.reason', 'activities.deviation', 'actions.comment', 'volumes.comment'];

/** The column of a text that is comfortable in the editor for long texts; null for every other. */
export function longTextColumn(table: string, key: string | null): SheetColumn | null {
  const known = entryTables.find((each) => each === table);
  if (!known || key === null || !isLongText(known, key)) return null;
  return columnsOf(known).find((column) => column.key === key) ?? null;
}

export const isLongText = (table: EntryTable, key: string): boolean =>
  alsoLong.includes(`${table}.${key}`) ||
  columnsOf(table).some((column) => column.key === key && column.column.kind.name === 'longText' && column.column.src !== 'R');

function columnsOf(table: EntryTable): readonly SheetColumn[] {
  const schema: TableSchema = tableSchemas[table];
  return sheetColumns(schema);
}

/** The sheet's own word about a column; what it says of keys holds in cells alone. */
export const promptOf = ({ column }: SheetColumn): string => (column.prompt ?? '').replace(/; Alt\+Retur.*$/, '.');
