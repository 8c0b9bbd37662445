import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { Block } from './block';
import { dateText } from './cell';
import { space } from './make-block';
import { isFrontMatter, textBlocks, textsOf, type TextOptions } from './texts';

/** What says whose report it is, and of what. */
export type About = Pick<Plan['start'], 'type' | 'year' | 'periodMonth' | 'level' | 'unit' | 'department' | 'board'>;

/** Who the report is of: its unit, else its department, else its board. */
export const nameOf = ({ level, unit, department, board }: About): string =>
  (level === 'board' ? board : level === 'department' ? department || unit : unit) || unit || department || board;

/** "Tertialrapport 2 2026"; a monthly report names its month. */
export function titleOf({ type, year, periodMonth }: About, { labels }: Wording): string {
  const month = type === 'month' && periodMonth ? labels.months[periodMonth - 1] : undefined;
  return [labels.documentTypesInFull[type], month, year].filter(Boolean).join(' ');
}

/** "Rapport T2 2026", "Rapport april 2026": a sheet for every period. */
export const sheetNameOf = ({ type, year, periodMonth }: About, { labels, report }: Wording): string =>
  report.sheet([type === 'month' ? (labels.months[(periodMonth ?? 0) - 1] ?? labels.documentTypes.month) : type, year].join(' '));

/** What the document is, whose, from whom and to whom; then what is to be decided. */
export function frontPageBlocks(plan: Plan, wording: Wording, options: TextOptions = {}): readonly Block[] {
  const { start } = plan;
  const say = wording.report.front;
  const facts: readonly (readonly [string, string])[] = [
    [say.board, start.level === 'board' ? '' : start.board],
    [say.department, start.level === 'unit' ? start.department : ''],
    [say.author, start.author],
    [say.phone, start.phone],
    [say.recipient, start.recipient],
    // What only a board decides.
    [say.meetingDate, start.level === 'board' ? dateText(start.meetingDate) : ''],
    [say.caseNumber, start.level === 'board' ? start.caseNumber : ''],
    [say.status, start.status === 'draft' ? '' : statusOf(start, wording)],
  ];
  const rows = facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
  return [
    { kind: 'heading', level: 0, text: titleOf(start, wording) },
    { kind: 'text', look: 'subtitle', text: nameOf(start), keep: true },
    ...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : []),
    space(6),
    ...textsOf(plan, 'opening')
      .filter(isFrontMatter)
      .flatMap((row) => textBlocks({ ...row, headingLevel: 2 }, { ...options, alone: true })),
  ];
}

/** "Granskad 2026-09-08, controller": the last step that has been taken, with its day and role. */
function statusOf(start: Plan['start'], { labels }: Wording): string {
  const steps = {
    draft: [],
    ready: [start.readyOn, start.readyBy],
    reviewed: [start.reviewedOn, start.reviewedBy],
    approved: [start.approvedOn, start.approvedBy],
    decided: [start.decidedOn, start.decidedBy],
  } as const;
  const [on, by] = steps[start.status];
  return [[labels.statuses[start.status], on ? dateText(on) : ''].filter(Boolean).join(' '), by].filter(Boolean).join(', ');
}
