import { groupBy } from '../group-by';
import { nameKey } from '../normalise';
import type { Plan } from '../plan';
import type { CheckedRow, CheckedTable, Rule } from './context';
import { nameOfRow } from './context';
import { finding } from './messages';
import { repeatsOfFirst } from './repeated-rows';

/** What makes a row of a table one of a kind: its name within a goal, an area or a group. A blank name is V01's. */
const identity: { readonly [Table in CheckedTable]?: (row: Plan[Table][number]) => readonly string[] } = {
  goals: (row) => [row.title, row.parent],
  indicators: (row) => [row.name, row.goal],
  activities: (row) => [row.name, row.goal],
  budget: (row) => [row.label, row.area, row.ofWhich, row.costCentre, row.activityCode],
  resultUnits: (row) => [row.name, row.area],
  investments: (row) => [row.label, row.group],
  turnover: (row) => [row.label, row.area],
  adjustments: (row) => [row.label, row.area, row.kind ?? ''],
  compensation: (row) => [row.service, row.level, row.per ?? ''],
};

/** V18: the same name twice under the same goal or in the same section. Under two goals it is fine; a repeated first row of a budget is V23's. */
export const sameName: Rule = {
  code: 'V18',
  *check({ plan }) {
    yield* twice('goals', plan.goals, identity.goals);
    yield* twice('indicators', plan.indicators, identity.indicators);
    yield* twice('activities', plan.activities, identity.activities);
    const repeats = new Set(repeatsOfFirst(plan.budget));
    const rows = plan.budget.filter((row) => !repeats.has(row));
    yield* twice('budget', rows, identity.budget);
    yield* twice('resultUnits', plan.resultUnits, identity.resultUnits);
    yield* twice('investments', plan.investments, identity.investments);
    yield* twice('turnover', plan.turnover, identity.turnover);
    yield* twice('adjustments', plan.adjustments, identity.adjustments);
    yield* twice('compensation', plan.compensation, identity.compensation);
  },
};

const nameColumn: Readonly<Partial<Record<CheckedTable, string>>> = {
  goals: 'title',
  indicators: 'name',
  activities: 'name',
  resultUnits: 'name',
  compensation: 'level',
};

function* twice<Row extends CheckedRow>(table: CheckedTable, rows: readonly Row[], parts: ((row: Row) => readonly string[]) | undefined) {
  if (!parts) return;
  const named = rows.filter((row) => nameKey(parts(row)[0] ?? '') !== '');
  for (const same of groupBy(named, (row) => parts(row).map(nameKey).join('\n')).values()) {
    for (const row of same.slice(1)) {
      const name = nameOfRow(row);
      const place = { table, row: row.key, column: nameColumn[table] ?? 'label' };
      yield finding('V18', 'error', 'twice', place, {
        facts: { row: name, goal: 'goal' in row ? row.goal : '' },
        found: name,
        expected: 'uniqueName',
      });
    }
  }
}
