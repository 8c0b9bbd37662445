import type { Chapter } from '../domain/plan';

const economy = /^(redovisning|uppföljning) av ekonomi/i;
const budget = /^(uppföljning av driftbudget|driftbudget|budget( \d{4})?)$/i;
const quality = /^(kvalitet|systematiskt kvalitetsarbete|synpunkter|brukarundersökning)/i;
const other = /^(agenda 2030|uppföljning av intern kontroll|intern kontroll)/i;
const rest = /^övrigt$/i;

const first =
  /^(förslag till beslut|sammanfattning|sammanfattande analys|ärendets beredning|innehållsförteckning|bilagor|inledning|(redovisning|uppföljning) av ekonomi|uppföljning av kommunfullmäktiges inriktningsmål|övrigt|uppföljning av intern kontroll)$/i;
const second =
  /^(enhetens uppdrag|enhetens organisation|utvecklingsområden|organisation|ledarskapsidé|resursanvändning|budget|kvalitet|systematiskt|synpunkter|agenda 2030|uppföljning av driftbudget|resultatenheter|investeringar|försäljningar|verksamhetsprojekt|omslutningsförändringar|budgetjusteringar|medel för lokaländamål|analys av)/i;

/**
 * Chapters of the headings outside the goals. The list does not say where the goals stand; the last heading on economy does, since a
 * summary before the goals may carry the same heading.
 */
export function chaptersOf(headings: readonly string[]): Exclude<Chapter, 'goals'>[] {
  const byName = headings.findLastIndex((heading) => economy.test(heading));
  const start = byName >= 0 ? byName : headings.findIndex((heading) => budget.test(heading));
  const chapters: Exclude<Chapter, 'goals'>[] = [];
  headings.forEach((heading, at) => {
    const before = chapters.at(-1) ?? 'opening';
    if (other.test(heading)) chapters.push('other');
    else if (start < 0 || at < start) chapters.push('opening');
    else if (before === 'other') chapters.push('other');
    else if (rest.test(heading)) chapters.push(quality.test(headings[at + 1] ?? '') ? 'quality' : 'other');
    else if (quality.test(heading) || before === 'quality') chapters.push('quality');
    else chapters.push('economy');
  });
  return chapters;
}

/** Level of a heading outside the goals: chapters and parts by name, anything else is a sub-heading. */
export function headingLevelOf(heading: string, chapter: Chapter): number {
  // The economy's part of a summary carries the name of the economy's chapter.
  if (chapter === 'opening' && economy.test(heading)) return 3;
  if (first.test(heading)) return 1;
  return second.test(heading) ? 2 : 3;
}
