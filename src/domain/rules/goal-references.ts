import type { Finding, Place } from '../finding';
import { nameKey } from '../normalise';
import type { Goal, GoalLevel, Indicator } from '../plan';
import { once } from '../once';
import { nameOfRow } from './context';
import { finding } from './messages';
import { eachGroup, eachRow, member } from './parts';

const levelAbove: Readonly<Record<GoalLevel, GoalLevel | null>> = { focus: null, area: 'focus', committee: 'area', unit: 'committee' };

/** The first goal of each code; later ones are told of by themselves. */
const byCode = once((goals: readonly Goal[]): ReadonlyMap<string, Goal> => {
  const first = new Map<string, Goal>();
  for (const goal of goals) if (goal.code !== '' && !first.has(goal.code)) first.set(goal.code, goal);
  return first;
});
const readsGoals = { goals: ({ code, level }: Goal) => `${code}\n${level}` };

const indicatorNames = once((rows: readonly Indicator[]): ReadonlySet<string> => new Set(rows.map((row) => nameKey(row.name))));

/** V19: a row refers to a goal, an indicator or a row that does not exist, or a goal skips a level. Gaps in numbering are normal. */
export const goalReferences = [
  eachGroup([member('goals', ({ code }) => (code === '' ? [] : [code]))], (same) => same.rows('goals').slice(1).map(codeTwice)),
  eachRow('goals', (goal, { plan }) => parentOf(goal, byCode(plan.goals)), readsGoals),
  ...(['indicators', 'activities', 'texts'] as const).map((table) =>
    eachRow<typeof table>(
      table,
      function* (row, { plan }) {
        if (row.goal !== '' && !byCode(plan.goals).has(row.goal))
          yield unknownGoal({ table, row: row.key, column: 'goal' }, nameOfRow(row), row.goal);
      },
      readsGoals,
    ),
  ),
  eachRow(
    'indicators',
    function* (row, { plan }) {
      for (const code of row.supports.split(/[,;\s]+/).filter(Boolean)) {
        if (!byCode(plan.goals).has(code)) yield unknownGoal({ table: 'indicators', row: row.key, column: 'supports' }, row.name, code);
      }
    },
    readsGoals,
  ),
  eachGroup(
    [member('budget', ({ area, label, ofWhich }) => [`${area}\n${label}`, ...(ofWhich ? [`${area}\n${ofWhich}`] : [])])],
    function* (group) {
      const rows = group.rows('budget');
      for (const row of rows) {
        const { area, ofWhich, label } = row;
        if (ofWhich === '' || group.key !== `${area}\n${ofWhich}`) continue;
        if (ofWhich !== label && rows.some((other) => other.label === ofWhich)) continue;
        const facts = { row: label, found: ofWhich };
        const place = { table: 'budget', row: row.key, column: 'ofWhich' } as const;
        yield finding('V19', 'error', 'unknownRow', place, { facts, found: ofWhich, expected: 'existingRow' });
      }
    },
  ),
  eachRow(
    'risks',
    function* (row, { plan }) {
      if (row.goal === '') return;
      const place = { table: 'risks', row: row.key, column: 'goal' } as const;
      const goal = byCode(plan.goals).get(row.goal);
      if (!goal) yield unknownGoal(place, nameOfRow(row), row.goal);
      else if (goal.level !== 'area') {
        const facts = { row: nameOfRow(row), found: row.goal, level: goal.level };
        yield finding('V19', 'error', 'notAreaGoal', place, { facts, found: row.goal, expected: 'areaGoal' });
      }
    },
    readsGoals,
  ),
  eachRow(
    'surveys',
    function* (row, { plan }) {
      if (row.indicator.trim() === '' || indicatorNames(plan.indicators).has(nameKey(row.indicator))) return;
      const place = { table: 'surveys', row: row.key, column: 'indicator' } as const;
      const facts = { row: row.subUnit, found: row.indicator };
      yield finding('V19', 'error', 'unknownIndicator', place, { facts, found: row.indicator, expected: 'existingIndicator' });
    },
    { indicators: ({ name }) => nameKey(name) },
  ),
];

function* parentOf(goal: Goal, goals: ReadonlyMap<string, Goal>): Iterable<Finding> {
  const place = { table: 'goals', row: goal.key, column: 'parent' } as const;
  const above = levelAbove[goal.level];
  if (goal.parent === '') return;
  const parent = goals.get(goal.parent);
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

function codeTwice(goal: Goal): Finding {
  const place = { table: 'goals', row: goal.key, column: 'code' } as const;
  return finding('V19', 'error', 'codeTwice', place, { facts: { row: goal.title, found: goal.code }, found: goal.code });
}

const unknownGoal = (place: Place, row: string, code: string): Finding =>
  finding('V19', 'error', 'unknownGoal', place, { facts: { row, found: code }, found: code, expected: 'existingGoal' });
