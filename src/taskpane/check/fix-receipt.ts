import type { FixesApplied } from '../../commands/applyFixes';
import type { CheckWords } from '../../wording/sv/views/check';
import type { Outcome } from '../view-props';

/** What came of fixes, also of those that were not carried out. */
export function fixReceipt({ fixed, left, outdated, receipt }: FixesApplied, words: CheckWords): Outcome {
  const changed = left.filter(({ reason }) => reason === 'changed').length;
  const remains = left.length - changed;
  const said = [
    fixed.length > 0 ? words.fixed(fixed.length) : words.noneFixed,
    ...(changed > 0 ? [words.changed(changed)] : []),
    ...(remains > 0 ? [words.remains(remains)] : []),
    ...(outdated.length > 0 ? [words.outdated(outdated.length)] : []),
  ];
  return { said: said.join(' '), undo: receipt.cellsWritten > 0 };
}
