import Big from 'big.js';

/**
 * Exact decimals. Binary floating point makes 334,1 − 343,5 into −9,399999…, and a printed sum is disputed to its last decimal; so
 * nothing here is a number until it is printed, and rounding happens once, where it is named.
 */
export const zero = new Big(0);

export const amount = (figure: string | number): Big => new Big(figure);

export const add = (left: Big, right: Big): Big => left.plus(right);
export const subtract = (left: Big, right: Big): Big => left.minus(right);
export const absolute = (figure: Big): Big => figure.abs();

/** The sum of the figures that are there; null where there is none: the sum of nothing is blank, not 0. */
export function sum(figures: Iterable<Big | null>): Big | null {
  let total: Big | null = null;
  for (const figure of figures) if (figure) total = total ? total.plus(figure) : figure;
  return total;
}

/** The mean of the figures that are there, unrounded; null where there is none. */
export function average(figures: readonly (Big | null)[]): Big | null {
  const total = sum(figures);
  return total && total.div(figures.filter((figure) => figure !== null).length);
}

/** 2,45 → 2,5 and −2,45 → −2,5 with one decimal. */
export const roundHalfAwayFromZero = (figure: Big, decimals: number): Big => figure.round(decimals, Big.roundHalfUp);

/**
 * numerator ÷ denominator, rounded once, half away from zero: −67 × 100 ÷ 1186 = −5,6492… → −5,6 with one decimal, where rounding by way of
 * two decimals would give −5,7. The denominator must not be 0.
 */
export function divideAndRound(numerator: Big, denominator: Big, decimals: number): Big {
  const Rounding = Big();
  Rounding.DP = decimals;
  Rounding.RM = Big.roundHalfUp;
  return new Big(new Rounding(numerator).div(new Rounding(denominator)));
}

/** The unit of the last printed decimal: 0,1 for one decimal. */
export const lastDecimal = (decimals: number): Big => new Big(`1e-${decimals}`);
