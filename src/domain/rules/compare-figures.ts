import type Big from 'big.js';
import { lastDecimal, roundHalfAwayFromZero } from '../amount';
import { roundingPerRow } from '../thresholds';
import type { NumberValue } from '../value';

/**
 * How a printed figure stands to the computed one, compared at the printed decimals: the same, off by what rounding of `rows` added figures
 * explains (one last decimal each), or different.
 */
export function compareFigures(printed: NumberValue, computed: Big, rows: number): 'same' | 'rounding' | 'different' {
  const difference = printed.amount.minus(roundHalfAwayFromZero(computed, printed.decimals)).abs();
  if (difference.eq(0)) return 'same';
  return difference.lte(lastDecimal(printed.decimals).times(rows * roundingPerRow)) ? 'rounding' : 'different';
}
