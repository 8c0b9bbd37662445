import type Big from 'big.js';
import { amount } from './amount';
import type { Direction, Fulfilment, Indicator, Start } from './plan';
import { printInWords, printShort } from './print-value';
import { toleranceOf, withinTolerance } from './tolerance';
import type { ComparedTarget } from './compared-target';
import { comparedTarget } from './compared-target';
import type { ComparedValue } from './compared-value';
import { comparedValue, numberOf } from './compared-value';
import type { Reason, ReasonCode } from './fulfilment-reason';
import type { NumberValue } from './value';

export type { Reason, ReasonCode } from './fulfilment-reason';

export interface IndicatorResult {
  /** null: kan inte beräknas, or a plan, which has no fulfilment. */
  readonly word: Fulfilment | null;
  readonly reason: Reason;
  readonly value: ComparedValue | null;
  readonly target: (NumberValue & { readonly source: 'own' | 'council' | 'prior' }) | null;
  /** How far the target is missed as a share of it, unrounded: 0.05 is 5 % short, negative is better than the target; null without one or at target 0. */
  readonly gap: Big | null;
}

/**
 * Uppfyllelse of an indicator: which value, which target, then in this order: cannot be computed, with the
 * reason · reached → fully · the council's own-scope target reached → partly · at most the tolerance short, unrounded → partly · not.
 */
export function indicatorFulfilment(indicator: Indicator, start: Start): IndicatorResult {
  // A row without a name is none yet: the sheet asks nothing of it.
  if (start.type === 'VP' || indicator.name === '') return notComputable('plan');
  const value = comparedValue(indicator, start);
  const picked = 'picked' in value ? value.picked : null;
  const target = comparedTarget(indicator);
  if ('problem' in value) return notComputable(value.problem);
  if ('problem' in target) return { ...notComputable(target.problem), value: picked };
  if (target.picked.toward === 'figure') return againstFigure(indicator, start, value.picked, target.picked);
  return againstLastYear(indicator, value.picked, target.picked.toward);
}

const notComputable = (code: ReasonCode): IndicatorResult => ({
  word: null,
  reason: { code, facts: {} },
  value: null,
  target: null,
  gap: null,
});

function againstFigure(
  indicator: Indicator,
  start: Start,
  value: ComparedValue,
  { figure: target, source }: Extract<ComparedTarget, { toward: 'figure' }>,
): IndicatorResult {
  const direction = directionTo(target, indicator.direction);
  const base = { value, target: { ...target, source } };
  if (!direction) return { ...notComputable('noDirection'), ...base };
  const short = shortfall(value.amount, target.amount, direction);
  const gap = target.amount.eq(0) ? null : short.div(target.amount.abs());
  const tolerance = toleranceOf(indicator.tolerance, start.tolerance);
  const unit = indicator.measureUnit;
  const facts: Record<string, string> = {
    source: value.source,
    direction,
    targetSource: source,
    value: printInWords(value, unit),
    target: printInWords(target, unit),
    tolerance: printShort(tolerance.size),
    toleranceIn: tolerance.in,
    ...(gap && { reaches: reaches(gap, tolerance.in === 'share' ? tolerance.size : amount(0)) }),
    ...(gap?.gt(0) && { gap: printShort(gap.times(100), 1) }),
  };
  const result = (word: Fulfilment, code: ReasonCode, more: Readonly<Record<string, string>> = {}): IndicatorResult => ({
    word,
    reason: { code, facts: { ...facts, ...more } },
    ...base,
    gap,
  });
  if (short.lte(0)) return result('fully', direction === 'band' ? 'withinBand' : 'reached');
  if (source === 'own' && start.councilMet === 'partly' && councilReached(indicator, value.amount)) {
    return result('partly', 'councilReached', { council: printInWords(numberOf(indicator.councilTarget), unit) });
  }
  return withinTolerance(short, target.amount, tolerance) ? result('partly', 'almost') : result('not', 'missed');
}

/** A band has its own direction, whatever the row says. */
export const directionTo = (target: NumberValue, direction: Direction | null): Direction | null => (target.band ? 'band' : direction);

/** How much is missing to the target, in the unit of the figure; 0 or less where it is reached. A band is around 0. */
export function shortfall(value: Big, target: Big, direction: Direction): Big {
  if (direction === 'higher') return target.minus(value);
  return direction === 'lower' ? value.minus(target) : value.abs().minus(target.abs());
}

function councilReached(indicator: Indicator, value: Big): boolean {
  const council = numberOf(indicator.councilTarget);
  if (!council || indicator.councilScope === 'city') return false;
  const direction = directionTo(council, indicator.direction);
  return direction !== null && shortfall(value, council.amount, direction).lte(0);
}

/** "95" for a value that is 95,3 % of its target: no decimals unless they decide on which side of 100 or of the limit it falls. */
function reaches(gap: Big, tolerance: Big): string {
  const share = amount(100).minus(gap.times(100));
  const limits = [amount(100), amount(100).minus(tolerance)];
  const decimals = [0, 1, 2].find((places) => limits.every((limit) => share.round(places, 1).gte(limit) === share.gte(limit))) ?? 3;
  return printShort(share, decimals);
}

/** öka, minska: a direction without a figure, so there is no distance to it: better than last year's annual report, or not. */
function againstLastYear(indicator: Indicator, value: ComparedValue, toward: 'increase' | 'decrease'): IndicatorResult {
  const prior = numberOf(indicator.outcomePrior);
  if (!prior) return { ...notComputable('noPrior'), value, reason: { code: 'noPrior', facts: { toward } } };
  const met = toward === 'increase' ? value.amount.gt(prior.amount) : value.amount.lt(prior.amount);
  const short = shortfall(value.amount, prior.amount, toward === 'increase' ? 'higher' : 'lower');
  const code = toward === 'increase' ? (met ? 'increased' : 'notIncreased') : met ? 'decreased' : 'notDecreased';
  const facts = {
    source: value.source,
    value: printInWords(value, indicator.measureUnit),
    prior: printInWords(prior, indicator.measureUnit),
  };
  return {
    word: met ? 'fully' : 'not',
    reason: { code, facts },
    value,
    target: { ...prior, source: 'prior' },
    gap: prior.amount.eq(0) ? null : short.div(prior.amount.abs()),
  };
}
