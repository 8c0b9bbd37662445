import { acceptedFindings } from '../domain/handling';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { Block } from './block';
import { body, heading, note, strong } from './make-block';
import { byOrder } from './tables/budget';

/** The appendix of findings that somebody has accepted, each with its reason, as they were written on Kontroll. */
export function acceptedBlocks(plan: Plan, wording: Wording): readonly Block[] {
  const rows = acceptedFindings(plan).toSorted(byOrder);
  if (rows.length === 0) return [];
  const say = wording.report.accepted;
  return [
    heading(1, say.heading, { newPage: true }),
    ...note(say.intro),
    ...rows.flatMap((row) => [
      ...strong([row.rule, row.sheet, row.rowName, row.header].filter(Boolean).join('  ·  '), { keep: true, after: 1 }),
      ...body(row.sentence),
      ...body(say.reason(row.reason)),
    ]),
  ];
}
