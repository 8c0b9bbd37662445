import { groupBy } from '../domain/group-by';
import type { DateValue } from '../domain/value';
import type { ConsolidatedActivity, Decisions, NameProposal, UnitKey } from './consolidated';
import { decidedNames, proposals } from './decided';
import { inPathOrder } from './goal-paths';
import { cleanName, inNaturalOrder, mostCommon } from './names';
import { keyOf, sourceOfRow, type UnitPlan } from './unit-plan';

export interface ActivitiesTogether {
  /** In the order of the goals that they hang on, then by name. */
  readonly activities: readonly ConsolidatedActivity[];
  readonly proposals: readonly NameProposal[];
}

/** One activity over the units: the same name after cleaning beneath the same goal of the board. `goalKey` as `consolidatedGoals` gives it. */
export function consolidatedActivities(
  units: readonly UnitPlan[],
  goalKey: (unit: UnitKey, code: string) => string,
  decisions: Decisions,
): ActivitiesTogether {
  const decided = decidedNames(decisions, 'activity');
  const rows = units.flatMap((unit) =>
    unit.read.plan.activities.flatMap((row) => {
      const own = cleanName(row.name);
      if (own === '') return [];
      const goal = goalKey(keyOf(unit), row.goal);
      const source = sourceOfRow(unit, { table: 'activities', row: row.key, column: 'name' });
      return [
        {
          goal,
          own,
          clean: decided.nameFor(own),
          said: { unit: keyOf(unit), name: row.name, start: row.start, end: row.end, status: row.status, source },
        },
      ];
    }),
  );
  const groups = [...groupBy(rows, ({ goal, clean }) => `${goal}\n${clean}`)].map(([key, own]) => {
    const said = own.map((one) => one.said);
    const activity: ConsolidatedActivity = {
      key,
      name: mostCommon(said.map(({ name }) => name)),
      goal: own[0]?.goal ?? '',
      rows: said,
      datesDiffer: differ(said.map(({ start }) => start)) || differ(said.map(({ end }) => end)),
    };
    return activity;
  });
  const near = [...groupBy(rows, ({ goal }) => goal).values()].flatMap((ofGoal) => {
    const used = [...groupBy(ofGoal, ({ own }) => own)].map(([clean, own]) => ({
      clean,
      written: mostCommon(own.map(({ said }) => said.name)),
      units: [...new Set(own.map(({ said }) => said.unit))],
    }));
    return proposals('activity', used, decided);
  });
  return {
    activities: groups.sort((left, right) => inPathOrder(left.goal, right.goal) || inNaturalOrder(left.name, right.name)),
    proposals: near,
  };
}

/** A date that is not there yet is no other date. */
const differ = (dates: readonly DateValue[]): boolean => new Set(dates.map(saidDate).filter(Boolean)).size > 1;

/** A date as two are compared; '' where none is set. */
export const saidDate = (date: DateValue): string => (date.kind === 'date' ? date.iso : date.kind === 'text' ? date.text : '');
