import type { Finding } from '../finding';
import { isBlank, isBlankRow } from '../is-blank';
import type { Activity, Start } from '../plan';
import type { CheckedRow, CheckedTable, DueColumns, Rule } from './context';
import { checkedTables, nameOfRow } from './context';
import { finding } from './messages';

/** Columns whose emptiness another rule speaks of, and those that are computed. */
const passedOver: Readonly<Partial<Record<CheckedTable | 'start', readonly string[]>>> = {
  start: ['amountUnit'],
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

type Condition = (row: CheckedRow, start: Start) => boolean;

const hasBudget: Condition = (row) => 'budget' in row && row.budget.kind !== 'blank';

/** Due only in some rows (docs/template.md says when). */
const onlyWhen: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ['goals.parent', (row) => 'level' in row && row.level !== 'focus'],
  // A focus goal is never judged; in a unit only its own goals are due.
  ['goals.fulfilment', (row, start) => 'level' in row && (start.level === 'unit' ? row.level === 'unit' : row.level !== 'focus')],
  ['texts.goal', (row) => 'chapter' in row && row.chapter === 'goals'],
  ['indicators.analysis', (row) => 'analysis' in row && 'outcome' in row && row.outcome.kind === 'number'],
  // A row without a budget is V24's to ask about, once.
  ['budget.outcome', hasBudget],
  ['budget.forecast', hasBudget],
]);

const needsDeviation = new Set<Activity['status']>(['delayed', 'paused', 'cancelled']);

/** V01: a cell that is due is empty. */
export const dueCells: Rule = {
  code: 'V01',
  *check({ plan, due }) {
    yield* startCells(plan.start, due);
    for (const table of checkedTables) {
      const columns = (due[table] ?? []).filter((column) => !passedOver[table]?.includes(column));
      for (const row of plan[table]) {
        if (isBlankRow(row)) continue;
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
    if (passedOver.start?.includes(column) || !cells.has(column) || !isBlank(cells.get(column))) continue;
    yield finding('V01', 'error', 'empty', { table: 'start', row: null, column }, { expected: 'filled' });
  }
}

function isEmptyAndDue(table: CheckedTable, row: CheckedRow, column: string, start: Start): boolean {
  const cells = new Map<string, unknown>(Object.entries(row));
  if (!cells.has(column) || !isBlank(cells.get(column))) return false;
  return onlyWhen.get(`${table}.${column}`)?.(row, start) ?? true;
}

const empty = (table: CheckedTable, row: CheckedRow, column: string): Finding =>
  finding('V01', 'error', 'empty', { table, row: row.key, column }, { facts: { row: nameOfRow(row) }, expected: 'filled' });
