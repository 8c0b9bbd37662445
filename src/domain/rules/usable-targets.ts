import type { Indicator } from '../plan';
import { printValue } from '../print-value';
import { inIndicator } from './indicator-figures';
import { finding } from './messages';
import { eachRow } from './parts';

/** V09: an indicator without a target that can be used. "-" says that nothing is measured this year; words that cannot be read are V02's. */
export const usableTargets = [
  eachRow('indicators', function* (row) {
    const problem = row.name.trim() === '' ? null : problemOf(row);
    if (!problem) return;
    const found = printValue(row.target);
    const facts = { row: row.name, council: printValue(row.councilTarget, row.measureUnit) };
    yield finding('V09', 'warning', problem, inIndicator(row, 'target'), { facts, found, expected: 'number' });
  }),
];

type Problem = 'setByBoard' | 'cityWide' | 'none';

/** An own target that is empty leaves the word to the council's, where that is a figure for the board or a way to go. */
function problemOf({ target, councilTarget: council, councilScope }: Indicator): Problem | null {
  if (target.kind === 'number') return null;
  if (target.kind === 'text') return target.meaning === 'setByBoard' ? 'setByBoard' : null;
  if (council.kind === 'blank' || council.kind === 'missing') return 'none';
  if (council.kind === 'text') return council.meaning === 'setByBoard' ? 'setByBoard' : null;
  return councilScope === 'city' ? 'cityWide' : null;
}
