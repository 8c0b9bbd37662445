import type { Finding } from '../finding';
import { isBlank } from '../is-blank';
import type { Activity, BudgetRow, Goal, Indicator, Start, TextRow } from '../plan';
import type { CheckedRow, CheckedTable, DueColumns, Rule } from './context';
import { checkedTables, nameOfRow } from './context';
import { finding } from './messages';

/** Columns whose emptiness another rule speaks of, and those that are computed. */
const passedOver: Readonly<Partial<Record<CheckedTable, readonly string[]>>> = {
  goals: ['reason'],
  texts: ['text'],
  indicators: ['target', 'outcome', 'outcomeMen', 'outcomeWomen', 'forecast', 'reason'],
  activities: ['status'],
  budget: ['budget', 'deviation', 'deviationAfter', 'cause', 'action'],
  resultUnits: ['carriedOut'],
  capitalCosts: ['deviation'],
  volumes: ['months', 'average'],
  compensation: ['change', 'changePercent'],
};

type When = { readonly [Table in CheckedTable]?: Readonly<Record<string, (row: never, start: Start) => boolean>> };

/** Due only in some rows (the rule column of sheets.md). */
const onlyWhen = {
  goals: {
    parent: (row: Goal) => row.level !== 'focus',
    // A focus goal is never judged; in a unit only its own goals are due.
    fulfilment: (row: Goal, start: Start) => (start.level === 'unit' ? row.level === 'unit' : row.level !== 'focus'),
  },
  texts: { goal: (row: TextRow) => row.chapter === 'goals' },
  indicators: { analysis: (row: Indicator) => row.outcome.kind === 'number' },
  // A row without a budget is V24's to ask about, once.
  budget: { outcome: hasBudget, forecast: hasBudget },
} satisfies When;

function hasBudget(row: BudgetRow): boolean {
  return row.budget.kind !== 'blank';
}

const needsDeviation = new Set<Activity['status']>(['delayed', 'paused', 'cancelled']);

/** V01: a cell that is due is empty. */
export const dueCells: Rule = {
  code: 'V01',
  *check({ plan, due }) {
    yield* startCells(plan.start, due);
    for (const table of checkedTables) {
      const columns = (due[table] ?? []).filter((column) => !passedOver[table]?.includes(column));
      for (const row of plan[table]) {
        for (const column of columns) if (isEmptyAndDue(table, row, column, plan.start)) yield empty(table, row, column);
      }
    }
    if (plan.start.type === 'VP' || plan.start.type === 'month') return;
    for (const row of plan.activities)
      if (needsDeviation.has(row.status) && row.deviation.trim() === '') yield empty('activities', row, 'deviation');
  },
};

function* startCells(start: Start, due: DueColumns): Iterable<Finding> {
  const cells = new Map<string, unknown>(Object.entries(start));
  for (const column of due.start ?? []) {
    if (!cells.has(column) || !isBlank(cells.get(column))) continue;
    yield finding('V01', 'error', 'empty', { table: 'start', row: null, column }, { expected: 'filled' });
  }
}

function isEmptyAndDue(table: CheckedTable, row: CheckedRow, column: string, start: Start): boolean {
  const cells = new Map<string, unknown>(Object.entries(row));
  if (!cells.has(column) || !isBlank(cells.get(column))) return false;
  const conditions = new Map<string, (row: never, start: Start) => boolean>(Object.entries((onlyWhen as When)[table] ?? {}));
  return conditions.get(column)?.(row as never, start) ?? true;
}

const empty = (table: CheckedTable, row: CheckedRow, column: string): Finding =>
  finding('V01', 'error', 'empty', { table, row: row.key, column }, { facts: { row: nameOfRow(row) }, expected: 'filled' });
