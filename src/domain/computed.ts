import type Big from 'big.js';
import type { BudgetNets } from './budget-net';
import { budgetNets } from './budget-net';
import type { BudgetTotal } from './budget-total';
import { budgetTotal } from './budget-total';
import type { BudgetResult, CompensationResult, ResultUnitResult } from './deviations';
import { budgetDeviation, capitalCostDeviation, compensationChange, investmentDeviation, resultUnitCarryOver } from './deviations';
import type { GoalResult } from './goal-roll-up';
import { rollUpGoals } from './goal-roll-up';
import type { IndicatorResult } from './indicator-fulfilment';
import { indicatorFulfilment } from './indicator-fulfilment';
import type { Fulfilment, Goal, GoalLevel, Plan, Row } from './plan';
import type { RiskResult } from './risk';
import { riskOf } from './risk';
import type { SurveyResult } from './survey';
import { sharesOf, surveyResult } from './survey';
import type { SurveyMean } from './survey-means';
import { surveyMeans } from './survey-means';
import type { AddedRows, ComputedSums } from './totals';
import { computeSums, turnoverBalance, volumeAverage } from './totals';

export type { BudgetTotal } from './budget-total';

/** Goals of a level by their judged word; `none` is "— Ingen", `blank` an empty cell. */
export type GoalCounts = Readonly<Record<Fulfilment | 'none' | 'blank', number>>;
/** Of a plan, which has no fulfilment, nothing is counted. */
export type IndicatorCounts = Readonly<Record<Fulfilment | 'notComputable', number>>;

/** Everything that is computed of a plan; rows by their key, goals by their code. */
export interface Computed {
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
  readonly goals: ReadonlyMap<string, GoalResult>;
  readonly budget: ReadonlyMap<string, BudgetResult>;
  readonly resultUnits: ReadonlyMap<string, ResultUnitResult>;
  readonly investments: ReadonlyMap<string, { readonly deviation: Big | null }>;
  readonly turnover: ReadonlyMap<string, { readonly balance: Big | null }>;
  readonly capitalCosts: ReadonlyMap<string, { readonly deviation: Big | null }>;
  readonly volumes: ReadonlyMap<string, { readonly average: Big | null }>;
  readonly compensation: ReadonlyMap<string, CompensationResult>;
  readonly risks: ReadonlyMap<string, RiskResult>;
  readonly surveys: ReadonlyMap<string, SurveyResult>;
  readonly surveyMeans: ReadonlyMap<string, SurveyMean>;
  readonly nets: BudgetNets;
  readonly sums: ComputedSums;
  /** How many rows each sum adds. */
  readonly added: AddedRows;
  readonly goalCounts: Readonly<Record<GoalLevel, GoalCounts>>;
  readonly indicatorCounts: IndicatorCounts;
  readonly total: BudgetTotal;
}

/** Computes a plan. Pure: the same plan gives the same figures as the sheet's formulas. */
export function computePlan(plan: Plan): Computed {
  const { start } = plan;
  const indicators = byKey(plan.indicators, (row) => indicatorFulfilment(row, start));
  const shares = sharesOf(plan);
  const nets = budgetNets(plan.budget, start);
  return {
    indicators,
    goals: rollUpGoals(plan, indicators),
    budget: byKey(plan.budget, (row) => budgetDeviation(row, start)),
    resultUnits: byKey(plan.resultUnits, resultUnitCarryOver),
    investments: byKey(plan.investments, (row) => ({ deviation: investmentDeviation(row, start.type) })),
    turnover: byKey(plan.turnover, (row) => ({ balance: turnoverBalance(row, start.signs) })),
    capitalCosts: byKey(plan.capitalCosts, (row) => ({ deviation: capitalCostDeviation(row, start.type) })),
    volumes: byKey(plan.volumes, (row) => ({ average: volumeAverage(row) })),
    compensation: byKey(plan.compensation, compensationChange),
    risks: byKey(plan.risks, (row) => riskOf(row, start)),
    surveys: byKey(plan.surveys, (row) => surveyResult(row, start.minGroup, shares)),
    surveyMeans: surveyMeans(plan),
    nets,
    ...computeSums(plan, nets),
    goalCounts: countGoals(plan.goals),
    indicatorCounts: countIndicators([...indicators.values()]),
    total: budgetTotal(plan, nets),
  };
}

const byKey = <R extends Row, Result>(rows: readonly R[], compute: (row: R) => Result): ReadonlyMap<string, Result> =>
  new Map(rows.map((row) => [row.key, compute(row)]));

export function countGoals(goals: readonly Goal[]): Readonly<Record<GoalLevel, GoalCounts>> {
  const none = (): Record<Fulfilment | 'none' | 'blank', number> => ({ fully: 0, partly: 0, not: 0, none: 0, blank: 0 });
  const counts = { focus: none(), area: none(), committee: none(), unit: none() };
  for (const goal of goals) counts[goal.level][goal.fulfilment ?? 'blank'] += 1;
  return counts;
}

function countIndicators(results: readonly IndicatorResult[]): IndicatorCounts {
  const counts = { fully: 0, partly: 0, not: 0, notComputable: 0 };
  for (const { word, reason } of results) if (reason.code !== 'plan') counts[word ?? 'notComputable'] += 1;
  return counts;
}
