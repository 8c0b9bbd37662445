import type Big from 'big.js';
import { sum } from './amount';
import type { Plan } from './plan';
import { figureOf } from './value';

/** Effect in the year of the actions that the forecast does not hold yet, + is better; null where there is none with a figure. */
export const effectToCome = (plan: Pick<Plan, 'actions'>): Big | null =>
  sum(plan.actions.map(({ inForecast, effectYear }) => (inForecast === false ? figureOf(effectYear) : null)));

/** The forecast as it becomes with those actions, in the signs of the budget: a better result is a lower net cost. Null without either. */
export function forecastAfterActions(plan: Pick<Plan, 'actions' | 'start'>, forecast: Big | null): Big | null {
  const effect = effectToCome(plan);
  if (!forecast || !effect) return null;
  return plan.start.signs === 'revenuePositive' ? forecast.plus(effect) : forecast.minus(effect);
}
