import type { Level } from '../../domain/plan';

/** A board's name ends in "nämnd" or "styrelse", a department's in "avdelning"; everything else is a unit. */
export function levelOf(unit: string): Level {
  if (/(?:nämnd(?:en)?|styrelse[n]?)\b/iu.test(unit)) return 'board';
  return /avdelning(?:en)?\b/iu.test(unit) ? 'department' : 'unit';
}
