import type { Computed } from '../domain/computed';
import type { Plan, PrintedTable, SumRow, TableId } from '../domain/plan';
import { blank } from '../domain/value';

/** Columns of printed tables that hold figures of earlier periods, or what has changed since. */
const earlier: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  volumes: ['priorAverage'],
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
      budgetSums: plan.budgetSums.map((row) => withoutSums(row, 'budget')),
      volumeSums: plan.volumeSums.map((row) => withoutSums(row, 'volumes')),
      compensation: plan.compensation.map((row) => ({ ...row, prior: blank, change: blank, changePercent: blank })),
      complaints: plan.complaints.map((row) => ({ ...row, prior: blank })),
      surveys: plan.surveys.map((row) => ({ ...row, prior: blank })),
      printed: plan.printed.map(withoutEarlier),
    },
    computed: {
      ...computed,
      total: { ...computed.total, forecastChange: null },
      compensation: new Map(),
      sums: {
        ...computed.sums,
        budgetSums: new Map([...computed.sums.budgetSums].map(([key, cells]) => [key, withoutCells(cells, 'budget')])),
        volumeSums: new Map([...computed.sums.volumeSums].map(([key, cells]) => [key, withoutCells(cells, 'volumes')])),
      },
      surveys: new Map([...computed.surveys].map(([key, result]) => [key, { ...result, change: null }])),
    },
  };
}

const withoutCells = <Held>(cells: Readonly<Record<string, Held>>, table: TableId): Readonly<Record<string, Held>> =>
  Object.fromEntries(Object.entries(cells).filter(([key]) => earlier[table]?.includes(key) !== true));

const withoutSums = <Kind extends string>(row: SumRow<Kind>, table: TableId): SumRow<Kind> => ({
  ...row,
  given: withoutCells(row.given, table),
  input: withoutCells(row.input, table),
});

function withoutEarlier(table: PrintedTable): PrintedTable {
  const left = table.columns.map((key) => earlier[table.table]?.includes(key) !== true);
  return { ...table, columns: table.columns.filter((_, at) => left[at]), headers: table.headers.filter((_, at) => left[at]) };
}
