import type { Severity } from '../../domain/finding';
import type { PaneWords } from '../../wording/sv/pane';

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** "2 fel · 5 varningar"; kinds of which there is none are left out. null: the rules are still being gone through. */
export function findingSummary(findings: readonly { readonly severity: Severity }[] | null, { findings: words }: PaneWords): string {
  if (!findings) return words.checking;
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count ? [words.count[severity](count)] : [];
  });
  return counts.length ? counts.join(' · ') : words.nothing;
}
