import type { Chapter, Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { Block } from './block';
import { heading } from './make-block';
import { otherTableBlocks } from './other-tables';
import { withSections, type Section } from './sections';
import { isFrontMatter, textsOf, type TextOptions } from './texts';

/** The opening chapters and those after the goals and the economy: the texts, their tables, then the tables of unknown kind that came with them. */
export function chapterBlocks(
  plan: Plan,
  chapter: Exclude<Chapter, 'goals' | 'economy'>,
  sections: readonly Section[],
  options: TextOptions,
): readonly Block[] {
  const texts = textsOf(plan, chapter).filter((row) => chapter !== 'opening' || !isFrontMatter(row));
  return [...withSections(texts, sections, options), ...otherTableBlocks(plan, chapter)];
}

/** Quality work under the plan's own headings, or under one of ours where it has none. */
export function qualityBlocks(plan: Plan, sections: readonly Section[], wording: Wording, options: TextOptions): readonly Block[] {
  const blocks = chapterBlocks(plan, 'quality', sections, options);
  const isHeaded = textsOf(plan, 'quality').length > 0;
  return blocks.length === 0 || isHeaded ? blocks : [heading(1, wording.report.quality.heading), ...blocks];
}
