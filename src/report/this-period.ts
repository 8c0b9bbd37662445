import type { Computed } from '../domain/computed';
import type { Plan, PrintedTable, TableId } from '../domain/plan';
import { blank } from '../domain/value';

/** Columns of printed tables that hold figures of earlier periods, or what has changed since. */
const earlier: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  budget: ['priorActual', 'priorBudget', 'forecastPrevious'],
  investments: ['forecastPrevious'],
  compensation: ['prior', 'change', 'changePercent'],
};

/** A plan and what is computed of it without the values of earlier periods: a report prints no column and says no sentence that nothing fills. */
export function thisPeriod(plan: Plan, computed: Computed): { readonly plan: Plan; readonly computed: Computed } {
  return {
    plan: {
      ...plan,
      goals: plan.goals.map((row) => ({ ...row, previousFulfilment: null })),
      activities: plan.activities.map((row) => ({ ...row, statusPrevious: null })),
      indicators: plan.indicators.map((row) => ({ ...row, outcomePrior: blank, forecastPrevious: blank })),
      budget: plan.budget.map((row) => ({ ...row, priorActual: blank, priorBudget: blank, forecastPrevious: blank })),
      investments: plan.investments.map((row) => ({ ...row, forecastPrevious: blank })),
      volumes: plan.volumes.map((row) => ({ ...row, priorAverage: blank, priorMonths: row.priorMonths.map(() => blank) })),
      compensation: plan.compensation.map((row) => ({ ...row, prior: blank, change: blank, changePercent: blank })),
      complaints: plan.complaints.map((row) => ({ ...row, prior: blank })),
      surveys: plan.surveys.map((row) => ({ ...row, prior: blank })),
      printed: plan.printed.map(withoutEarlier),
    },
    computed: {
      ...computed,
      total: { ...computed.total, forecastChange: null },
      compensation: new Map(),
      surveys: new Map([...computed.surveys].map(([key, result]) => [key, { ...result, change: null }])),
    },
  };
}

function withoutEarlier(table: PrintedTable): PrintedTable {
  const left = table.columns.map((key) => earlier[table.table]?.includes(key) !== true);
  return { ...table, columns: table.columns.filter((_, at) => left[at]), headers: table.headers.filter((_, at) => left[at]) };
}
