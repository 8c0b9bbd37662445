import type { Chapter, Plan } from '../domain/plan';
import type { Entry } from './entry';
import type { Wording } from '../wording';
import { heading } from './prose';
import { otherTableEntries } from './other-tables';
import { withSections, type Section } from './sections';
import { isFrontMatter, textsOf, type TextOptions } from './texts';

/** The opening chapters and those after the goals and the economy: the texts, their tables, then the tables of unknown kind that came with them. */
export function chapterEntries(
  plan: Plan,
  chapter: Exclude<Chapter, 'goals' | 'economy'>,
  sections: readonly Section[],
  options: TextOptions,
): readonly Entry[] {
  const texts = textsOf(plan, chapter).filter((row) => chapter !== 'opening' || !isFrontMatter(row));
  return [...withSections(texts, sections, options), ...otherTableEntries(plan, chapter)];
}

/** Quality work under the plan's own headings, or under one of ours where it has none. */
export function qualityEntries(plan: Plan, sections: readonly Section[], wording: Wording, options: TextOptions): readonly Entry[] {
  const entries = chapterEntries(plan, 'quality', sections, options);
  const isHeaded = textsOf(plan, 'quality').length > 0;
  return entries.length === 0 || isHeaded ? entries : [...heading(1, wording.report.quality.heading), ...entries];
}
