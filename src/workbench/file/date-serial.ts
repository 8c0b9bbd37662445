const DAY = 86_400_000;
/** Excel's day 0, chosen so that days from 1 March 1900 on are right although Excel counts a 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's number of a date, read as UTC, as the library makes its dates. */
export function serialOf(date: Date): number {
  return Math.round(((date.getTime() - EPOCH) / DAY) * 1e9) / 1e9;
}
