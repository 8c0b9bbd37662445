import type { SumRow, TableId } from '../plan';
import { emptied, type RollNote } from './note';

/** Sums stay without the figures that were typed or printed in them; `column` of a note is "given.forecast", "input.deviationAfter". */
export function rollSums<Kind extends string>(
  table: TableId,
  rows: readonly SumRow<Kind>[],
): { readonly rows: readonly SumRow<Kind>[]; readonly told: readonly RollNote[] } {
  const told = rows.flatMap((row) =>
    (['given', 'input'] as const).flatMap((part) =>
      Object.entries(row[part]).flatMap(([column, cell]) => emptied(table, row, `${part}.${column}`, cell)),
    ),
  );
  return { rows: rows.map((row) => ({ ...row, given: {}, input: {} })), told };
}
