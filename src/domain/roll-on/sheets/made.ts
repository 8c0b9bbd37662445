import type Big from 'big.js';
import { roundHalfAwayFromZero, sum } from '../../amount';
import { isBlank } from '../../is-blank';
import type { ComplaintRow, ResultUnit, VolumeRow } from '../../plan';
import { volumeAverage } from '../../totals';
import { blank, figureOf, type Value } from '../../value';

/** Decimals of a computed figure: those of the most exact of its parts. */
const figure = (amount: Big | null, parts: readonly Value[], more = 0): Value => {
  if (amount === null) return blank;
  const printed = parts.flatMap((part) => (part.kind === 'number' ? [part] : []));
  const decimals = Math.max(0, ...printed.map((part) => part.decimals)) + more;
  return { kind: 'number', amount: roundHalfAwayFromZero(amount, decimals), decimals, grouped: printed.some(({ grouped }) => grouped) };
};

/** Resultatöverföring till nästa år: as typed, else what was carried in and the result. */
export const carriedOver = ({ carriedIn, result, carriedOut }: ResultUnit): Value =>
  isBlank(carriedOut) ? figure(sum([figureOf(carriedIn), figureOf(result)]), [carriedIn, result]) : carriedOut;

/** Snitt: as typed, else of the months with a figure, with one decimal more than they have. */
export const averageOf = (row: VolumeRow): Value => (isBlank(row.average) ? figure(volumeAverage(row), row.months, 1) : row.average);

/** Hittills i år, of the whole year. */
export const totalOf = ({ count1, count2, count3 }: ComplaintRow): Value => {
  const counts = [count1, count2, count3];
  return figure(sum(counts.map(figureOf)), counts);
};
