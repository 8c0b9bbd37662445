import type { Computed } from '../computed';
import { computePlan } from '../computed';
import type { Finding } from '../finding';
import type { Plan } from '../plan';
import type { DueColumns, Rule } from './context';
import { dueCells } from './due-cells';
import { givenSums } from './given-sums';
import { goalReferences } from './goal-references';
import { betterThanBeneath, unexplainedJudgements } from './judgements';
import { missingOutcomes } from './missing-outcomes';
import { sameName } from './same-name';
import { splitBySex } from './split-by-sex';
import { typedResults } from './typed-results';
import { unreadableCells } from './unreadable-cells';

/** Every rule that a plan is held against, in the order of their numbers. V33 is met at the workbook's door. */
export const rules: readonly Rule[] = [
  dueCells,
  unreadableCells,
  splitBySex,
  missingOutcomes,
  unexplainedJudgements,
  betterThanBeneath,
  sameName,
  goalReferences,
  givenSums,
  typedResults,
];

/** All findings of a plan, at once. `due` comes from the template's schema; `computed` saves computing the plan again. */
export function checkPlan(plan: Plan, options: { readonly due: DueColumns; readonly computed?: Computed }): readonly Finding[] {
  const context = { plan, due: options.due, computed: options.computed ?? computePlan(plan) };
  return rules.flatMap((rule) => [...rule.check(context)]);
}
