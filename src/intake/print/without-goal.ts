import type { Plan } from '../../domain/plan';
import type { UnplacedItem } from '../unplaced';

/** Rows that point at a goal that is not there (V19): a document has no place for them, so they are listed. */
export function rowsWithoutGoal(plan: Plan): readonly UnplacedItem[] {
  const codes = new Set(plan.goals.map((goal) => goal.code));
  const rows = [
    ...plan.indicators.map((row) => ({ goal: row.goal, name: row.name })),
    ...plan.activities.map((row) => ({ goal: row.goal, name: row.name })),
    ...plan.texts.filter((row) => row.chapter === 'goals').map((row) => ({ goal: row.goal, name: row.heading })),
  ];
  return rows
    .filter(({ goal }) => !codes.has(goal))
    .map(({ goal, name }) => ({ text: goal === '' ? name : `${goal}: ${name}`, reason: 'unknownGoal' }));
}
