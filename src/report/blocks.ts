import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import { acceptedBlocks } from './accepted';
import type { Block } from './block';
import { chapterBlocks, qualityBlocks } from './chapters';
import { economyBlocks } from './economy';
import { frontPageBlocks } from './front-page';
import { goalBlocks } from './goals';
import { heading, note } from './make-block';
import { reportChapters, withGoals, type ReportChapter, type ReportOptions } from './options';
import { qualitySections } from './quality/sections';
import { homeOf } from './sections';
import { summaryBlocks } from './summary';
import { textsOf, type TextOptions } from './texts';

/**
 * What the report of a plan says, in the order of a report (front page, summary, opening chapters, goals, economy, quality, other, accepted
 * findings), before it is laid on a sheet or set as a document. Pure. `computed` is the plan's own (`computePlan`).
 */
export function reportBlocks(whole: Plan, computed: Computed, wording: Wording, options: ReportOptions = {}): readonly Block[] {
  const { chapters = reportChapters, empty = 'keep' } = options;
  const plan = withGoals(whole, options.goals);
  const texts: TextOptions = { empty: empty === 'say' ? { say: wording.report.notWritten } : empty };
  const sections = qualitySections(plan, computed, wording);
  const inOther = sections.filter((section) => !homeOf(section, textsOf(plan, 'quality')) && homeOf(section, textsOf(plan, 'other')));
  const inQuality = sections.filter((section) => !inOther.includes(section));
  const makers: Readonly<Record<ReportChapter, () => readonly Block[]>> = {
    front: () => frontPageBlocks(plan, wording, texts),
    summary: () => summaryBlocks(whole, computed, wording),
    opening: () => chapterBlocks(plan, 'opening', [], texts),
    goals: () => goalBlocks(plan, wording, texts),
    economy: () => economyBlocks(plan, computed, wording, texts),
    quality: () => qualityBlocks(plan, inQuality, wording, texts),
    other: () => chapterBlocks(plan, 'other', inOther, texts),
    accepted: () => acceptedBlocks(plan, wording),
  };
  return reportChapters
    .filter((chapter) => chapters.includes(chapter))
    .flatMap((chapter) => {
      const blocks = makers[chapter]();
      return blocks.length > 0 || empty !== 'say' ? blocks : nothingIn(chapter, wording);
    });
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
