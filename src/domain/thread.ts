import type { Place } from './finding';
import type { Activity, Goal, Indicator, Plan, RiskRow, TextRow } from './plan';

/** The red thread through a row: the goals above it, and what hangs on the nearest of them. */
export interface Thread {
  /** From the council's focus goal down to the goal that the row is, or hangs on. */
  readonly chain: readonly Goal[];
  /** The last of the chain. */
  readonly goal: Goal;
  readonly children: readonly Goal[];
  readonly indicators: readonly Indicator[];
  /** Indicators of goals above that say that they support this one (Stödjer enhetsmål). */
  readonly supporting: readonly Indicator[];
  readonly activities: readonly Activity[];
  readonly texts: readonly TextRow[];
  readonly risks: readonly RiskRow[];
}

/** Codes in "Stödjer enhetsmål", separated by blanks, commas or semicolons. */
export const supportedGoals = (row: Pick<Indicator, 'supports'>): readonly string[] => row.supports.split(/[,;\s]+/).filter(Boolean);

/**
 * The thread of the row at a place. Null where the row has no goal that exists: a budget row, a text of another chapter, a new row. A goal
 * that stands above itself by mistake ends the chain where it would come back.
 */
export function threadOf(plan: Plan, place: Pick<Place, 'table' | 'row'>): Thread | null {
  const code = goalOf(plan, place);
  const goal = code === '' ? undefined : plan.goals.find((each) => each.code === code);
  if (!goal) return null;
  const hangsHere = (row: { readonly goal: string }): boolean => row.goal === goal.code;
  return {
    chain: chainTo(plan, goal),
    goal,
    children: plan.goals.filter((each) => each.parent === goal.code),
    indicators: plan.indicators.filter(hangsHere),
    supporting: plan.indicators.filter((row) => !hangsHere(row) && supportedGoals(row).includes(goal.code)),
    activities: plan.activities.filter(hangsHere),
    texts: plan.texts.filter(hangsHere),
    risks: plan.risks.filter(hangsHere),
  };
}

/** Code of the goal that a row is or hangs on; '' where there is none. */
export function goalOf(plan: Plan, { table, row }: Pick<Place, 'table' | 'row'>): string {
  switch (table) {
    case 'goals':
      return plan.goals.find(({ key }) => key === row)?.code ?? '';
    case 'texts':
    case 'indicators':
    case 'activities':
    case 'risks':
      return plan[table].find(({ key }) => key === row)?.goal ?? '';
    case 'surveys':
    case 'surveyMeans': {
      const name = plan[table].find(({ key }) => key === row)?.indicator ?? '';
      return name === '' ? '' : (plan.indicators.find((each) => each.name === name)?.goal ?? '');
    }
    default:
      return '';
  }
}

function chainTo(plan: Plan, goal: Goal): readonly Goal[] {
  const chain = [goal];
  for (let above = parentOf(plan, goal); above && !chain.includes(above); above = parentOf(plan, above)) chain.unshift(above);
  return chain;
}

const parentOf = (plan: Plan, { parent }: Goal): Goal | undefined =>
  parent === '' ? undefined : plan.goals.find(({ code }) => code === parent);
