import type { Finding } from '../../domain/finding';
import { fixOf } from '../../domain/fixes';
import type { Plan } from '../../domain/plan';
import { printValue } from '../../domain/print-value';
import type { Wording } from '../../wording';

/** A text as long as a unit of measure is said, a longer one is only pointed at. */
const longestSaid = 20;

/** What to do about a finding, in words: its safe fix, else what was expected of the cell; '' where there is more than one answer. */
export function proposalOf(finding: Finding, plan: Plan, { control }: Wording): string {
  const fix = fixOf(finding, plan);
  if (fix?.kind === 'setValue') return control.fix.setValue(printValue(fix.value, '', { minus: '−' }));
  if (fix?.kind === 'setText') return fix.text.length > longestSaid ? control.fix.keepAsText() : control.fix.setText(fix.text);
  if (fix?.kind === 'restoreFormula') return control.fix.restoreFormula();
  return new Map<string, string>(Object.entries(control.propose)).get(finding.expected) ?? '';
}
