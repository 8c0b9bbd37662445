import type Big from 'big.js';
import { roundHalfAwayFromZero } from '../amount';
import type { Finding } from '../finding';
import { printValue } from '../print-value';
import type { Value } from '../value';
import { compareFigures } from './compare-figures';
import type { CheckedRow, CheckedTable } from './context';
import { nameOfRow } from './context';
import { finding } from './messages';
import { eachRow } from './parts';

/** V21: a figure that was typed or imported where a formula belongs differs from the computed one. */
export const typedResults = [
  eachRow('budget', function* (row, { computed }) {
    const result = computed.budget.get(row.key);
    yield* compare('budget', row, 'deviation', row.deviation, result?.deviation);
    yield* compare('budget', row, 'deviationAfter', row.deviationAfter, result?.deviationAfter);
  }),
  eachRow('resultUnits', (row, { computed }) =>
    compare('resultUnits', row, 'carriedOut', row.carriedOut, computed.resultUnits.get(row.key)?.carriedOut),
  ),
  eachRow('capitalCosts', (row, { computed }) =>
    compare('capitalCosts', row, 'deviation', row.deviation, computed.capitalCosts.get(row.key)?.deviation),
  ),
  eachRow('volumes', (row, { computed }) => compare('volumes', row, 'average', row.average, computed.volumes.get(row.key)?.average)),
  eachRow('compensation', function* (row, { computed }) {
    const result = computed.compensation.get(row.key);
    yield* compare('compensation', row, 'change', row.change, result?.change);
    yield* compare('compensation', row, 'changePercent', row.changePercent, result?.changePercent);
  }),
];

/** The figures behind a printed deviation were rounded before it was: one last decimal is a note. */
function* compare(table: CheckedTable, row: CheckedRow, column: string, typed: Value, computed: Big | null | undefined): Iterable<Finding> {
  if (typed.kind !== 'number' || !computed) return;
  const outcome = compareFigures(typed, computed, 1);
  if (outcome === 'same') return;
  const found = printValue(typed);
  const expected = printValue({ ...typed, amount: roundHalfAwayFromZero(computed, typed.decimals) });
  const rounding = outcome === 'rounding';
  yield finding(
    'V21',
    rounding ? 'note' : 'warning',
    rounding ? 'rounding' : 'typed',
    { table, row: row.key, column },
    { facts: { row: nameOfRow(row), found, expected }, found, expected },
  );
}
