import type Big from 'big.js';
import { average, sum } from './amount';
import type { BudgetResult } from './deviations';
import {
  better,
  budgetDeviation,
  capitalCostDeviation,
  comparedWith,
  inCell,
  investmentDeviation,
  resultUnitCarryOver,
} from './deviations';
import type { BudgetRow, BudgetSumKind, Plan, SignConvention, SumRow, TableId, VolumeRow } from './plan';
import { figureOf } from './value';

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

/** A main row: not a part of another. Only main rows are added. */
export const isMainRow = (row: Pick<BudgetRow, 'ofWhich'>): boolean => row.ofWhich === '';

/** The printed table that a volume row belongs to; what `SumRow.group` of a volume sum holds. */
export const volumeBlock = (row: Pick<VolumeRow, 'area' | 'caption'>): string => `${row.area}|${row.caption}`;

/** The mean of the months with a figure: blank and "i.u." are left out. */
export const volumeAverage = (row: Pick<VolumeRow, 'months'>): Big | null => average(row.months.map(figureOf));

/** Every row of every sum table, computed. */
export function computeSums(plan: Plan): ComputedSums {
  const { type } = plan.start;
  return {
    budgetSums: each(plan.budgetSums, (row) => budgetSum(row, plan)),
    resultUnitSums: each(plan.resultUnitSums, () =>
      total(plan.resultUnits, {
        carriedIn: (row) => figureOf(row.carriedIn),
        result: (row) => figureOf(row.result),
        carriedOut: (row) => inCell(resultUnitCarryOver(row).carriedOut, row.carriedOut),
      }),
    ),
    investmentSums: each(plan.investmentSums, (sumRow) =>
      total(sumRow.kind === 'group' ? plan.investments.filter((row) => row.group === sumRow.group) : plan.investments, {
        budget: (row) => figureOf(row.budget),
        granted: (row) => figureOf(row.granted),
        outcome: (row) => figureOf(row.outcome),
        forecastPrevious: (row) => figureOf(row.forecastPrevious),
        forecast: (row) => figureOf(row.forecast),
        deviation: (row) => investmentDeviation(row, type),
      }),
    ),
    turnoverSums: each(plan.turnoverSums, () =>
      total(plan.turnover, {
        costs: (row) => figureOf(row.costs),
        revenue: (row) => figureOf(row.revenue),
        balance: (row) => turnoverBalance(row, plan.start.signs),
      }),
    ),
    capitalCostSums: each(plan.capitalCostSums, () =>
      total(plan.capitalCosts, {
        budget: (row) => figureOf(row.budget),
        outcome: (row) => figureOf(row.outcome),
        forecast: (row) => figureOf(row.forecast),
        adjustment: (row) => figureOf(row.adjustment),
        deviation: (row) => inCell(capitalCostDeviation(row, type), row.deviation),
      }),
    ),
    staffingSums: each(plan.staffingSums, () =>
      total(plan.staffing, {
        employees: (row) => figureOf(row.employees),
        fullTime: (row) => figureOf(row.fullTime),
        women: (row) => figureOf(row.women),
        men: (row) => figureOf(row.men),
        temporary: (row) => figureOf(row.temporary),
        vacancies: (row) => figureOf(row.vacancies),
      }),
    ),
    volumeSums: each(plan.volumeSums, (sumRow) => volumeSum(plan.volumes.filter((row) => volumeBlock(row) === sumRow.group))),
  };
}

const each = <Kind extends string>(rows: readonly SumRow<Kind>[], compute: (row: SumRow<Kind>) => Cells): ReadonlyMap<string, Cells> =>
  new Map(rows.map((row) => [row.key, compute(row)]));

type CellOf<Row> = (row: Row) => Big | null;

const total = <Row>(rows: readonly Row[], columns: Readonly<Record<string, CellOf<Row>>>): Cells =>
  Object.fromEntries(Object.entries(columns).map(([key, cell]) => [key, sum(rows.map(cell))]));

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

function budgetSum(row: SumRow<BudgetSumKind>, plan: Plan): Cells {
  switch (row.kind) {
    case 'net':
      return netOf(plan, (line) => line.area === row.group);
    case 'total':
      return netOf(plan, () => true);
    case 'frame':
      return againstFrame(plan);
    case 'adjustments':
    case 'fund':
      return Object.fromEntries(Object.entries(row.input).map(([key, value]) => [key, figureOf(value)]));
    case 'afterAll':
      return { deviationAfter: afterAll(plan) };
    case 'adherence':
      return { forecast: budgetAdherence(plan) };
  }
}

/** Net of the main rows that match, column by column. Unsigned revenue is subtracted; deviations have the same sign in every row. */
export function netOf(plan: Plan, matches: (row: BudgetRow) => boolean): Cells {
  const { start } = plan;
  const rows = plan.budget.filter((row) => isMainRow(row) && matches(row));
  const results = new Map<BudgetRow, BudgetResult>(rows.map((row) => [row, budgetDeviation(row, start)]));
  const net =
    (column: 'budget' | 'outcome' | 'forecast'): CellOf<BudgetRow> =>
    (row) => {
      const figure = figureOf(row[column]);
      return figure && start.signs === 'unsigned' && row.kind === 'revenue' ? figure.neg() : figure;
    };
  return total(rows, {
    budget: net('budget'),
    outcome: net('outcome'),
    forecast: net('forecast'),
    deviation: (row) => inCell(results.get(row)?.deviation ?? null, row.deviation),
    volumeAdjustment: (row) => figureOf(row.volumeAdjustment),
    deviationAfter: (row) => inCell(results.get(row)?.deviationAfter ?? null, row.deviationAfter),
  });
}

/** How far Budget stays within Budgetram, + below it. The frame is net, cost positive. */
function againstFrame(plan: Plan): Cells {
  const budget = netOf(plan, () => true)['budget'] ?? null;
  const signs = plan.start.signs === 'revenuePositive' ? 'revenuePositive' : 'costPositive';
  const frame = figureOf(plan.start.frame);
  return { budget: better(frame && signs === 'revenuePositive' ? frame.neg() : frame, budget, signs, 'net') };
}

/** What is typed in the rows of a kind, under one column. */
const typed = (plan: Plan, kind: BudgetSumKind, column: string): readonly (Big | null)[] =>
  plan.budgetSums.filter((row) => row.kind === kind).map((row) => figureOf(row.input[column] ?? { kind: 'blank' }));

/** Summa efter beräknade budgetjusteringar och resultatdispositioner: −6,6 + 2,3 − 0,5 = −4,8. */
export function afterAll(plan: Plan): Big | null {
  const after = netOf(plan, () => true)['deviationAfter'] ?? null;
  return after && sum([after, ...typed(plan, 'adjustments', 'deviationAfter'), ...typed(plan, 'fund', 'deviationAfter')]);
}

/** Budgetföljsamhet in per cent: Prognos (VB: Utfall) ÷ (Budget + Prestationsförändring + Budgetjusteringar), unrounded. */
export function budgetAdherence(plan: Plan): Big | null {
  const net = netOf(plan, () => true);
  const budget = sum([net['budget'] ?? null, net['volumeAdjustment'] ?? null, ...typed(plan, 'adjustments', 'deviationAfter')]);
  const actual = net[comparedWith(plan.start.type)] ?? null;
  return actual && budget && !budget.eq(0) ? actual.times(100).div(budget) : null;
}
