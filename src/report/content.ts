import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { SheetContent } from '../workbook/content';
import { acceptedEntries } from './accepted';
import { chapterEntries, qualityEntries } from './chapters';
import { economyEntries } from './economy';
import type { Entry } from './entry';
import { frontPageEntries, nameOf, titleOf } from './front-page';
import { goalEntries } from './goals';
import { PAGE_WIDTH } from './grid';
import { layOut, type Frame } from './lay-out';
import { reportChapters, withGoals, type ReportChapter, type ReportOptions } from './options';
import { heading, paragraphs } from './prose';
import { qualitySections } from './quality/sections';
import { homeOf } from './sections';
import { textWidth } from './text-height';
import { summaryEntries } from './summary';
import { textsOf, type TextOptions } from './texts';

export type { ReportChapter, ReportOptions } from './options';
export { reportChapters } from './options';

/**
 * The report of a plan as the content of a sheet, in the order of a report (front page, summary, opening chapters, goals, economy, quality, other,
 * accepted findings). Pure: the date comes from outside. `computed` is the plan's own (`computePlan`).
 */
export function reportContent(plan: Plan, computed: Computed, wording: Wording, options: ReportOptions = {}): SheetContent {
  return layOut(reportEntries(plan, computed, wording, options), {
    name: wording.report.sheet,
    ...margins(plan, wording, options.date ?? '&D'),
  });
}

/** What is printed, row by row, before it is laid on pages. */
export function reportEntries(whole: Plan, computed: Computed, wording: Wording, options: ReportOptions = {}): readonly Entry[] {
  const { chapters = reportChapters, empty = 'keep' } = options;
  const plan = withGoals(whole, options.goals);
  const say = wording.report;
  const texts: TextOptions = { empty: empty === 'say' ? { say: say.notWritten } : empty };
  const sections = qualitySections(plan, computed, wording);
  const inOther = sections.filter((section) => !homeOf(section, textsOf(plan, 'quality')) && homeOf(section, textsOf(plan, 'other')));
  const makers: Readonly<Record<ReportChapter, () => readonly Entry[]>> = {
    front: () => frontPageEntries(plan, wording, texts),
    summary: () => summaryEntries(whole, computed, wording),
    opening: () => chapterEntries(plan, 'opening', [], texts),
    goals: () => goalEntries(plan, wording, texts),
    economy: () => economyEntries(plan, computed, wording, texts),
    quality: () =>
      qualityEntries(
        plan,
        sections.filter((section) => !inOther.includes(section)),
        wording,
        texts,
      ),
    other: () => chapterEntries(plan, 'other', inOther, texts),
    accepted: () => acceptedEntries(plan, wording),
  };
  return reportChapters
    .filter((chapter) => chapters.includes(chapter))
    .flatMap((chapter) => {
      const entries = makers[chapter]();
      return entries.length > 0 || empty !== 'say' ? entries : nothingIn(chapter, wording);
    });
}

/** The chapters that a reader would miss; that there is no appendix needs no words. */
const missed: Partial<Record<ReportChapter, (say: Wording['report'] & Pick<Wording, 'labels'>) => string>> = {
  goals: ({ labels }) => labels.chapters.goals,
  economy: ({ economy }) => economy.heading,
  quality: ({ quality }) => quality.heading,
};

function nothingIn(chapter: ReportChapter, { report, labels }: Wording): readonly Entry[] {
  const title = missed[chapter]?.({ ...report, labels });
  return title === undefined ? [] : [...heading(1, title), ...paragraphs(report.nothing, 'note')];
}

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

/** Letters of a name in a page header: Excel takes 255 in all, codes included. */
const LONGEST_IN_HEADER = 80;

/** In a page header an ampersand begins a code, and two print one; it is a line, and no longer than Excel takes. */
function literal(text: string): string {
  const letters = [...text.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()];
  const line = letters.length > LONGEST_IN_HEADER ? `${letters.slice(0, LONGEST_IN_HEADER - 1).join('')}…` : letters.join('');
  return line.replaceAll('&', '&&');
}
