import type { Indicator } from '../../domain/plan';
import { sameName } from '../../domain/survey';
import type { NumberValue } from '../../domain/value';
import type { Reading } from '../view-props';

/** What the answers of a survey give as the indicator's outcome; null where it has none, or too few have answered. */
export function proposedOutcome({ name }: Indicator, { plan, computed }: Pick<Reading, 'plan' | 'computed'>): NumberValue | null {
  const mean = plan.surveyMeans.find(({ indicator }) => indicator !== '' && sameName(indicator) === sameName(name));
  return (mean && computed.surveyMeans.get(mean.key)?.proposedOutcome) ?? null;
}
