import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import { acceptedBlocks } from './accepted';
import type { Block } from './block';
import { noCharts, reportCharts } from './charts';
import { chapterBlocks, qualityBlocks } from './chapters';
import { economyBlocks } from './economy';
import { frontPageBlocks } from './front-page';
import { goalBlocks } from './goals';
import { withoutJumps } from './heading-levels';
import { heading, note } from './make-block';
import { reportChapters, withGoals, withoutResting, type ReportChapter, type ReportOptions } from './options';
import { qualitySections } from './quality/sections';
import { homeOf } from './sections';
import { summaryBlocks } from './summary';
import { textsOf, type TextOptions } from './texts';
import { thisPeriod } from './this-period';

/**
 * What the report of a plan says, in the order of a report (front page, list of contents, summary, opening chapters, goals, economy, quality, other, accepted
 * findings), before it is laid on a sheet or set as a document. Pure. `known` is the plan's own (`computePlan`).
 */
export function reportBlocks(read: Plan, known: Computed, wording: Wording, options: ReportOptions = {}): readonly Block[] {
  const { plan: whole, computed } = options.reference === false ? thisPeriod(read, known) : { plan: read, computed: known };
  const { chapters = reportChapters, charts: withCharts = true } = options;
  // The headings of other chapters are in every template, and a monthly report has none of these.
  const empty = whole.start.type === 'month' ? 'leaveOut' : (options.empty ?? 'keep');
  const plan = withGoals(withoutResting(whole), options.goals);
  const texts: TextOptions = { empty: empty === 'say' ? { say: wording.report.notWritten } : empty };
  const charts = withCharts ? reportCharts(whole, computed, wording) : noCharts;
  const sections = qualitySections(plan, computed, wording);
  const inOther = sections.filter((section) => !homeOf(section, textsOf(plan, 'quality')) && homeOf(section, textsOf(plan, 'other')));
  const inQuality = sections.filter((section) => !inOther.includes(section));
  const makers: Readonly<Record<ReportChapter, () => readonly Block[]>> = {
    front: () => frontPageBlocks(plan, wording, texts),
    contents: () => [{ kind: 'contents', heading: wording.report.contents }],
    summary: () => summaryBlocks(whole, computed, wording, charts),
    opening: () => chapterBlocks(plan, 'opening', [], texts),
    goals: () => goalBlocks(plan, wording, texts),
    economy: () => economyBlocks(plan, computed, wording, texts, charts),
    quality: () => qualityBlocks(plan, inQuality, wording, texts),
    other: () => chapterBlocks(plan, 'other', inOther, texts),
    accepted: () => acceptedBlocks(plan, wording),
  };
  const printed = reportChapters.filter((chapter) => chapters.includes(chapter));
  return withoutJumps(
    printed.flatMap((chapter) => {
      const blocks = makers[chapter]();
      return blocks.length > 0 || empty !== 'say' ? blocks : nothingIn(chapter, wording);
    }),
  );
}

/** The chapters that a reader would miss; that there is no appendix needs no words. */
const missed: Partial<Record<ReportChapter, (wording: Wording) => string>> = {
  goals: ({ labels }) => labels.chapters.goals,
  economy: ({ report }) => report.economy.heading,
  quality: ({ report }) => report.quality.heading,
};

function nothingIn(chapter: ReportChapter, wording: Wording): readonly Block[] {
  const title = missed[chapter]?.(wording);
  return title === undefined ? [] : [heading(1, title), ...note(wording.report.nothing)];
}
