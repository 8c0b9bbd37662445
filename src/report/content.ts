import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { SheetContent } from '../workbook/content';
import { chapterEntries } from './chapters';
import { economyEntries } from './economy';
import type { Entry } from './entry';
import { frontPageEntries, nameOf, titleOf } from './front-page';
import { goalEntries } from './goals';
import { layOut } from './lay-out';
import { summaryEntries } from './summary';

export interface ReportOptions {
  /** Date of printing as it stands in the header, "2026-09-11"; '' or none prints no date. */
  readonly date?: string;
}

/**
 * The report of a plan as the content of a sheet, in the order of a report (front page, summary, opening chapters, goals, economy, quality, other).
 * Pure: the date comes from outside. `computed` is the plan's own (`computePlan`).
 */
export function reportContent(plan: Plan, computed: Computed, wording: Wording, { date = '' }: ReportOptions = {}): SheetContent {
  return layOut(reportEntries(plan, computed, wording), {
    name: wording.report.sheet,
    header: { left: literal(nameOf(plan.start)), center: literal(titleOf(plan.start, wording)), right: date },
    footer: wording.report.page,
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

/** In a page header an ampersand begins a code, and two print one. */
const literal = (text: string): string => text.replaceAll('&', '&&');
