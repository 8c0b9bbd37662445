import { sumColumns, type SumTableId } from '../domain/totals';
import { printValue } from '../domain/print-value';
import type { TableParts } from './tables/draft';
import type { Unplaced } from './unplaced';

const tables = Object.keys(sumColumns) as readonly SumTableId[];

/** A printed sum in a column that the template does not sum has no cell there: it is listed, not dropped. */
export function noteSumsWithoutCell(parts: TableParts, unplaced: Unplaced): void {
  for (const table of tables) {
    const columns: readonly string[] = sumColumns[table];
    for (const { label, given, input } of parts[table]) {
      for (const [column, value] of Object.entries({ ...given, ...input })) {
        if (!columns.includes(column)) unplaced({ text: `${label}: ${printValue(value)}`, reason: 'unknownSum' });
      }
    }
  }
}
