import { cleanName } from '../../domain/clean-name';
import { groupBy } from '../../domain/group-by';
import { noRows } from '../../domain/empty-rows';
import type { Plan } from '../../domain/plan';
import type { ActivityJson, IndicatorJson } from '../document';
import { planFromDocument } from '../plan-from-document';

/** Rows that were read without a goal above them, as of a table that was pasted alone. */
export interface Loose {
  readonly indicators: readonly IndicatorJson[];
  readonly activities: readonly ActivityJson[];
}

/** A row whose goal somebody has to say. */
export interface Homeless {
  readonly table: 'indicators' | 'activities';
  /** Key of the row; what `under` is asked with. */
  readonly key: string;
  readonly name: string;
}

/**
 * Loose rows as a plan to complete another one with: those whose name the plan has once are that row, the others belong under the goal that `under` says,
 * and wait where it says none. Figures are read as of the plan's own period.
 */
export function loosePlan(
  plan: Plan,
  { indicators, activities }: Loose,
  under: ReadonlyMap<string, string>,
): { readonly plan: Plan; readonly homeless: readonly Homeless[] } {
  const { type, year, level } = plan.start;
  const goal = { number: '1', title: '', fulfilment: null, indicators, activities, sections: [] };
  const read = planFromDocument({
    type: type === 'month' ? 'T1' : type,
    year,
    unit: '',
    level,
    focusGoals: [{ number: '1', title: '', areaGoals: [{ ...goal, committeeGoals: [] }] }],
    otherSections: [],
    tables: [],
  }).plan;
  const homeless: Homeless[] = [];
  const own = level === 'unit' ? ('unit' as const) : ('board' as const);
  const placed = <Row extends { readonly key: string; readonly name: string; readonly goal: string }>(
    table: Homeless['table'],
    rows: readonly Row[],
    there: readonly { readonly name: string; readonly goal: string }[],
  ) => {
    const byName = groupBy(there, ({ name }) => cleanName(name));
    return rows.flatMap((row) => {
      const key = `loose ${row.key}`;
      const [same, other] = byName.get(cleanName(row.name)) ?? [];
      const code = same && !other ? same.goal : under.get(key);
      if (code === undefined) homeless.push({ table, key, name: row.name });
      return code === undefined ? [] : [{ ...row, key, goal: code, owner: own }];
    });
  };
  return {
    plan: {
      ...noRows,
      start: plan.start,
      indicators: placed('indicators', read.indicators, plan.indicators),
      activities: placed('activities', read.activities, plan.activities),
    },
    homeless,
  };
}
