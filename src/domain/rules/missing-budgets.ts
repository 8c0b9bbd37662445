import type { Finding } from '../finding';
import type { BudgetRow } from '../plan';
import { isMainRow } from '../totals';
import { figureOf } from '../value';
import type { Rule } from './context';
import { finding } from './messages';

/** V24: the document has a chapter on economy and no budget, or a budget that lacks some rows' figures. */
export const missingBudgets: Rule = {
  code: 'V24',
  *check({ plan }): Iterable<Finding> {
    const rows = plan.budget.filter((row) => isMainRow(row) && row.label.trim() !== '');
    if (!plan.budget.some((row) => figureOf(row.budget))) {
      const expected = rows.length > 0 || plan.texts.some((row) => row.chapter === 'economy');
      if (expected) yield finding('V24', 'warning', 'none', { table: 'budget', row: null, column: 'budget' }, { expected: 'filled' });
      return;
    }
    for (const row of rows) {
      if (row.budget.kind !== 'blank' || (plan.start.type !== 'VP' && !isUsed(row))) continue;
      const place = { table: 'budget', row: row.key, column: 'budget' } as const;
      yield finding('V24', 'warning', 'row', place, { facts: { row: row.label }, expected: 'number' });
    }
  },
};

/** In a report a row without any money says that there is none. */
const isUsed = (row: BudgetRow): boolean => [row.outcome, row.forecast, row.deviation].some((value) => figureOf(value)?.eq(0) === false);
