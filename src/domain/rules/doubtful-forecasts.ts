import type Big from 'big.js';
import { comparedTarget } from '../compared-target';
import { directionTo, shortfall } from '../indicator-fulfilment';
import { isPartOfYear } from '../periods';
import type { Direction, Indicator, Start } from '../plan';
import { printValue } from '../print-value';
import { toleranceOf, withinTolerance } from '../tolerance';
import type { NumberValue } from '../value';
import { inIndicator, plainFigure, sameUnit } from './indicator-figures';
import { finding } from './messages';
import { eachRow } from './parts';

/** V10: a forecast that is worse than the outcome already reached, or that repeats the target though the outcome is far from it. */
export const doubtfulForecasts = [
  eachRow('indicators', function* (row, { plan: { start } }) {
    // A plan has no forecast of indicators, and an annual report none that counts.
    if (start.type === 'VP' || start.type === 'VB') return;
    const [forecast, outcome] = [plainFigure(row.forecast), plainFigure(row.outcome)];
    if (!forecast || !outcome || !sameUnit(forecast, outcome)) return;
    const target = targetOf(row);
    const message = isWorse(row, forecast.amount, outcome.amount)
      ? 'worse'
      : target && repeatsTarget(row, start, forecast, outcome, target)
        ? 'copied'
        : null;
    if (!message) return;
    const [found, reached] = [printValue(forecast, row.measureUnit), printValue(outcome, row.measureUnit)];
    const facts = { row: row.name, found, outcome: reached };
    yield finding('V10', 'warning', message, inIndicator(row, 'forecast'), { facts, found });
  }),
];

/** A count that grows over the year cannot fall below what it has reached; it may pass a ceiling, which is no contradiction. */
function isWorse(row: Indicator, forecast: Big, outcome: Big): boolean {
  if (grows(row)) return forecast.lt(outcome);
  return row.direction !== null && row.direction !== 'band' && shortfall(forecast, outcome, row.direction).gt(0);
}

function repeatsTarget(row: Indicator, start: Start, forecast: NumberValue, outcome: NumberValue, target: NumberValue): boolean {
  const direction = directionTo(target, row.direction);
  if (!direction || direction === 'band' || !sameUnit(forecast, target) || !forecast.amount.eq(target.amount)) return false;
  const reached = grows(row) ? atThisPace(outcome.amount, start, direction) : outcome.amount;
  const short = shortfall(reached, target.amount, direction);
  return short.gt(0) && !withinTolerance(short, target.amount, toleranceOf(row.tolerance, start.tolerance));
}

/** Said to accumulate, or a count of a part of the year of which nothing is said: 17 persons in August may well be 25 in December. */
const grows = (row: Indicator): boolean =>
  row.measuredAs === 'accumulated' || (row.measuredAs === null && row.kind === 'count' && isPartOfYear(row.period, row.periodicity));

/** Only a reason to believe a forecast, never a figure to judge by. A ceiling is held against what is counted already. */
const atThisPace = (outcome: Big, { periodMonth }: Start, direction: Direction): Big =>
  direction === 'higher' && periodMonth ? outcome.times(12).div(periodMonth) : outcome;

function targetOf(row: Indicator): NumberValue | null {
  const target = comparedTarget(row);
  return 'picked' in target && target.picked.toward === 'figure' ? target.picked.figure : null;
}
