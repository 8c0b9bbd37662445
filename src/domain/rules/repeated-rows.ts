import { groupBy } from '../group-by';
import { nameKey } from '../normalise';
import type { BudgetRow } from '../plan';
import { printValue } from '../print-value';
import { figureOf } from '../value';
import { finding } from './messages';
import { eachGroup, member } from './parts';

const columns = ['priorActual', 'priorBudget', 'budget', 'budgetToDate', 'outcome', 'forecastPrevious', 'forecast'] as const;

/**
 * Rows of Driftbudget that repeat the first row of their block, with its name and its figures: a header printed as a row, or a paste that began one
 * row too early. Their amounts are counted twice.
 */
export function repeatsOfFirst(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  return [...groupBy(rows, (row) => nameKey(row.area)).values()].flatMap(([first, ...rest]) =>
    first && hasAmount(first) ? rest.filter((row) => isSame(first, row)) : [],
  );
}

const hasAmount = (row: BudgetRow): boolean => columns.some((column) => figureOf(row[column])?.eq(0) === false);

function isSame(first: BudgetRow, row: BudgetRow): boolean {
  if (nameKey(first.label) !== nameKey(row.label) || first.costCentre !== row.costCentre || first.activityCode !== row.activityCode)
    return false;
  return columns.every((column) => {
    const [one, other] = [figureOf(first[column]), figureOf(row[column])];
    return one && other ? one.eq(other) : one === other;
  });
}

/** V23: the first row of a block stands twice, which doubles what it says. Other rows of one name are V18's. */
export const repeatedRows = [
  eachGroup([member('budget', ({ area }) => [nameKey(area)])], function* (block) {
    for (const row of repeatsOfFirst(block.rows('budget'))) {
      const column = columns.find((each) => figureOf(row[each])) ?? 'budget';
      const found = printValue(row[column]);
      const place = { table: 'budget', row: row.key, column: 'label' } as const;
      const facts = { row: row.label, amount: found };
      yield finding('V23', 'error', 'repeated', place, { facts, found: row.label, expected: 'uniqueName' });
    }
  }),
];
