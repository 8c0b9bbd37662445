import type { Severity } from '../domain/finding';
import type { PaneWords } from '../wording/sv/pane';

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** "2 fel · 5 varningar"; kinds of which there is none are left out. */
export function findingSummary(findings: readonly { readonly severity: Severity }[], words: PaneWords): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count ? [words.check.count[severity](count)] : [];
  });
  return counts.length ? counts.join(' · ') : words.check.nothing;
}
