import { checkPlan } from '../../src/domain/rules/check-plan';
import type { DueColumns } from '../../src/domain/rules/parts';
import type { Plan } from '../../src/domain/plan';
import { sentence, wordingFor } from '../../src/wording';

/**
 * What a plan's findings say to a reader, one line each: "V05 warning indicators.outcome: Totalt 37,4 % …". A test whose name carries numbers of rules
 * ("[V05] …") sees what those rules say: what its few cells lack for other rules is not its question.
 */
export const findingsOf = (plan: Plan, due: DueColumns = {}): readonly string[] => {
  const asked = [...(expect.getState().currentTestName ?? '').matchAll(/\[(V\d\d)\]/g)].map((match) => match[1]);
  return checkPlan(plan, { due })
    .filter((finding) => asked.length === 0 || asked.includes(finding.code))
    .map(
      (finding) =>
        `${finding.code} ${finding.severity} ${finding.place.table}.${finding.place.column ?? ''}: ${sentence(finding, wordingFor('sv'))}`,
    );
};
