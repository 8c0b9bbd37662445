import { useEffect, useRef } from 'react';
import type { PaneWords } from '../../wording/sv/pane';
import type { CheckWords } from '../../wording/sv/views/check';
import type { ShownFinding } from '../overview';
import { findingSummary, severities } from '../parts/finding-summary';

export type Counted = readonly Pick<ShownFinding, 'severity'>[];

/** "2 fel färre, 1 varning fler. 3 fel · 4 varningar"; null where the counts are the same. */
export function changeSentence(before: Counted, now: Counted, words: CheckWords, pane: PaneWords): string | null {
  const parts = severities.flatMap((severity) => {
    const count = (findings: Counted): number => findings.filter((one) => one.severity === severity).length;
    const more = count(now) - count(before);
    if (more === 0) return [];
    return [(more < 0 ? words.change.fewer : words.change.more)(pane.findings.count[severity](Math.abs(more)))];
  });
  return parts.length > 0 ? `${parts.join(', ')}. ${findingSummary(now, pane)}` : null;
}

/** Says what a check by itself has changed in the list; what a command has done is said by its receipt. */
export function useChangeTold(findings: Counted | null, say: (before: Counted, now: Counted) => void, busy: boolean): void {
  const told = useRef(findings);
  useEffect(() => {
    const before = told.current;
    told.current = findings;
    if (before && findings && before !== findings && !busy) say(before, findings);
  }, [findings, say, busy]);
}
