import type { Finding } from '../finding';
import type { Goal, GoalLevel } from '../plan';
import type { Rule } from './context';
import { nameOfRow } from './context';
import { finding } from './messages';

const levelAbove: Readonly<Record<GoalLevel, GoalLevel | null>> = { focus: null, area: 'focus', committee: 'area', unit: 'committee' };

/** V19: a row refers to a goal (or a budget row to a row) that does not exist, or a goal skips a level. Gaps in numbering are normal. */
export const goalReferences: Rule = {
  code: 'V19',
  *check({ plan }) {
    const byCode = new Map<string, Goal>();
    for (const goal of plan.goals) {
      const first = byCode.get(goal.code);
      if (goal.code === '') continue;
      if (first) yield codeTwice(goal);
      else byCode.set(goal.code, goal);
    }
    for (const goal of plan.goals) yield* parentOf(goal, byCode);
    for (const table of ['indicators', 'activities', 'texts'] as const) {
      for (const row of plan[table]) {
        if (row.goal === '' || byCode.has(row.goal)) continue;
        yield unknownGoal({ table, row: row.key, column: 'goal' }, nameOfRow(row), row.goal);
      }
    }
    for (const row of plan.indicators) {
      for (const code of row.supports.split(/[,;\s]+/).filter(Boolean)) {
        if (!byCode.has(code)) yield unknownGoal({ table: 'indicators', row: row.key, column: 'supports' }, row.name, code);
      }
    }
    const labels = new Set(plan.budget.map((row) => `${row.area}\n${row.label}`));
    for (const row of plan.budget) {
      if (row.ofWhich === '' || (row.ofWhich !== row.label && labels.has(`${row.area}\n${row.ofWhich}`))) continue;
      const facts = { row: row.label, found: row.ofWhich };
      const place = { table: 'budget', row: row.key, column: 'ofWhich' } as const;
      yield finding('V19', 'error', 'unknownRow', place, { facts, found: row.ofWhich, expected: 'existingRow' });
    }
  },
};

function* parentOf(goal: Goal, byCode: ReadonlyMap<string, Goal>): Iterable<Finding> {
  const place = { table: 'goals', row: goal.key, column: 'parent' } as const;
  const above = levelAbove[goal.level];
  if (goal.parent === '') return;
  const parent = byCode.get(goal.parent);
  const facts = {
    row: goal.title,
    found: goal.parent,
    level: goal.level,
    ...(above && { above }),
    ...(parent && { parentLevel: parent.level }),
  };
  const more = { facts, found: goal.parent };
  if (above === null) yield finding('V19', 'error', 'focusBeneath', place, more);
  else if (!parent) yield finding('V19', 'error', 'unknownParent', place, { ...more, expected: 'existingGoal' });
  else if (parent.level !== above) yield finding('V19', 'error', 'levelSkipped', place, { ...more, expected: 'levelAbove' });
}

const codeTwice = (goal: Goal): Finding =>
  finding(
    'V19',
    'error',
    'codeTwice',
    { table: 'goals', row: goal.key, column: 'code' },
    { facts: { row: goal.title, found: goal.code }, found: goal.code },
  );

const unknownGoal = (place: Finding['place'], row: string, code: string): Finding =>
  finding('V19', 'error', 'unknownGoal', place, { facts: { row, found: code }, found: code, expected: 'existingGoal' });
