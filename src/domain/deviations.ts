import type Big from 'big.js';
import { divideAndRound, sum } from './amount';
import type {
  BudgetKind,
  BudgetRow,
  CapitalCost,
  CompensationLevel,
  DocumentType,
  Investment,
  ResultUnit,
  SignConvention,
  Start,
} from './plan';
import { carryOverFund, carryOverYear } from './thresholds';
import { figureOf } from './value';
import type { Value } from './value';

/** Computed cells of a row of Driftbudget; null where they are blank. + is always better than budget. */
export interface BudgetResult {
  readonly deviation: Big | null;
  /** What stands in Avvikelse in per cent of the size of Budget, unrounded; null at budget 0. */
  readonly deviationPercent: Big | null;
  readonly deviationAfter: Big | null;
  readonly forecastChange: Big | null;
  /** Outcome ÷ months × 12, for reference only. */
  readonly runRate: Big | null;
  /** Both limits of Start are passed. */
  readonly commentDue: boolean;
}

/** What a budget is held against: the outcome in VB, else the forecast (a VP may have one). */
export const comparedWith = (type: DocumentType): 'outcome' | 'forecast' => (type === 'VB' ? 'outcome' : 'forecast');

/**
 * How much better `actual` is than `expected`. Cost positive: less is better, whatever the row. Revenue positive: more is. Unsigned: by the kind
 * of row. null where one is missing or the convention is not known.
 */
export function better(expected: Big | null, actual: Big | null, signs: SignConvention | null, kind: BudgetKind | null): Big | null {
  if (!expected || !actual || !signs) return null;
  const moreIsBetter = signs === 'revenuePositive' || (signs === 'unsigned' && kind === 'revenue');
  if (signs === 'unsigned' && kind === null) return null;
  return moreIsBetter ? actual.minus(expected) : expected.minus(actual);
}

export function budgetDeviation(row: BudgetRow, start: Start): BudgetResult {
  const budget = figureOf(row.budget);
  const deviation = better(budget, figureOf(row[comparedWith(start.type)]), start.signs, row.kind);
  const inTheCell = inCell(deviation, row.deviation);
  const outcome = figureOf(row.outcome);
  return {
    deviation,
    deviationPercent: percentOf(inTheCell, budget),
    deviationAfter: inTheCell && sum([inTheCell, figureOf(row.volumeAdjustment)]),
    forecastChange: better(figureOf(row.forecastPrevious), figureOf(row.forecast), start.signs, row.kind),
    runRate: outcome && start.periodMonth ? outcome.times(12).div(start.periodMonth) : null,
    commentDue: isCommentDue(inTheCell, budget, start),
  };
}

/** A figure in per cent of the size of another, unrounded; null at 0. */
export const percentOf = (part: Big | null, whole: Big | null): Big | null =>
  part && whole && !whole.eq(0) ? part.times(100).div(whole.abs()) : null;

/** A limit that Start leaves empty asks for nothing; both empty: no comment is due. A budget of 0 has no per cent, so the amount decides. */
export function isCommentDue(deviation: Big | null, budget: Big | null, start: Pick<Start, 'limitAmount' | 'limitPercent'>): boolean {
  const byAmount = figureOf(start.limitAmount);
  const byPercent = figureOf(start.limitPercent);
  if (!deviation || deviation.eq(0) || (!byAmount && !byPercent)) return false;
  const percent = percentOf(deviation, budget);
  return (!byAmount || deviation.abs().gte(byAmount)) && (!byPercent || !percent || percent.abs().gte(byPercent));
}

/** Budget + Beviljade − Prognos (VB: − Utfall). */
export function investmentDeviation(row: Investment, type: DocumentType): Big | null {
  const actual = figureOf(row[comparedWith(type)]);
  const budget = figureOf(row.budget);
  return budget && actual && budget.plus(figureOf(row.granted) ?? 0).minus(actual);
}

/** Budget − Prognos + Budgetjusteringar (VB: − Utfall). */
export function capitalCostDeviation(row: CapitalCost, type: DocumentType): Big | null {
  const actual = figureOf(row[comparedWith(type)]);
  const budget = figureOf(row.budget);
  return budget && actual && budget.minus(actual).plus(figureOf(row.adjustment) ?? 0);
}

export interface ResultUnitResult {
  /** From last year + this year's result, never capped: the board decides. */
  readonly carriedOut: Big | null;
  /** null without a gross budget, or where the row is an area's units together: then the limits are not tested. */
  readonly limitYear: Big | null;
  readonly limitFund: Big | null;
  /** How much of a surplus is above the one of the limits that is passed most; null where none is. */
  readonly overLimit: Big | null;
}

export function resultUnitCarryOver(row: ResultUnit): ResultUnitResult {
  const result = figureOf(row.result);
  const carriedOut = sum([figureOf(row.carriedIn), result]);
  const gross = row.name === '' ? null : figureOf(row.grossBudget);
  const limitYear = gross && gross.times(carryOverYear);
  const limitFund = gross && gross.times(carryOverFund);
  const [year, fund] = [excess(result, limitYear), excess(inCell(carriedOut, row.carriedOut), limitFund)];
  return { carriedOut, limitYear, limitFund, overLimit: year && fund ? (year.gte(fund) ? year : fund) : (year ?? fund) };
}

const excess = (figure: Big | null, limit: Big | null): Big | null => (figure && limit && figure.gt(limit) ? figure.minus(limit) : null);

export interface CompensationResult {
  readonly change: Big | null;
  /** On last year's, one decimal, rounded once: −5,6492 → −5,6. */
  readonly changePercent: Big | null;
}

export function compensationChange(row: Pick<CompensationLevel, 'current' | 'prior'>): CompensationResult {
  const current = figureOf(row.current);
  const prior = figureOf(row.prior);
  const change = current && prior && current.minus(prior);
  return { change, changePercent: change && prior && !prior.eq(0) ? divideAndRound(change.times(100), prior, 1) : null };
}

/**
 * What stands in a computed cell, and what its column's sum adds: what is computed, or the figure that was typed or imported over it where that
 * differs at the decimals it is printed with (V21 says so), or where nothing can be computed.
 */
export function inCell(computed: Big | null, typed: Value): Big | null {
  const own = figureOf(typed);
  if (!computed || !own || typed.kind !== 'number') return computed ?? own;
  return computed.round(typed.decimals, 1).eq(own) ? computed : own;
}
