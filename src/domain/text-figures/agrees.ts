import { lastDecimal } from '../amount';
import type { NumberValue } from '../value';

type Printed = Pick<NumberValue, 'amount' | 'decimals'>;

/**
 * Whether a figure of a text can be the one of a cell: equal to the decimals that both print. Where one prints fewer, it may be rounded or
 * cut: "37 %" and "38 %" both speak of 37,5.
 */
export function agrees(said: Printed, cell: Printed): boolean {
  const gap = said.amount.minus(cell.amount).abs();
  return said.decimals === cell.decimals ? gap.eq(0) : gap.lt(lastDecimal(Math.min(said.decimals, cell.decimals)));
}
