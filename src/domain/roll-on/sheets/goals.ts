import type { Goal } from '../../plan';
import type { Rules, SheetRules } from '../rule';

const rules: Rules<Goal> = {
  code: 'keep',
  level: 'keep',
  number: 'keep',
  title: 'keep',
  parent: 'keep',
  fulfilment: 'empty',
  reason: 'empty',
  previousFulfilment: { from: 'fulfilment', of: 'report' },
  responsible: 'keep',
};

/** Mål: the word becomes last period's, its reason is written anew. */
export const goalRules: SheetRules<Goal> = () => rules;
