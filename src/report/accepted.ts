import { acceptedFindings } from '../domain/handling';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { Entry } from './entry';
import { heading, paragraphs } from './prose';
import { byOrder } from './tables/budget';

/** The appendix of findings that somebody has accepted, each with its reason, as they were written on Kontroll. */
export function acceptedEntries(plan: Plan, wording: Wording): readonly Entry[] {
  const rows = acceptedFindings(plan).toSorted(byOrder);
  if (rows.length === 0) return [];
  const say = wording.report.accepted;
  return [
    ...heading(1, say.heading, { newPage: true }),
    ...paragraphs(say.intro, 'note'),
    ...rows.flatMap((row) => [
      ...paragraphs([row.rule, row.sheet, row.rowName, row.header].filter(Boolean).join('  ·  '), 'strong').map((one) => ({
        ...one,
        after: 1,
        keep: true,
      })),
      ...paragraphs(row.sentence),
      ...paragraphs(say.reason(row.reason)),
    ]),
  ];
}
