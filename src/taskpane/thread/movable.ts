import type { Edit } from '../../commands/editRows';
import type { Goal, GoalLevel, OwnedRow, Plan, Start } from '../../domain/plan';
import type { RowPlace } from './row-at-cursor';

/** Goals of a level that a row can be moved to. */
export interface GoalChoice {
  readonly level: GoalLevel;
  readonly goals: readonly Goal[];
}

export type Movable =
  | { readonly kind: 'goals'; readonly row: Plan['goals'][number] }
  | { readonly kind: 'indicators'; readonly row: Plan['indicators'][number] }
  | { readonly kind: 'activities'; readonly row: Plan['activities'][number] }
  | { readonly kind: 'texts'; readonly row: Plan['texts'][number] }
  | { readonly kind: 'risks'; readonly row: Plan['risks'][number] };

/** The row that hangs on a goal and may hang on another; null for those that hang on none: focus goals, texts of other chapters, other tables. */
export function movableRow(plan: Plan, { table, row: wanted }: RowPlace): Movable | null {
  const isIt = ({ key }: { readonly key: string }): boolean => key === wanted;
  switch (table) {
    case 'goals': {
      const row = plan.goals.find(isIt);
      return row && row.level !== 'focus' ? { kind: table, row } : null;
    }
    case 'texts': {
      const row = plan.texts.find(isIt);
      return row && row.chapter === 'goals' ? { kind: table, row } : null;
    }
    case 'indicators': {
      const row = plan.indicators.find(isIt);
      return row ? { kind: table, row } : null;
    }
    case 'activities': {
      const row = plan.activities.find(isIt);
      return row ? { kind: table, row } : null;
    }
    case 'risks': {
      const row = plan.risks.find(isIt);
      return row ? { kind: table, row } : null;
    }
    default:
      return null;
  }
}

/** Code of the goal that the row hangs on now. */
export const goalNow = (movable: Movable): string => (movable.kind === 'goals' ? movable.row.parent : movable.row.goal);

const levels: readonly GoalLevel[] = ['focus', 'area', 'committee', 'unit'];

/** Where a row may go: a goal to the level above its own, a risk to an area, the rest to any goal (V19 of docs/rules.md). */
export function goalChoices(plan: Plan, movable: Movable): readonly GoalChoice[] {
  const wanted = levels.filter((level) => {
    if (movable.kind === 'goals') return level === levels[levels.indexOf(movable.row.level) - 1];
    return movable.kind === 'risks' ? level === 'area' : true;
  });
  return wanted.flatMap((level) => {
    const goals = plan.goals.filter((goal) => goal.level === level && goal.code !== '').toSorted((left, right) => left.order - right.order);
    return goals.length > 0 ? [{ level, goals }] : [];
  });
}

/** Whether a row came from above: who received it does not move it. */
export function isGiven({ handedOut, start }: Plan, { kind, row }: Movable): boolean {
  return handedOut.some((handed) => handed.table === kind && handed.row === row.key) || isFromAbove(row, start);
}

const isFromAbove = ({ owner }: OwnedRow, { level }: Start): boolean => owner === 'council' || (owner === 'board' && level === 'unit');

/** The one cell that says where a row hangs. */
export function moveEdit({ kind, row }: Movable, { code }: Goal): Edit {
  const cells = kind === 'goals' ? { parent: code } : { goal: code };
  return { table: kind, row: row.key, cells, seen: { ...row } };
}
