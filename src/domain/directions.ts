import { higherIsBetter, lowerIsBetter, withinBand } from './known-indicators';
import { nameKey } from './normalise';
import type { CouncilScope, Direction, MeasureKind } from './plan';
import { cityWideRatio } from './thresholds';
import { figureOf } from './value';
import type { Value } from './value';

const known = new Map<string, Direction>([
  ...higherIsBetter.map((name) => [nameKey(name), 'higher'] as const),
  ...lowerIsBetter.map((name) => [nameKey(name), 'lower'] as const),
  ...withinBand.map((name) => [nameKey(name), 'band'] as const),
]);

/** The direction of an indicator that is known by its whole name; null where it must be asked for. */
export const suggestDirection = (name: string): Direction | null => known.get(nameKey(name)) ?? null;

/** Names whose first word does not say what is measured. */
const kindByName: readonly (readonly [RegExp, MeasureKind])[] = [
  [/budgetföljsamhet|prognossäkerhet|^klimatpåverkan/, 'ratio'],
  [/^antal .* (per|en hemtjänsttagare) /, 'ratio'],
  [/index|^kvalitetsindikatorn/, 'index'],
  [/^köpt energi/, 'count'],
  [/^(andel|andelen|sjukfrånvaro)\b|^stockholmarnas nöjdhet|^brukarens upplevelse|sammanfattande omdöme/, 'share'],
  [/^antal(et)?\b/, 'count'],
];

/** Måttslag, from the name's first word and the printed unit; null where neither tells. */
export function suggestKind(name: string, measureUnit: string): MeasureKind | null {
  const key = nameKey(name);
  const byName = kindByName.find(([pattern]) => pattern.test(key))?.[1];
  if (byName) return byName;
  if (measureUnit === '%') return 'share';
  return /^(kr|tkr|mnkr)$/.test(measureUnit) ? 'amount' : null;
}

/**
 * Whom a council target concerns, for a document that does not say: a figure many times the own target is the city's total. null where one of the
 * two is no figure.
 */
export function suggestCouncilScope(target: Value, councilTarget: Value): CouncilScope | null {
  const own = figureOf(target);
  const council = figureOf(councilTarget);
  if (!own || !council) return null;
  return own.gt(0) && council.gte(own.times(cityWideRatio)) ? 'city' : 'board';
}
