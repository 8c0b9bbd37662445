import type { Computed } from '../computed';
import { computePlan } from '../computed';
import type { Finding } from '../finding';
import type { Plan } from '../plan';
import { activityDates } from './activity-dates';
import { belongingFigures } from './belonging-figures';
import { carryOver } from './carry-over';
import type { DueColumns, Rule } from './context';
import { draftRemarks } from './draft-remarks';
import { dueCells } from './due-cells';
import { doubtfulForecasts } from './doubtful-forecasts';
import { impossibleFigures } from './impossible-figures';
import { missingBudgets } from './missing-budgets';
import { partsOfCounts } from './parts-of-counts';
import { repeatedRows } from './repeated-rows';
import { forecastAgainstPace } from './run-rate';
import { signConvention } from './sign-convention';
import { unexplainedDeviations } from './unexplained-deviations';
import { unitsOfMeasure } from './units-of-measure';
import { unwrittenTexts } from './unwritten-texts';
import { usableTargets } from './usable-targets';
import { easierThanAbove, easierThanLastYear } from './easier-targets';
import { formulaLikeTexts } from './formula-like-texts';
import { givenSums } from './given-sums';
import { goalReferences } from './goal-references';
import { betterThanBeneath, unexplainedJudgements } from './judgements';
import { missingOutcomes } from './missing-outcomes';
import { monthsOfPeriod } from './months-of-period';
import { periodMismatch } from './period-mismatch';
import { personalData } from './personal-data';
import { sameName } from './same-name';
import { splitBySex } from './split-by-sex';
import { thousandfold } from './thousandfold';
import { turnoverBalances } from './turnover-balance';
import { typedResults } from './typed-results';
import { unreadableCells } from './unreadable-cells';

/** Every rule that a plan is held against, in the order of their numbers. V33 is met at the workbook's door. */
export const rules: readonly Rule[] = [
  dueCells,
  unreadableCells,
  unitsOfMeasure,
  impossibleFigures,
  splitBySex,
  partsOfCounts,
  easierThanAbove,
  easierThanLastYear,
  usableTargets,
  doubtfulForecasts,
  missingOutcomes,
  unexplainedJudgements,
  betterThanBeneath,
  unwrittenTexts,
  activityDates,
  sameName,
  goalReferences,
  givenSums,
  typedResults,
  signConvention,
  repeatedRows,
  missingBudgets,
  unexplainedDeviations,
  forecastAgainstPace,
  turnoverBalances,
  carryOver,
  monthsOfPeriod,
  formulaLikeTexts,
  draftRemarks,
  personalData,
  belongingFigures,
  periodMismatch,
  thousandfold,
];

/** All findings of a plan, at once. `due` comes from the template's schema; `computed` saves computing the plan again. */
export function checkPlan(plan: Plan, options: { readonly due: DueColumns; readonly computed?: Computed }): readonly Finding[] {
  const context = { plan, due: options.due, computed: options.computed ?? computePlan(plan) };
  return rules.flatMap((rule) => [...rule.check(context)]);
}
