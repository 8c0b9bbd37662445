import type { ReasonCode } from './fulfilment-reason';
import { isPartOfYear } from './periods';
import type { Indicator, Start } from './plan';
import type { NumberValue, Value } from './value';

/** What was picked, or why nothing can be. */
export type Picked<Choice> = { readonly picked: Choice } | { readonly problem: ReasonCode };

export type ComparedValue = NumberValue & { readonly source: 'outcome' | 'forecast' };

/** Which figure is held against the target. VB: the outcome. T1, T2: the forecast where the Period is a part of the year, else the outcome, else the forecast. */
export function comparedValue(indicator: Indicator, start: Start): Picked<ComparedValue> {
  const outcome = numberOf(indicator.outcome);
  const forecast = start.type === 'VB' ? null : numberOf(indicator.forecast);
  const part = start.type !== 'VB' && isPartOfYear(indicator.period, indicator.periodicity);
  if (!isReadable(indicator.outcome)) return { problem: 'outcomeUnreadable' };
  if (forecast && (part || !outcome)) return { picked: { ...forecast, source: 'forecast' } };
  // A count that grows over the year says nothing of the year's target before the year is over, and nothing is computed pro rata.
  if (outcome && part && indicator.measuredAs === 'accumulated') return { problem: 'forecastMissing' };
  if (outcome) return { picked: { ...outcome, source: 'outcome' } };
  return { problem: indicator.outcome.kind === 'missing' ? 'outcomeMissing' : 'noOutcome' };
}

export const numberOf = (value: Value): NumberValue | null => (value.kind === 'number' ? value : null);

/** A lone dash is how documents print "nothing here". */
const isReadable = (value: Value): boolean => value.kind !== 'text' || value.meaning === 'none';
