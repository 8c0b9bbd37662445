import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { SheetContent } from '../workbook/content';
import { chapterEntries } from './chapters';
import { economyEntries } from './economy';
import type { Entry } from './entry';
import { frontPageEntries, nameOf, titleOf } from './front-page';
import { goalEntries } from './goals';
import { PAGE_WIDTH } from './grid';
import { layOut, type Frame } from './lay-out';
import { textWidth } from './text-height';
import { summaryEntries } from './summary';

export interface ReportOptions {
  /** Date as it stands in the header, "2026-09-11"; without one it is the day of printing. */
  readonly date?: string;
}

/**
 * The report of a plan as the content of a sheet, in the order of a report (front page, summary, opening chapters, goals, economy, quality, other).
 * Pure: the date comes from outside. `computed` is the plan's own (`computePlan`).
 */
export function reportContent(plan: Plan, computed: Computed, wording: Wording, { date = '&D' }: ReportOptions = {}): SheetContent {
  return layOut(reportEntries(plan, computed, wording), {
    name: wording.report.sheet,
    ...margins(plan, wording, date),
  });
}

/** What is printed, row by row, before it is laid on pages. */
export const reportEntries = (plan: Plan, computed: Computed, wording: Wording): readonly Entry[] => [
  ...frontPageEntries(plan, wording),
  ...summaryEntries(plan, computed, wording),
  ...chapterEntries(plan, 'opening'),
  ...goalEntries(plan, wording),
  ...economyEntries(plan, computed, wording),
  ...chapterEntries(plan, 'quality'),
  ...chapterEntries(plan, 'other'),
];

/** Whose, what and when above every page, the page's number beneath it; a name that needs the whole line sends the rest down to the footer. */
function margins({ start }: Plan, wording: Wording, date: string): Pick<Frame, 'header' | 'footer'> {
  const name = nameOf(start);
  const title = titleOf(start, wording);
  const page = wording.report.page;
  const ofPage = `${literal(title)} · ${date}`;
  return textWidth(`${name}${title} · 2026-01-01`, { size: HEADER_SIZE }) < PAGE_WIDTH - 2 * HEADER_SIZE
    ? { header: { left: literal(name), center: '', right: ofPage }, footer: { left: '', center: page, right: '' } }
    : { header: { left: literal(name), center: '', right: '' }, footer: { left: ofPage, center: '', right: page } };
}

/** Points; Excel sets headers and footers in the workbook's font. */
const HEADER_SIZE = 11;

/** In a page header an ampersand begins a code, and two print one. */
const literal = (text: string): string => text.replaceAll('&', '&&');
