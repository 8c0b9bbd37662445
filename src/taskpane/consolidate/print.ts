import type Big from 'big.js';
import type { AmountUnit } from '../../domain/plan';
import { printAmount } from '../../domain/print-value';

/** An amount of a consolidation, without its unit: thousands kept apart, a real minus, a sign where it is a difference. */
export function printSum(figure: Big | null | undefined, unit: AmountUnit, missing: string, signed = false): string {
  if (!figure) return missing;
  // An amount stays on one line.
  const printed = printAmount(figure, unit === 'mnkr' ? 1 : 0, { minus: '−' }).replaceAll(' ', '\u00a0');
  return signed && figure.gt(0) && /[1-9]/.test(printed) ? `+${printed}` : printed;
}
