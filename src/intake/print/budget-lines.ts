import type { SumRow } from '../../domain/plan';
import { inOrder, pick, rowLines, sumLines, type LinesOf } from './row-lines';

const figures = [
  'priorActual',
  'priorBudget',
  'budget',
  'budgetToDate',
  'outcome',
  'forecastPrevious',
  'forecast',
  'deviation',
  'volumeAdjustment',
  'deviationAfter',
  'fundChange',
] as const;

const isTyped = (row: SumRow<string>): boolean =>
  [...Object.values(row.given), ...Object.values(row.input)].some((value) => value.kind !== 'blank');

/** Driftbudget: the rows of a Verksamhet with its net, and the sums over everything below the last one. */
export const budgetLines: LinesOf = (plan, computed, block) => {
  const rows = plan.budget.filter((row) => row.area === block);
  const hasNet = plan.budgetSums.some((row) => row.kind === 'net');
  // A sum over everything is printed below the rows that it followed where it came from, else below the last.
  const above = (order: number) =>
    plan.budget.filter((row) => row.order < order).sort((left, right) => right.order - left.order)[0]?.area ?? '';
  const sums = plan.budgetSums.filter((row) => {
    if (row.kind === 'net') return row.group === block;
    if (above(row.order) !== block) return false;
    // Rows of the template that no printed table had: they are help for the writer and not part of a table with a net of its own.
    return isTyped(row) || (row.kind !== 'frame' && row.kind !== 'adherence' && !(hasNet && row.kind === 'total'));
  });
  return inOrder([
    ...rowLines(rows, figures, (row) => ({
      words: { label: row.ofWhich === '' ? row.label : `varav ${row.label}`, cause: row.cause, action: row.action },
      computed: pick(computed.budget.get(row.key), ['deviation', 'deviationAfter']),
    })),
    ...sumLines(
      sums.filter((row) => row.kind !== 'adjustments' && row.kind !== 'fund'),
      'label',
      computed.sums.budgetSums,
    ),
    // What is typed in a sum row is not computed.
    ...sumLines(
      sums.filter((row) => row.kind === 'adjustments' || row.kind === 'fund'),
      'label',
      new Map(),
    ),
  ]);
};
