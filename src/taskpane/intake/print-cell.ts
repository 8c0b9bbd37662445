import { printValue } from '../../domain/print-value';
import type { Value } from '../../domain/value';
import type { CompletedTable } from '../../intake/complete/tables';
import { sheetColumns, tableSchemas } from '../../workbook/schema/tables';

const context = { rowUnit: '', owner: 'unit' as const, unknownWord: () => undefined };

/** A cell of a plan as the sheet shows it: figures with their decimals, codes as the words of the list. */
export function printCell(table: CompletedTable, column: string, cell: unknown): string {
  if (isFigure(cell)) return printValue(cell);
  if (typeof cell === 'object' && cell !== null && 'iso' in cell) return String(cell.iso);
  const kind = sheetColumns(tableSchemas[table]).find(({ property }) => property === column)?.column.kind;
  const written = kind?.write(cell, context).content ?? cell;
  return typeof written === 'string' ? written : '';
}

const isFigure = (cell: unknown): cell is Value =>
  typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind !== 'date' && !('iso' in cell);
