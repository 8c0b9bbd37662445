import Big from 'big.js';
import { normaliseBlanks } from './normalise';

/** Gräns för "delvis": per cent of the target ("share": 5), or percentage points ("points": 3). */
export interface Tolerance {
  readonly in: 'share' | 'points';
  readonly size: Big;
}

/** Reads an indicator's own limit: "5", "5 %", "2,5", "3 pe", "3 procentenheter". '' and what cannot be read give Start's (a share: 0.05). */
export function toleranceOf(text: string, start: number): Tolerance {
  const match = /^(\d+(?:[.,]\d+)?) ?(%|pe|p\.e\.?|procentenhet(?:er)?|%-enheter)?$/i.exec(normaliseBlanks(text));
  if (!match) return { in: 'share', size: new Big(start).times(100) };
  const points = match[2] !== undefined && match[2] !== '%';
  return { in: points ? 'points' : 'share', size: new Big((match[1] ?? '0').replace(',', '.')) };
}

/** Compared without dividing, so that a gap of exactly the limit is within it. A share of target 0 is undefined: then never. */
export function withinTolerance(shortfall: Big, target: Big, tolerance: Tolerance): boolean {
  if (tolerance.in === 'points') return shortfall.lte(tolerance.size);
  return !target.eq(0) && shortfall.times(100).lte(tolerance.size.times(target.abs()));
}
