import { checkPlan } from '../../src/domain/rules/check-plan';
import type { DueColumns } from '../../src/domain/rules/context';
import type { Plan } from '../../src/domain/plan';
import { sentence, wordingFor } from '../../src/wording';

/** What a plan's findings say to a reader, one line each: "V05 warning indicators.outcome: Totalt 37,4 % …". */
export const findingsOf = (plan: Plan, due: DueColumns = {}): readonly string[] =>
  checkPlan(plan, { due }).map(
    (finding) =>
      `${finding.code} ${finding.severity} ${finding.place.table}.${finding.place.column ?? ''}: ${sentence(finding, wordingFor('sv'))}`,
  );
