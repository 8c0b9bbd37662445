import type Big from 'big.js';
import { roundHalfAwayFromZero } from '../amount';
import type { Finding } from '../finding';
import type { Plan, SumRow } from '../plan';
import { printAmount, printValue } from '../print-value';
import type { SumTableId } from '../totals';
import { isMainRow, sumColumns, volumeBlock } from '../totals';
import { compareFigures } from './compare-figures';
import type { Rule } from './context';
import { finding } from './messages';
import { partsOfRows } from './parts-of-rows';

/** V20: a given sum differs from the computed one; parts do not add up or are larger than their row. */
export const givenSums: Rule = {
  code: 'V20',
  *check({ plan, computed }) {
    for (const table of Object.keys(sumColumns) as SumTableId[]) {
      for (const row of plan[table]) yield* differences(table, row, computed.sums[table].get(row.key) ?? {}, addedRows(plan, table, row));
    }
    yield* partsOfRows(plan);
  },
};

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

/** How many rows a sum adds; each may be rounded by one last decimal. */
function addedRows(plan: Plan, table: SumTableId, row: SumRow<string>): number {
  switch (table) {
    case 'budgetSums':
      return plan.budget.filter((line) => isMainRow(line) && (row.kind !== 'net' || line.area === row.group)).length;
    case 'resultUnitSums':
      return plan.resultUnits.length;
    case 'investmentSums':
      return plan.investments.filter((line) => row.kind !== 'group' || line.group === row.group).length;
    case 'turnoverSums':
      return plan.turnover.length;
    case 'capitalCostSums':
      return plan.capitalCosts.length;
    case 'staffingSums':
      return plan.staffing.length;
    case 'volumeSums':
      return plan.volumes.filter((line) => volumeBlock(line) === row.group).length;
  }
}
