import { directionTo, shortfall } from '../indicator-fulfilment';
import type { Indicator } from '../plan';
import { printValue } from '../print-value';
import type { NumberValue } from '../value';
import { inIndicator, plainFigure, sameUnit } from './indicator-figures';
import { finding } from './messages';
import { eachRow } from './parts';

/** V07: the own target is easier than the council's, or than the board's in a unit. A council target for the whole city is no measure of one board. */
export const easierThanAbove = [
  eachRow('indicators', function* (row, { plan }) {
    const above = {
      council: row.councilScope === 'city' ? null : row.councilTarget,
      board: plan.start.level === 'board' ? null : row.boardTarget,
    };
    for (const whose of ['council', 'board'] as const) {
      const other = above[whose];
      if (row.target.kind !== 'number' || other?.kind !== 'number' || !isEasier(row, row.target, other)) continue;
      const [found, expected] = [printValue(row.target, row.measureUnit), printValue(other, row.measureUnit)];
      yield finding('V07', 'warning', whose, inIndicator(row, 'target'), { facts: { row: row.name, found, expected }, found, expected });
    }
  }),
];

/** V08: the own target is easier than what last year's annual report reached. */
export const easierThanLastYear = [
  eachRow('indicators', function* (row) {
    const [target, prior] = [plainFigure(row.target), plainFigure(row.outcomePrior)];
    if (!target || !prior || !isEasier(row, target, prior)) return;
    const [found, expected] = [printValue(target, row.measureUnit), printValue(prior, row.measureUnit)];
    const facts = { row: row.name, found, expected };
    yield finding('V08', 'note', 'reachedBefore', inIndicator(row, 'target'), { facts, found, expected });
  }),
];

/** Whether `other` would be reached with something to spare to `target`. A wider band is easier; a band and a figure cannot be compared. */
function isEasier(row: Indicator, target: NumberValue, other: NumberValue): boolean {
  const direction = directionTo(target, row.direction);
  if (!direction || !sameUnit(target, other) || (target.band ?? false) !== (other.band ?? false)) return false;
  return direction === 'band' ? target.amount.abs().gt(other.amount.abs()) : shortfall(target.amount, other.amount, direction).gt(0);
}
