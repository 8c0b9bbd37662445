import type Big from 'big.js';
import { amount } from '../../domain/amount';
import type { SurveyRow } from '../../domain/plan';
import { isShown } from '../../domain/survey';
import { figureOf } from '../../domain/value';

/**
 * The rows of one indicator that a report does not show, by key: groups with too few answers, and as many of the next smallest as are needed for them
 * not to be computed from the mean and the rest. One group alone could be, and so could several that together are too few. The mean of the
 * indicator is known wherever its outcome is printed, so that leaving it out here would not be enough.
 */
export function hiddenGroups(rows: readonly SurveyRow[], minGroup: number): ReadonlySet<string> {
  const answered = rows.filter((row) => row.result.kind !== 'blank');
  const few = answered.filter((row) => !isShown(row, minGroup));
  const hidden = [...few];
  const others = answered.filter((row) => isShown(row, minGroup)).toSorted((left, right) => answersOf(left).cmp(answersOf(right)));
  if (few.length === 0) return new Set();
  const isTooLittle = (): boolean => hidden.length < 2 || total(hidden).lt(minGroup);
  for (const row of others) {
    if (!isTooLittle()) break;
    hidden.push(row);
  }
  return new Set(hidden.map((row) => row.key));
}

/** Where nobody has counted the answers the group is taken for a large one. */
const answersOf = (row: SurveyRow): Big => figureOf(row.answers) ?? amount(Number.MAX_SAFE_INTEGER);

const total = (rows: readonly SurveyRow[]): Big => rows.reduce((sum, row) => sum.plus(answersOf(row)), amount(0));
