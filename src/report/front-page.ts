import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import { dateText } from './cell';
import type { Entry } from './entry';
import { NAME_WIDTH, PAGE_WIDTH } from './grid';
import { label, line, paragraphs, space } from './prose';
import { fits } from './text-height';
import { isFrontMatter, textEntries, textsOf, type TextOptions } from './texts';
import { settingOf } from './typography';

/** Who the report is of: its unit, else its department, else its board. */
export const nameOf = ({ level, unit, department, board }: Plan['start']): string =>
  (level === 'board' ? board : level === 'department' ? department || unit : unit) || unit || department || board;

/** "Tertialrapport 2 2026"; a monthly report names its month. */
export function titleOf({ type, year, periodMonth }: Plan['start'], { labels }: Wording): string {
  const month = type === 'month' && periodMonth ? labels.months[periodMonth - 1] : undefined;
  return [labels.documentTypesInFull[type], month, year].filter(Boolean).join(' ');
}

/** What the document is, whose, from whom and to whom; then what is to be decided. */
export function frontPageEntries(plan: Plan, wording: Wording, options: TextOptions = {}): readonly Entry[] {
  const { start } = plan;
  const say = wording.report.front;
  const facts: readonly (readonly [string, string])[] = [
    [say.board, start.level === 'board' ? '' : start.board],
    [say.department, start.level === 'unit' ? start.department : ''],
    [say.author, start.author],
    [say.phone, start.phone],
    [say.recipient, start.recipient],
    [say.meetingDate, dateText(start.meetingDate)],
    [say.caseNumber, start.caseNumber],
    [say.status, start.status === 'draft' ? '' : statusOf(start, wording)],
  ];
  const title: Entry = { row: 'space', cells: [], kind: 'title', text: titleOf(start, wording), after: 2, keep: true };
  return [
    title,
    { ...title, kind: 'level2', text: nameOf(start), after: 14 },
    ...facts.filter(([, value]) => value !== '').flatMap(([label, value]) => factEntries(label, value)),
    space(6),
    ...textsOf(plan, 'opening')
      .filter(isFrontMatter)
      .flatMap((row) => textEntries({ ...row, headingLevel: 2 }, { ...options, alone: true })),
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

/** A label and its value beside it, or beneath each other where the value is long. */
const factEntries = (name: string, value: string): readonly Entry[] =>
  fits(value, PAGE_WIDTH - NAME_WIDTH, settingOf('fact'))
    ? [{ ...line('fact', '', 1), cells: [name, value] }]
    : [label(name), ...paragraphs(value)];
