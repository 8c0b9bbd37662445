import type Big from 'big.js';
import { roundHalfAwayFromZero } from '../amount';
import type { Finding } from '../finding';
import type { SumRow } from '../plan';
import { printAmount, printValue } from '../print-value';
import type { SumTableId } from '../totals';
import { sumColumns } from '../totals';
import { compareFigures } from './compare-figures';
import { finding } from './messages';
import { eachRow } from './parts';
import { partsOfRows } from './parts-of-rows';

/** V20: a given sum differs from the computed one; parts do not add up or are larger than their row. */
export const givenSums = [
  ...(Object.keys(sumColumns) as SumTableId[]).map((table) =>
    eachRow<SumTableId>(table, (row, { computed: { sums, added } }) =>
      differences(table, row, sums[table].get(row.key) ?? {}, added[table].get(row.key) ?? 0),
    ),
  ),
  ...partsOfRows,
];

function* differences(
  table: SumTableId,
  row: SumRow<string>,
  computed: Readonly<Record<string, Big | null>>,
  rows: number,
): Iterable<Finding> {
  for (const [column, given] of Object.entries(row.given)) {
    const sum = computed[column];
    // Documents print 0 for the sum of months that have not been; a sum of nothing is blank and no contradiction.
    if (given.kind !== 'number' || !sum) continue;
    const outcome = compareFigures(given, sum, rows);
    if (outcome === 'same') continue;
    const found = printValue(given);
    const expected = printValue({ ...given, amount: roundHalfAwayFromZero(sum, given.decimals) });
    const facts = { row: row.label, found, expected, difference: printAmount(given.amount.minus(sum), given.decimals) };
    const rounding = outcome === 'rounding';
    yield finding(
      'V20',
      rounding ? 'note' : 'error',
      rounding ? 'rounding' : 'sum',
      { table, row: row.key, column },
      { facts, found, expected },
    );
  }
}
