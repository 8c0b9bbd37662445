/** Figures that people may dispute, with their reasons. Those that differ between workbooks stand on Start instead. */

/** A result unit carries at most this share of its gross budget into next year (V28), and this share in all. */
export const carryOverYear = '0.05';
export const carryOverFund = '0.10';

/**
 * A council target this many times the own target is taken for a total of the whole city (1 050 against 25, 1735 against 3,4) when a document
 * comes in, where nothing says whom it concerns. The largest ratio seen between two targets of one board is 2,8.
 */
export const cityWideRatio = 5;

/** V20: a sum may differ by this many last decimals per added row and still be called rounding. */
export const roundingPerRow = 1;

/**
 * V22: a figure with the wrong sign that is at most this share of its budget may be a credit and is left alone. A pasted column with its signs turned
 * is as large as the budget's share of the year, 8 % of it after one month.
 */
export const smallAgainstBudget = '0.05';

/**
 * V26: a forecast this far from the outcome ÷ months × 12, as a share of the forecast, is asked about. In a board's report after eight months the
 * largest difference among main rows was 7 %, among parts 17 %.
 */
export const runRateShare = '0.20';

/** V38: amounts that differ by a factor between these are taken for kronor typed as tkr: half an order of magnitude to either side of 1,000. */
export const thousandfoldFrom = 300;
export const thousandfoldTo = 3000;

/**
 * A net that is the frame with the other sign, to within this share of it, has the wrong sign: a surplus as large as what was given to spend does not
 * happen by chance.
 */
export const signsNearFrame = '0.05';
