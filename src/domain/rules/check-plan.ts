import type { Computed } from '../computed';
import { computePlan } from '../computed';
import type { Finding } from '../finding';
import type { Plan } from '../plan';
import { finish } from '../in-steps';
import type { DueColumns } from './parts';
import { startPart } from './run-part';
import { ruleTable } from './rule-table';

/** All findings of a plan, at once. `due` comes from the template's schema; `computed` saves computing the plan again. */
export function checkPlan(plan: Plan, options: { readonly due: DueColumns; readonly computed?: Computed }): readonly Finding[] {
  const context = { plan, due: options.due, computed: options.computed ?? computePlan(plan) };
  return ruleTable.flatMap((rule) => rule.parts.flatMap((part) => finish(startPart(part, context)).findings()));
}
