import type { Picked } from './compared-value';
import type { Indicator } from './plan';
import type { NumberValue, Value } from './value';

/** A figure to reach, or a way to go from last year's annual report. */
export type ComparedTarget =
  | { readonly toward: 'figure'; readonly figure: NumberValue; readonly source: 'own' | 'council' }
  | { readonly toward: 'increase' | 'decrease' };

/** Which target holds: Årsmål; where it is empty KF:s årsmål, if it concerns the board and is a figure or says öka or minska. */
export function comparedTarget(indicator: Indicator): Picked<ComparedTarget> {
  const own = readTarget(indicator.target, 'own');
  if (own) return own;
  const council = readTarget(indicator.councilTarget, 'council');
  if (!council) return { problem: 'noTarget' };
  return 'picked' in council && indicator.councilScope === 'city' ? { problem: 'targetCityWide' } : council;
}

function readTarget(value: Value, source: 'own' | 'council'): Picked<ComparedTarget> | null {
  if (value.kind === 'blank' || value.kind === 'missing') return null;
  if (value.kind === 'number') return { picked: { toward: 'figure', figure: value, source } };
  switch (value.meaning) {
    case 'increase':
    case 'decrease':
      return { picked: { toward: value.meaning } };
    case 'setByBoard':
      return { problem: 'targetSetByBoard' };
    case 'none':
      return { problem: 'targetNone' };
    case 'unreadable':
      return { problem: 'targetUnreadable' };
  }
}
