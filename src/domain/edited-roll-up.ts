import type { GoalResult } from './goal-roll-up';
import { isOnPlan } from './goal-roll-up';
import { groupBy } from './group-by';
import type { IndicatorResult } from './indicator-fulfilment';
import { nameInFormulas } from './normalise';
import { once } from './once';
import type { Activity, Goal, Indicator } from './plan';

type Goals = ReadonlyMap<string, GoalResult>;
type Judged = readonly [Indicator, IndicatorResult | undefined];

/** The roll-up after an indicator became another: what it counted for is taken away, what it counts for is added. Suggestions do not change. */
export const movedIndicator = (results: Goals, goals: readonly Goal[], before: Judged, now: Judged): Goals =>
  moved(results, goals, [
    [before[0].goal, -1, 'indicators', countedIndicator(before)],
    [now[0].goal, 1, 'indicators', countedIndicator(now)],
  ]);

/** The roll-up after an activity became another. */
export const movedActivity = (results: Goals, goals: readonly Goal[], before: Activity, now: Activity): Goals =>
  moved(results, goals, [
    [before.goal, -1, 'activities', countedActivity(before)],
    [now.goal, 1, 'activities', countedActivity(now)],
  ]);

type Move = readonly [code: string, times: 1 | -1, of: 'indicators' | 'activities', counts: Readonly<Record<string, number>>];

const countedIndicator = ([{ name }, result]: Judged): Readonly<Record<string, number>> =>
  name === '' ? {} : { total: 1, computable: result?.word ? 1 : 0, reached: result?.word === 'fully' ? 1 : 0 };

const countedActivity = (row: Activity): Readonly<Record<string, number>> => ({
  total: 1,
  withStatus: row.status ? 1 : 0,
  onPlan: isOnPlan(row) ? 1 : 0,
});

function moved(results: Goals, goals: readonly Goal[], moves: readonly Move[]): Goals {
  const next = new Map(results);
  for (const [code, times, of, counts] of moves) {
    for (const goal of new Set(
      byCode(goals)
        .get(nameInFormulas(code))
        ?.map((each) => each.code),
    )) {
      const result = next.get(goal);
      if (result) next.set(goal, { ...result, [of]: added(result[of], counts, times) });
    }
  }
  return next;
}

const added = <Counts extends object>(counts: Counts, more: Readonly<Record<string, number>>, times: number): Counts => ({
  ...counts,
  ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count) + times * (more[name] ?? 0)])),
});

const byCode = once((goals: readonly Goal[]) => groupBy(goals, ({ code }) => nameInFormulas(code)));
