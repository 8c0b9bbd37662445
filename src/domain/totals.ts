import type Big from 'big.js';
import { average, sum } from './amount';
import type { BudgetNet, BudgetNets } from './budget-net';
import { budgetNets, emptyNet, netCells } from './budget-net';
import { better, capitalCostDeviation, comparedWith, inCell, investmentDeviation, resultUnitCarryOver } from './deviations';
import { groupBy } from './group-by';
import { nameInFormulas } from './normalise';
import { once } from './once';
import type { BudgetSumKind, Plan, SignConvention, SumRow, TableId, VolumeRow } from './plan';
import { figureOf } from './value';

export { isMainRow } from './budget-net';

/** Computed cells of a row by column key; null is blank: a sum of nothing is not 0. */
export type Cells = Readonly<Record<string, Big | null>>;
export type SumTableId = Extract<TableId, `${string}Sums`>;
/** Per `…Sums` table: row key → column key → sum. */
export type ComputedSums = Readonly<Record<SumTableId, ReadonlyMap<string, Cells>>>;

/** Column keys of the sum tables that carry a sum, in printed order. */
export const sumColumns = {
  budgetSums: ['budget', 'outcome', 'forecast', 'deviation', 'volumeAdjustment', 'deviationAfter'],
  resultUnitSums: ['carriedIn', 'result', 'carriedOut'],
  investmentSums: ['budget', 'granted', 'outcome', 'forecastPrevious', 'forecast', 'deviation'],
  turnoverSums: ['costs', 'revenue', 'balance'],
  capitalCostSums: ['budget', 'outcome', 'forecast', 'adjustment', 'deviation'],
  staffingSums: ['employees', 'fullTime', 'women', 'men', 'temporary', 'vacancies'],
  volumeSums: ['month1', 'month2', 'month3', 'month4', 'month5', 'month6', 'month7', 'month8', 'month9', 'month10', 'month11', 'month12'],
} as const satisfies Readonly<Record<SumTableId, readonly string[]>>;

/** The printed table that a volume row belongs to; what `SumRow.group` of a volume sum holds. */
export const volumeBlock = (row: Pick<VolumeRow, 'area' | 'caption'>): string => `${row.area}|${row.caption}`;

/** The mean of the months with a figure: blank and "i.u." are left out. */
export const volumeAverage = (row: Pick<VolumeRow, 'months'>): Big | null => average(row.months.map(figureOf));

/** How many rows each sum adds, per `…Sums` table by row key: each of them may be rounded by one last decimal. */
export type AddedRows = Readonly<Record<SumTableId, ReadonlyMap<string, number>>>;

/** Every row of every sum table, computed, and how many rows it adds. */
export function computeSums(
  plan: Plan,
  nets = budgetNets(plan.budget, plan.start),
): { readonly sums: ComputedSums; readonly added: AddedRows } {
  const { type, signs } = plan.start;
  const investmentsOf = groupBy(plan.investments, (row) => nameInFormulas(row.group));
  const volumesOf = groupBy(plan.volumes, (row) => nameInFormulas(volumeBlock(row)));
  const parts = {
    budgetSums: sumsOf(plan.budgetSums, (row) => ({ cells: budgetSum(row, plan, nets), rows: addedToBudgetSum(row, nets) })),
    resultUnitSums: sumsOf(
      plan.resultUnitSums,
      totalOf(plan.resultUnits, {
        carriedIn: (row) => figureOf(row.carriedIn),
        result: (row) => figureOf(row.result),
        carriedOut: (row) => inCell(resultUnitCarryOver(row).carriedOut, row.carriedOut),
      }),
    ),
    investmentSums: sumsOf(plan.investmentSums, (sumRow) =>
      totalOf(sumRow.kind === 'group' ? (investmentsOf.get(nameInFormulas(sumRow.group)) ?? []) : plan.investments, {
        budget: (row) => figureOf(row.budget),
        granted: (row) => figureOf(row.granted),
        outcome: (row) => figureOf(row.outcome),
        forecastPrevious: (row) => figureOf(row.forecastPrevious),
        forecast: (row) => figureOf(row.forecast),
        deviation: (row) => investmentDeviation(row, type),
      })(),
    ),
    turnoverSums: sumsOf(
      plan.turnoverSums,
      totalOf(plan.turnover, {
        costs: (row) => figureOf(row.costs),
        revenue: (row) => figureOf(row.revenue),
        balance: (row) => turnoverBalance(row, signs),
      }),
    ),
    capitalCostSums: sumsOf(
      plan.capitalCostSums,
      totalOf(plan.capitalCosts, {
        budget: (row) => figureOf(row.budget),
        outcome: (row) => figureOf(row.outcome),
        forecast: (row) => figureOf(row.forecast),
        adjustment: (row) => figureOf(row.adjustment),
        deviation: (row) => inCell(capitalCostDeviation(row, type), row.deviation),
      }),
    ),
    staffingSums: sumsOf(
      plan.staffingSums,
      totalOf(plan.staffing, {
        employees: (row) => figureOf(row.employees),
        fullTime: (row) => figureOf(row.fullTime),
        women: (row) => figureOf(row.women),
        men: (row) => figureOf(row.men),
        temporary: (row) => figureOf(row.temporary),
        vacancies: (row) => figureOf(row.vacancies),
      }),
    ),
    volumeSums: sumsOf(plan.volumeSums, ({ group }) => {
      const rows = volumesOf.get(nameInFormulas(group)) ?? [];
      return { cells: volumeSum(rows), rows: rows.length };
    }),
  };
  return {
    sums: eachTable((table) => parts[table].cells),
    added: eachTable((table) => parts[table].rows),
  };
}

const eachTable = <Result>(of: (table: SumTableId) => Result): Readonly<Record<SumTableId, Result>> => ({
  budgetSums: of('budgetSums'),
  resultUnitSums: of('resultUnitSums'),
  investmentSums: of('investmentSums'),
  turnoverSums: of('turnoverSums'),
  capitalCostSums: of('capitalCostSums'),
  staffingSums: of('staffingSums'),
  volumeSums: of('volumeSums'),
});

interface Added {
  readonly cells: Cells;
  readonly rows: number;
}

function sumsOf<Kind extends string>(rows: readonly SumRow<Kind>[], compute: (row: SumRow<Kind>) => Added) {
  const added = rows.map((row) => [row.key, compute(row)] as const);
  return {
    cells: new Map(added.map(([key, { cells }]) => [key, cells])),
    rows: new Map(added.map(([key, { rows: count }]) => [key, count])),
  };
}

type CellOf<Row> = (row: Row) => Big | null;

/** Adds rows column by column, once for however many sum rows that show it. */
function totalOf<Row>(rows: readonly Row[], columns: Readonly<Record<string, CellOf<Row>>>): () => Added {
  let added: Added | null = null;
  return () =>
    (added ??= {
      cells: Object.fromEntries(Object.entries(columns).map(([key, cell]) => [key, sum(rows.map(cell))])),
      rows: rows.length,
    });
}

/** Costs and revenue of a row that must cancel out; unsigned figures are subtracted. */
export function turnoverBalance(row: Plan['turnover'][number], signs: SignConvention | null): Big | null {
  const costs = figureOf(row.costs);
  const revenue = figureOf(row.revenue);
  return signs === 'unsigned' ? sum([costs, revenue && revenue.neg()]) : sum([costs, revenue]);
}

/** Placements and unique persons are never added: only rows whose Summering is Summa, or not given. */
function volumeSum(rows: readonly VolumeRow[]): Cells {
  const added = rows.filter((row) => row.total === 'sum' || row.total === null);
  return Object.fromEntries(
    sumColumns.volumeSums.map((key, month) => [key, sum(added.map((row) => figureOf(row.months[month] ?? { kind: 'blank' })))]),
  );
}

/** A row of DriftbudgetSumma. */
export function budgetSum(row: SumRow<BudgetSumKind>, plan: Plan, nets: BudgetNets): Cells {
  switch (row.kind) {
    case 'net':
      return shownCells(nets.byArea.get(nameInFormulas(row.group)) ?? emptyNet);
    case 'total':
      return shownCells(nets.all);
    case 'frame':
      return againstFrame(plan, nets);
    case 'adjustments':
    case 'fund':
      return Object.fromEntries(Object.entries(row.input).map(([key, value]) => [key, figureOf(value)]));
    case 'afterAll':
      return { deviationAfter: afterAll(plan, nets) };
    case 'adherence':
      return { forecast: budgetAdherence(plan, nets) };
  }
}

export const addedToBudgetSum = (row: SumRow<BudgetSumKind>, { all, byArea }: BudgetNets): number =>
  row.kind === 'net' ? (byArea.get(nameInFormulas(row.group))?.rows ?? 0) : all.rows;

function shownCells(net: BudgetNet): Cells {
  const { budget, outcome, forecast, deviation, volumeAdjustment, deviationAfter } = netCells(net);
  return { budget, outcome, forecast, deviation, volumeAdjustment, deviationAfter };
}

/** How far Budget stays within Budgetram, + below it. The frame is net, cost positive. */
function againstFrame(plan: Plan, { all }: BudgetNets): Cells {
  const { budget } = netCells(all);
  const signs = plan.start.signs === 'revenuePositive' ? 'revenuePositive' : 'costPositive';
  const frame = figureOf(plan.start.frame);
  return { budget: better(frame && signs === 'revenuePositive' ? frame.neg() : frame, budget, signs, 'net') };
}

/** What is typed in the rows of a kind, under one column. */
const typed = (plan: Plan, kind: BudgetSumKind, column: string): readonly (Big | null)[] =>
  (rowsOfKind(plan.budgetSums).get(kind) ?? []).map((row) => figureOf(row.input[column] ?? { kind: 'blank' }));

const rowsOfKind = once((rows: Plan['budgetSums']) => groupBy(rows, ({ kind }) => kind));

/** Summa efter beräknade budgetjusteringar och resultatdispositioner: −6,6 + 2,3 − 0,5 = −4,8. */
export function afterAll(plan: Plan, { all }: BudgetNets): Big | null {
  const after = netCells(all).deviationAfter;
  return after && sum([after, ...typed(plan, 'adjustments', 'deviationAfter'), ...typed(plan, 'fund', 'deviationAfter')]);
}

/** Budgetföljsamhet in per cent: Prognos (VB: Utfall) ÷ (Budget + Prestationsförändring + Budgetjusteringar), unrounded. */
export function budgetAdherence(plan: Plan, { all }: BudgetNets): Big | null {
  const net = netCells(all);
  const budget = sum([net.budget, net.volumeAdjustment, ...typed(plan, 'adjustments', 'deviationAfter')]);
  const actual = net[comparedWith(plan.start.type)];
  return actual && budget && !budget.eq(0) ? actual.times(100).div(budget) : null;
}
