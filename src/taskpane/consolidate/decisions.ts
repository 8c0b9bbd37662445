import type { ConsolidatedRead } from '../../commands/readConsolidated';
import type { Decisions } from '../../consolidation/consolidated';
import type { Work } from './kept-work';

type Name = Decisions['names'][number];
type Goal = Decisions['goals'][number];
type Decided = Pick<Work, 'decisions' | 'takenBack'> & { readonly standing: Pick<ConsolidatedRead, 'decisions'> | null };

const sameName =
  (one: Name) =>
  ({ of, name, like }: Name): boolean =>
    of === one.of && name === one.name && like === one.like;
const sameGoal =
  (one: Goal) =>
  ({ from }: Goal): boolean =>
    from === one.from;

/** What holds: what has been decided here, and what the workbook says beside it that nobody has taken back. */
export function decisionsNow({ decisions, takenBack, standing }: Decided): Decisions {
  const there = withoutTakenBack(standing?.decisions ?? { names: [], goals: [] }, takenBack);
  return {
    names: [...decisions.names, ...there.names.filter((one) => !decisions.names.some(sameName(one)))],
    goals: [...decisions.goals, ...there.goals.filter((one) => !decisions.goals.some(sameGoal(one)))],
  };
}

/** After a decision more or less: `next` is all that is to hold. */
export function decidedNow(work: Decided, next: Decisions): Pick<Work, 'decisions' | 'takenBack'> {
  const before = decisionsNow(work);
  const there = work.standing?.decisions;
  return {
    decisions: {
      names: next.names.filter((one) => !there?.names.includes(one)),
      goals: next.goals.filter((one) => !there?.goals.includes(one)),
    },
    takenBack: {
      names: [...work.takenBack.names, ...before.names].filter((one) => !next.names.some(sameName(one))),
      goals: [...work.takenBack.goals, ...before.goals].filter((one) => !next.goals.some(sameGoal(one))),
    },
  };
}

const withoutTakenBack = (decisions: Decisions, takenBack: Decisions): Decisions => ({
  ...decisions,
  names: decisions.names.filter((one) => !takenBack.names.some(sameName(one))),
  goals: decisions.goals.filter((one) => !takenBack.goals.some(sameGoal(one))),
});
