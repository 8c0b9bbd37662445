import type { RuleCode, Severity } from '../finding';
import type { Fix } from '../fixes';
import type { TableId } from '../plan';
import { activityDates } from './activity-dates';
import { belongingFigures } from './belonging-figures';
import { carryOver } from './carry-over';
import { doubtfulForecasts } from './doubtful-forecasts';
import { draftRemarks } from './draft-remarks';
import { dueCells } from './due-cells';
import { easierThanAbove, easierThanLastYear } from './easier-targets';
import { formulaLikeTexts } from './formula-like-texts';
import { givenRows } from './given-rows';
import { givenSums } from './given-sums';
import { goalReferences } from './goal-references';
import { impossibleFigures } from './impossible-figures';
import { betterThanBeneath, unexplainedJudgements } from './judgements';
import { missingBudgets } from './missing-budgets';
import { missingOutcomes } from './missing-outcomes';
import { monthsOfPeriod } from './months-of-period';
import { partsOfCounts } from './parts-of-counts';
import { periodMismatch } from './period-mismatch';
import { personalData } from './personal-data';
import { repeatedRows } from './repeated-rows';
import { forecastAgainstPace } from './run-rate';
import { sameName } from './same-name';
import { signConvention } from './sign-convention';
import { splitBySex } from './split-by-sex';
import { textAgainstFigures } from './text-against-figures';
import { thousandfold } from './thousandfold';
import { turnoverBalances } from './turnover-balance';
import { typedResults } from './typed-results';
import { unexplainedDeviations } from './unexplained-deviations';
import { unitsOfMeasure } from './units-of-measure';
import { unmentionedMisses } from './unmentioned-misses';
import { unreadableCells } from './unreadable-cells';
import { unsafeSurveys } from './unsafe-surveys';
import { unwrittenTexts } from './unwritten-texts';
import { usableTargets } from './usable-targets';
import type { Part, Scope } from './parts';

/**
 * One row per rule. A rule is added by
 * 1. its messages in `messages.ts`, and their sentences in `src/wording/sv/findings.ts` and `src/wording/en/findings.ts` (a missing one does not compile),
 * 2. a file here that exports its parts: `eachRow`, `eachGroup`, `wholeTable` or `wholePlan` of `parts.ts`, the narrowest that will do, so that
 *    an edited row is checked again without all the others,
 * 3. a row below, a row in docs/rules.md, and a test whose name carries its number.
 */
export interface Rule {
  readonly code: RuleCode;
  /** What its findings may be. */
  readonly gives: readonly Severity[];
  /** What `fixOf` may offer for them. */
  readonly fixes: readonly Fix['kind'][];
  /** None: met when the workbook is read, before there is a plan. */
  readonly parts: readonly Part[];
}

export const ruleTable: readonly Rule[] = [
  { code: 'V01', gives: ['error'], fixes: [], parts: dueCells },
  { code: 'V02', gives: ['error'], fixes: ['setValue'], parts: unreadableCells },
  { code: 'V03', gives: ['warning'], fixes: ['setText'], parts: unitsOfMeasure },
  { code: 'V04', gives: ['error'], fixes: [], parts: impossibleFigures },
  { code: 'V05', gives: ['warning'], fixes: [], parts: splitBySex },
  { code: 'V06', gives: ['error'], fixes: [], parts: partsOfCounts },
  { code: 'V07', gives: ['warning'], fixes: [], parts: easierThanAbove },
  { code: 'V08', gives: ['note'], fixes: [], parts: easierThanLastYear },
  { code: 'V09', gives: ['warning'], fixes: [], parts: usableTargets },
  { code: 'V10', gives: ['warning'], fixes: [], parts: doubtfulForecasts },
  { code: 'V11', gives: ['error'], fixes: [], parts: missingOutcomes },
  { code: 'V12', gives: ['warning'], fixes: [], parts: unexplainedJudgements },
  { code: 'V13', gives: ['warning'], fixes: [], parts: betterThanBeneath },
  { code: 'V14', gives: ['warning'], fixes: [], parts: textAgainstFigures },
  { code: 'V15', gives: ['warning'], fixes: [], parts: unmentionedMisses },
  { code: 'V16', gives: ['warning'], fixes: [], parts: unwrittenTexts },
  { code: 'V17', gives: ['error', 'warning', 'note'], fixes: [], parts: activityDates },
  { code: 'V18', gives: ['error'], fixes: [], parts: sameName },
  { code: 'V19', gives: ['error'], fixes: [], parts: goalReferences },
  { code: 'V20', gives: ['error', 'note'], fixes: [], parts: givenSums },
  { code: 'V21', gives: ['warning', 'note'], fixes: ['restoreFormula'], parts: typedResults },
  { code: 'V22', gives: ['error'], fixes: [], parts: signConvention },
  { code: 'V23', gives: ['error'], fixes: [], parts: repeatedRows },
  { code: 'V24', gives: ['warning'], fixes: [], parts: missingBudgets },
  { code: 'V25', gives: ['warning'], fixes: [], parts: unexplainedDeviations },
  { code: 'V26', gives: ['note'], fixes: [], parts: forecastAgainstPace },
  { code: 'V27', gives: ['error'], fixes: [], parts: turnoverBalances },
  { code: 'V28', gives: ['warning'], fixes: [], parts: carryOver },
  { code: 'V29', gives: ['warning'], fixes: [], parts: monthsOfPeriod },
  { code: 'V30', gives: ['error'], fixes: [], parts: unsafeSurveys },
  { code: 'V31', gives: ['warning'], fixes: ['setText'], parts: formulaLikeTexts },
  { code: 'V32', gives: ['note'], fixes: [], parts: draftRemarks },
  { code: 'V33', gives: ['error', 'note'], fixes: ['restoreFormula', 'renameColumn', 'renameTable', 'giveKeys'], parts: [] },
  { code: 'V34', gives: ['warning'], fixes: [], parts: personalData },
  { code: 'V35', gives: ['warning'], fixes: [], parts: belongingFigures },
  { code: 'V36', gives: ['warning'], fixes: ['restoreCell', 'restoreRow'], parts: givenRows },
  { code: 'V37', gives: ['warning'], fixes: [], parts: periodMismatch },
  { code: 'V38', gives: ['warning'], fixes: [], parts: thousandfold },
];

const widestFirst: readonly Scope[] = ['plan', 'table', 'group', 'row'];

/** How much of a plan a rule has to look at, by its widest part; `door` where it is met when the workbook is read. */
export const scopeOf = ({ parts }: Rule): Scope | 'door' =>
  widestFirst.find((scope) => parts.some((part) => part.scope === scope)) ?? 'door';

/** Every table that a rule reads, in no order. */
export const tablesOf = ({ parts }: Rule): readonly TableId[] => [...new Set(parts.flatMap(tablesOfPart))];

function tablesOfPart(part: Part): readonly TableId[] {
  const own = part.scope === 'group' ? part.members.map(({ table }) => table) : part.scope === 'plan' ? [] : [part.table];
  return [...own, ...(Object.keys(part.reads) as TableId[])];
}
