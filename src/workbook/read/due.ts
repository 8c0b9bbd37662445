import type { Start, TableId } from '../../domain/plan';
import { concernsLevel, isHidden, markOf, type Column } from '../schema/column';
import { concerns, startFields, startKeys, type StartField } from '../schema/start';
import { bodyTableIds, sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';

/**
 * Keys of the columns (and of Start's fields) that are due (●) in a document type and level, for V01. Columns whose emptiness another rule speaks of
 * (Årsmål V09, outcome V11, Text V16, Status V17, Budget V24, months V29) and those that nobody fills in are left out.
 */
export function dueColumns(start: Pick<Start, 'type' | 'level'>): Readonly<Record<TableId | 'start', readonly string[]>> {
  const isDue = (column: Pick<Column, 'show' | 'month' | 'level' | 'src' | 'ownRule'>): boolean =>
    ['I', 'G', 'IG', 'R'].includes(column.src) &&
    !column.ownRule &&
    concernsLevel(column, start.level) &&
    markOf(column, start.type) === '●';
  const entries = bodyTableIds.map((id) => {
    const schema: TableSchema = tableSchemas[id];
    const due = sheetColumns(schema).filter(({ column }) => isDue(column) && !isHidden(column, start.type, start.level));
    return [id, [...new Set(due.map(({ property }) => property))]] as const;
  });
  const fields = startKeys.filter((key) => {
    const field: StartField = startFields[key];
    return (field.src === 'I' || field.src === 'G') && concerns(field, start.level) && markOf(field, start.type) === '●';
  });
  const none: readonly string[] = [];
  return {
    budgetSums: none,
    resultUnitSums: none,
    investmentSums: none,
    turnoverSums: none,
    capitalCostSums: none,
    staffingSums: none,
    volumeSums: none,
    ...(Object.fromEntries(entries) as Record<(typeof bodyTableIds)[number], readonly string[]>),
    start: fields,
  };
}
