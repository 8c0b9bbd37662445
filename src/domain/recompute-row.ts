import { editedNets } from './budget-net';
import { budgetTotal } from './budget-total';
import type { Computed } from './computed';
import { computePlan, countGoals } from './computed';
import { budgetDeviation } from './deviations';
import { movedActivity, movedIndicator } from './edited-roll-up';
import { rollUpGoals } from './goal-roll-up';
import { groupBy } from './group-by';
import { indicatorFulfilment } from './indicator-fulfilment';
import { nameInFormulas } from './normalise';
import { once } from './once';
import type { BudgetRow, Indicator, Plan, TableId } from './plan';
import { rowAt } from './row-at';
import { sameName, sharesOf, surveyResult } from './survey';
import { surveyMeans } from './survey-means';
import type { SumTableId } from './totals';
import { addedToBudgetSum, budgetSum } from './totals';

/** A computed row of another table than the edited one, whose figures may have become others. */
export interface Touched {
  readonly table: TableId;
  readonly key: string;
}

export interface Recomputed {
  readonly computed: Computed;
  readonly touched: readonly Touched[];
}

/** Tables that nothing is computed of. */
const uncomputed: readonly TableId[] = ['texts', 'adjustments', 'complaints', 'otherTables', 'printed', 'handedOut', 'handled'];

/** The sums that stand above each table. */
const sumsAbove: Readonly<Partial<Record<TableId, SumTableId>>> = {
  resultUnits: 'resultUnitSums',
  investments: 'investmentSums',
  turnover: 'turnoverSums',
  capitalCosts: 'capitalCostSums',
  staffing: 'staffingSums',
  volumes: 'volumeSums',
};

/**
 * Computes a plan in which one row of `before` became another; the same as `computePlan(plan)`. An indicator, an activity or a budget row costs
 * the same however many there are; of other tables all rows are computed again.
 */
export function recomputeRow(previous: Computed, before: Plan, plan: Plan, table: TableId, at: number): Recomputed {
  if (uncomputed.includes(table)) return { computed: previous, touched: [] };
  switch (table) {
    case 'indicators':
      return withIndicator(previous, plan, rowAt(before, table, at), rowAt(plan, table, at));
    case 'budget':
      return withBudgetRow(previous, plan, rowAt(before, table, at), rowAt(plan, table, at));
    case 'activities': {
      const goals = movedActivity(previous.goals, plan.goals, rowAt(before, table, at), rowAt(plan, table, at));
      return { computed: { ...previous, goals }, touched: [] };
    }
    case 'goals': {
      const goals = rollUpGoals(plan, previous.indicators);
      const touched = plan.goals.filter(({ code }) => goals.get(code)?.suggested !== previous.goals.get(code)?.suggested);
      return {
        computed: { ...previous, goals, goalCounts: countGoals(plan.goals) },
        touched: touched.map(({ key }) => ({ table, key })),
      };
    }
    default: {
      const sums = isSumTable(table) ? table : sumsAbove[table];
      return { computed: computePlan(plan), touched: sums ? plan[sums].map(({ key }) => ({ table: sums, key })) : [] };
    }
  }
}

const isSumTable = (table: TableId): table is SumTableId => table.endsWith('Sums');

function withIndicator(previous: Computed, plan: Plan, before: Indicator, now: Indicator): Recomputed {
  const result = indicatorFulfilment(now, plan.start);
  const was = previous.indicators.get(now.key);
  const indicators = new Map(previous.indicators).set(now.key, result);
  const counts = { ...previous.indicatorCounts };
  counts[was?.word ?? 'notComputable'] -= 1;
  counts[result.word ?? 'notComputable'] += 1;
  const goals = movedIndicator(previous.goals, plan.goals, [before, was], [now, result]);
  return { computed: { ...previous, ...surveysOf(previous, plan, before, now), indicators, goals, indicatorCounts: counts }, touched: [] };
}

/** Of the surveys, only where the indicator that they answer for is in another unit or has another target. */
function surveysOf(previous: Computed, plan: Plan, before: Indicator, now: Indicator): Pick<Computed, 'surveys' | 'surveyMeans'> {
  const named = surveyed(plan.surveys);
  if (![before, now].some(({ name }) => named.has(sameName(name)))) return previous;
  const shares = sharesOf(plan);
  return {
    surveys: new Map(plan.surveys.map((row) => [row.key, surveyResult(row, plan.start.minGroup, shares)])),
    surveyMeans: surveyMeans(plan),
  };
}

const surveyed = once((rows: Plan['surveys']): ReadonlySet<string> => new Set(rows.map(({ indicator }) => sameName(indicator))));

function withBudgetRow(previous: Computed, plan: Plan, before: BudgetRow, now: BudgetRow): Recomputed {
  const nets = editedNets(previous.nets, before, now, plan.start);
  const byGroup = sumRows(plan.budgetSums);
  const rows = [...new Set([before.area, now.area].map(nameInFormulas))]
    .flatMap((area) => byGroup.get(`net ${area}`) ?? [])
    .concat(byGroup.get('') ?? []);
  const cells = new Map(previous.sums.budgetSums);
  const added = new Map(previous.added.budgetSums);
  for (const row of rows) {
    cells.set(row.key, budgetSum(row, plan, nets));
    added.set(row.key, addedToBudgetSum(row, nets));
  }
  const computed = {
    ...previous,
    budget: new Map(previous.budget).set(now.key, budgetDeviation(now, plan.start)),
    nets,
    sums: { ...previous.sums, budgetSums: cells },
    added: { ...previous.added, budgetSums: added },
    total: budgetTotal(plan, nets),
  };
  return { computed, touched: rows.map(({ key }) => ({ table: 'budgetSums', key })) };
}

/** The net of each Verksamhet by its name, the others under ''. */
const sumRows = once((rows: Plan['budgetSums']) =>
  groupBy(rows, ({ kind, group }) => (kind === 'net' ? `net ${nameInFormulas(group)}` : '')),
);
