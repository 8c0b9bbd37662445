import type Big from 'big.js';
import type { BudgetResult, CompensationResult, ResultUnitResult } from './deviations';
import {
  better,
  budgetDeviation,
  capitalCostDeviation,
  compensationChange,
  investmentDeviation,
  percentOf,
  resultUnitCarryOver,
} from './deviations';
import { forecastAfterActions } from './forecast-after-actions';
import type { GoalResult } from './goal-roll-up';
import { rollUpGoals } from './goal-roll-up';
import type { IndicatorResult } from './indicator-fulfilment';
import { indicatorFulfilment } from './indicator-fulfilment';
import type { Fulfilment, GoalLevel, Plan, Row } from './plan';
import type { RiskResult } from './risk';
import { riskOf } from './risk';
import type { SurveyResult } from './survey';
import { sharesOf, surveyResult } from './survey';
import type { ComputedSums } from './totals';
import { afterAll, computeSums, netOf, turnoverBalance, volumeAverage } from './totals';
import { figureOf } from './value';

/** Goals of a level by their judged word; `none` is "— Ingen", `blank` an empty cell. */
export type GoalCounts = Readonly<Record<Fulfilment | 'none' | 'blank', number>>;
export type IndicatorCounts = Readonly<Record<Fulfilment | 'notComputable', number>>;

/** The operating budget as a whole, net of its main rows; null is blank. */
export interface BudgetTotal {
  readonly budget: Big | null;
  readonly outcome: Big | null;
  readonly forecast: Big | null;
  /** With the effect of actions that the forecast does not hold yet; null where there are none. */
  readonly forecastAfterActions: Big | null;
  readonly deviation: Big | null;
  /** Per cent of the size of Budget, unrounded. */
  readonly deviationPercent: Big | null;
  readonly deviationAfter: Big | null;
  readonly afterAll: Big | null;
  /** Since the forecast of the last report, + is better. */
  readonly forecastChange: Big | null;
}

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
  readonly sums: ComputedSums;
  readonly goalCounts: Readonly<Record<GoalLevel, GoalCounts>>;
  readonly indicatorCounts: IndicatorCounts;
  readonly total: BudgetTotal;
}

/** Computes a plan. Pure: the same plan gives the same figures as the sheet's formulas. */
export function computePlan(plan: Plan): Computed {
  const { start } = plan;
  const indicators = byKey(plan.indicators, (row) => indicatorFulfilment(row, start));
  const shares = sharesOf(plan);
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
    sums: computeSums(plan),
    goalCounts: {
      focus: countGoals(plan, 'focus'),
      area: countGoals(plan, 'area'),
      committee: countGoals(plan, 'committee'),
      unit: countGoals(plan, 'unit'),
    },
    indicatorCounts: countIndicators([...indicators.values()]),
    total: budgetTotal(plan),
  };
}

const byKey = <R extends Row, Result>(rows: readonly R[], compute: (row: R) => Result): ReadonlyMap<string, Result> =>
  new Map(rows.map((row) => [row.key, compute(row)]));

function countGoals(plan: Plan, level: GoalLevel): GoalCounts {
  const counts = { fully: 0, partly: 0, not: 0, none: 0, blank: 0 };
  for (const goal of plan.goals) if (goal.level === level) counts[goal.fulfilment ?? 'blank'] += 1;
  return counts;
}

function countIndicators(results: readonly IndicatorResult[]): IndicatorCounts {
  const counts = { fully: 0, partly: 0, not: 0, notComputable: 0 };
  for (const result of results) counts[result.word ?? 'notComputable'] += 1;
  return counts;
}

function budgetTotal(plan: Plan): BudgetTotal {
  const net = netOf(plan, () => true);
  const { budget = null, outcome = null, forecast = null, deviation = null, deviationAfter = null } = net;
  return {
    budget,
    outcome,
    forecast,
    forecastAfterActions: forecastAfterActions(plan, forecast),
    deviation,
    deviationPercent: percentOf(deviation, budget),
    deviationAfter,
    afterAll: afterAll(plan),
    forecastChange: forecastChange(plan),
  };
}

/** Only where every main row with a forecast also had one in the last report: a total of half of them would compare unequal things. */
function forecastChange(plan: Plan): Big | null {
  const rows = plan.budget.filter((row) => row.ofWhich === '' && (figureOf(row.forecast) ?? figureOf(row.forecastPrevious)));
  let change: Big | null = null;
  for (const row of rows) {
    const next = better(figureOf(row.forecastPrevious), figureOf(row.forecast), plan.start.signs, row.kind);
    if (!next) return null;
    change = change ? change.plus(next) : next;
  }
  return change;
}
