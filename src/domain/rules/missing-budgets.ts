import type { BudgetRow, TextRow } from '../plan';
import { isMainRow } from '../totals';
import { figureOf } from '../value';
import { once } from '../once';
import { finding } from './messages';
import { wholeTable } from './parts';

/** V24: the document has a chapter on economy and no budget, or a budget that lacks some rows' figures. */
export const missingBudgets = [
  wholeTable(
    'budget',
    (row, { plan }) => {
      const hasBudget = figureOf(row.budget) ? 1 : 0;
      if (!isMainRow(row) || row.label.trim() === '') return { adds: { hasBudget } };
      const adds = { hasBudget, rows: 1 };
      if (row.budget.kind !== 'blank' || (plan.start.type !== 'VP' && !isUsed(row))) return { adds };
      const place = { table: 'budget', row: row.key, column: 'budget' } as const;
      return { adds, says: [finding('V24', 'warning', 'row', place, { facts: { row: row.label }, expected: 'number' })] };
    },
    (total, said, { plan }) => {
      if (total('hasBudget') > 0) return said;
      if (total('rows') === 0 && !hasEconomy(plan.texts)) return [];
      return [finding('V24', 'warning', 'none', { table: 'budget', row: null, column: 'budget' }, { expected: 'filled' })];
    },
    { texts: ({ chapter }) => chapter },
  ),
];

const hasEconomy = once((texts: readonly TextRow[]) => texts.some((row) => row.chapter === 'economy'));

/** In a report a row without any money says that there is none. */
const isUsed = (row: BudgetRow): boolean => [row.outcome, row.forecast, row.deviation].some((value) => figureOf(value)?.eq(0) === false);
