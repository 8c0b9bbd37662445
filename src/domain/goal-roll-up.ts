import { groupBy } from './group-by';
import type { IndicatorResult } from './indicator-fulfilment';
import { nameInFormulas } from './normalise';
import type { Activity, Fulfilment, Goal, Plan } from './plan';

export interface GoalResult {
  /** The worst judged word among the goals directly beneath; null without one. */
  readonly suggested: Fulfilment | null;
  /** Codes of the goals beneath that carry that word. */
  readonly decidedBy: readonly string[];
  /** Goals directly beneath, and how many of them are judged. */
  readonly children: { readonly total: number; readonly judged: number };
  /** Indicators of the goal itself: all, those that can be computed, and those that reach their target. They inform, they do not decide. */
  readonly indicators: { readonly total: number; readonly computable: number; readonly reached: number };
  /** Activities of the goal itself: all, those with a status, and those of them that go according to plan. */
  readonly activities: { readonly total: number; readonly withStatus: number; readonly onPlan: number };
}

const worstFirst: readonly Fulfilment[] = ['not', 'partly', 'fully'];

/** How bad a word is: 0 fully, 1 partly, 2 not. */
export const severityOf = (word: Fulfilment): number => worstFirst.length - 1 - worstFirst.indexOf(word);

/** The judged word, null where nothing is judged or "— Ingen" says that it is not. */
export const judgedWord = (goal: Pick<Goal, 'fulfilment'>): Fulfilment | null => (goal.fulfilment === 'none' ? null : goal.fulfilment);

/** Not begun counts as according to plan: whether it should have begun is for the dates to say (V17). */
export const isOnPlan = (activity: Activity): boolean =>
  activity.status === 'notStarted' || activity.status === 'ongoing' || activity.status === 'finished';

/** Roll-up of every goal by its code: the worst of the judged goals beneath it. `indicators` holds the results by row key. */
export function rollUpGoals(plan: Plan, indicators: ReadonlyMap<string, IndicatorResult>): ReadonlyMap<string, GoalResult> {
  const children = groupBy(plan.goals, (goal) => nameInFormulas(goal.parent));
  const indicatorsOf = groupBy(
    plan.indicators.filter(({ name }) => name !== ''),
    (row) => nameInFormulas(row.goal),
  );
  const activitiesOf = groupBy(plan.activities, (row) => nameInFormulas(row.goal));
  return new Map(
    plan.goals.map((goal) => {
      const code = nameInFormulas(goal.code);
      const beneath = goal.code === '' ? [] : (children.get(code) ?? []);
      const results = (indicatorsOf.get(code) ?? []).map((row) => indicators.get(row.key));
      const activities = activitiesOf.get(code) ?? [];
      const suggested = goal.level === 'focus' ? null : worst(beneath);
      return [
        goal.code,
        {
          suggested,
          decidedBy: suggested ? beneath.filter((child) => judgedWord(child) === suggested).map((child) => child.code) : [],
          children: { total: beneath.length, judged: beneath.filter(judgedWord).length },
          indicators: {
            total: results.length,
            computable: results.filter((result) => result?.word).length,
            reached: results.filter((result) => result?.word === 'fully').length,
          },
          activities: {
            total: activities.length,
            withStatus: activities.filter((row) => row.status).length,
            onPlan: activities.filter(isOnPlan).length,
          },
        },
      ];
    }),
  );
}

const worst = (goals: readonly Goal[]): Fulfilment | null =>
  worstFirst.find((word) => goals.some((goal) => judgedWord(goal) === word)) ?? null;
