import type Big from 'big.js';
import { computeSums } from '../../../src/domain/totals';
import type { Plan } from '../../../src/domain/plan';

/** Budgetram held against the budget, as a sum row of its own would say. */
export const budgetFrame = (plan: Plan): Big | null | undefined =>
  computeSums({
    ...plan,
    budgetSums: [{ key: 'frame', order: 1, kind: 'frame', group: '', label: '', given: {}, input: {} }],
  }).sums.budgetSums.get('frame')?.['budget'];
