import type { Finding } from '../finding';
import { isBlank, isBlankRow } from '../is-blank';
import type { Activity, Start } from '../plan';
import type { CheckedRow, CheckedTable } from './context';
import { checkedTables, nameOfRow } from './context';
import { finding } from './messages';
import { eachRow, wholePlan } from './parts';

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

/** What a row's own answers make due, whatever the document; each with the columns that are then asked for. */
const madeDue: { readonly [Table in CheckedTable]?: (row: CheckedRow, start: Start) => readonly string[] } = {
  activities: (row, { type }) => {
    if (type === 'VP' || type === 'month') return [];
    return 'statusPrevious' in row && needsDeviation.has(row.status) ? ['deviation'] : [];
  },
  risks: (row) => ('toPlan' in row && !isBlank(row.action) ? ['responsible', 'due'] : []),
  controls: (row) => {
    if (!('reportedTo' in row) || row.result === null || row.result === 'none') return [];
    return row.result === 'material' ? ['deviation', 'action', 'due'] : ['deviation'];
  },
};

const needsDeviation = new Set<Activity['status']>(['delayed', 'paused', 'cancelled']);

/** V01: a cell that is due is empty. */
export const dueCells = [
  wholePlan([], function* ({ plan, due }) {
    const cells = new Map<string, unknown>(Object.entries(plan.start));
    for (const column of due.start ?? []) {
      if (passedOver.start?.includes(column) || !cells.has(column) || !isBlank(cells.get(column))) continue;
      yield finding('V01', 'error', 'empty', { table: 'start', row: null, column }, { expected: 'filled' });
    }
  }),
  ...checkedTables.map((table) =>
    eachRow<CheckedTable>(table, function* (row, { plan: { start }, due }) {
      if (isBlankRow(row)) return;
      for (const column of due[table] ?? []) {
        if (passedOver[table]?.includes(column) || !isEmpty(row, column)) continue;
        if (onlyWhen.get(`${table}.${column}`)?.(row, start) ?? true) yield empty(table, row, column);
      }
      for (const column of madeDue[table]?.(row, start) ?? []) if (isEmpty(row, column)) yield empty(table, row, column);
    }),
  ),
];

/** A column that the row does not have is computed, and never empty. */
const isEmpty = (row: CheckedRow, column: string): boolean => {
  const cells: Readonly<Record<string, unknown>> = { ...row };
  return column in cells && isBlank(cells[column]);
};

const empty = (table: CheckedTable, row: CheckedRow, column: string): Finding =>
  finding('V01', 'error', 'empty', { table, row: row.key, column }, { facts: { row: nameOfRow(row) }, expected: 'filled' });
