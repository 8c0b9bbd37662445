import { sum } from '../amount';
import type { Finding } from '../finding';
import type { BudgetRow } from '../plan';
import { printAmount, printValue } from '../print-value';
import { figureOf } from '../value';
import type { NumberValue } from '../value';
import { compareFigures } from './compare-figures';
import { finding } from './messages';
import { eachGroup, member } from './parts';

const columns = ['budget', 'outcome', 'forecast'] as const;
type Column = (typeof columns)[number];

/** "Varav" rows of Driftbudget against the row that they are a part of (V20). */
export const partsOfRows = [
  eachGroup([member('budget', ({ area, label, ofWhich }) => [`${area}\n${ofWhich || label}`])], function* (group) {
    const rows = group.rows('budget');
    const parts = rows.filter((row) => row.ofWhich !== '');
    for (const row of rows) {
      for (const column of row.ofWhich === '' && parts.length > 0 ? columns : []) {
        const whole = row[column];
        if (whole.kind !== 'number') continue;
        yield* larger(parts, column, whole, row);
        if (parts.every((part) => part.ofWhichComplete)) yield* addUp(parts, column, whole, row);
      }
    }
  }),
];

/** A part may pass its row only where another part takes it down again: a net row of 100 can be 120 − 20. */
function* larger(parts: readonly BudgetRow[], column: Column, whole: NumberValue, row: BudgetRow): Iterable<Finding> {
  const figures = parts.map((part) => figureOf(part[column]));
  const sign = whole.amount.lt(0) ? -1 : 1;
  if (figures.some((figure) => figure && figure.times(sign).lt(0))) return;
  for (const part of parts) {
    const value = part[column];
    if (value.kind !== 'number' || value.amount.times(sign).lte(whole.amount.times(sign))) continue;
    const facts = { row: part.label, whole: row.label, found: printValue(value), expected: printValue(whole) };
    const more = { facts, found: facts.found, expected: `≤ ${facts.expected}` };
    yield finding('V20', 'error', 'partLarger', { table: 'budget', row: part.key, column }, more);
  }
}

/** Only where every part has a figure: a missing one is a question for another rule. */
function* addUp(parts: readonly BudgetRow[], column: Column, whole: NumberValue, row: BudgetRow): Iterable<Finding> {
  const figures = parts.map((part) => figureOf(part[column]));
  const total = figures.every((figure) => figure !== null) ? sum(figures) : null;
  if (!total) return;
  const outcome = compareFigures(whole, total, parts.length);
  if (outcome === 'same') return;
  const found = printValue(whole);
  const expected = printAmount(total, whole.decimals);
  const rounding = outcome === 'rounding';
  yield finding(
    'V20',
    rounding ? 'note' : 'error',
    rounding ? 'partsRounding' : 'parts',
    { table: 'budget', row: row.key, column },
    { facts: { row: row.label, found, expected }, found, expected },
  );
}
