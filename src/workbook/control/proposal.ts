import type { Finding } from '../../domain/finding';
import { fixOf } from '../../domain/fixes';
import type { Plan } from '../../domain/plan';
import { fixSentence, type Wording } from '../../wording';

/** What to do about a finding, in words: its safe fix, else what was expected of the cell; '' where there is more than one answer. */
export function proposalOf(finding: Finding, plan: Plan, wording: Wording): string {
  const fix = fixOf(finding, plan);
  if (fix) return `${fixSentence(fix, wording)}.`;
  return new Map<string, string>(Object.entries(wording.control.propose)).get(finding.expected) ?? '';
}
