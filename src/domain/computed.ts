import type Big from 'big.js';
import type { BudgetNets } from './budget-net';
import { netSteps } from './budget-net';
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
import { finish, type Steps } from './in-steps';
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
export const computePlan = (plan: Plan): Computed => finish(computeSteps(plan));

/** The same, in steps. */
export function* computeSteps(plan: Plan): Steps<Computed> {
  const { start } = plan;
  const indicators = yield* byKey(plan.indicators, (row) => indicatorFulfilment(row, start));
  const shares = sharesOf(plan);
  const nets = yield* netSteps(plan.budget, start);
  const goals = rollUpGoals(plan, indicators);
  yield;
  const sums = computeSums(plan, nets);
  yield;
  const total = budgetTotal(plan, nets);
  yield;
  return {
    indicators,
    goals,
    budget: yield* byKey(plan.budget, (row) => budgetDeviation(row, start)),
    resultUnits: yield* byKey(plan.resultUnits, resultUnitCarryOver),
    investments: yield* byKey(plan.investments, (row) => ({ deviation: investmentDeviation(row, start.type) })),
    turnover: yield* byKey(plan.turnover, (row) => ({ balance: turnoverBalance(row, start.signs) })),
    capitalCosts: yield* byKey(plan.capitalCosts, (row) => ({ deviation: capitalCostDeviation(row, start.type) })),
    volumes: yield* byKey(plan.volumes, (row) => ({ average: volumeAverage(row) })),
    compensation: yield* byKey(plan.compensation, compensationChange),
    risks: yield* byKey(plan.risks, (row) => riskOf(row, start)),
    surveys: yield* byKey(plan.surveys, (row) => surveyResult(row, start.minGroup, shares)),
    surveyMeans: surveyMeans(plan),
    nets,
    ...sums,
    goalCounts: countGoals(plan.goals),
    indicatorCounts: countIndicators([...indicators.values()]),
    total,
  };
}

function* byKey<R extends Row, Result>(rows: readonly R[], compute: (row: R) => Result): Steps<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  for (const row of rows) {
    results.set(row.key, compute(row));
    yield;
  }
  return results;
}

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
