import type { Chapter, Plan, TextRow } from '../domain/plan';
import type { Entry } from './entry';
import { otherTableEntries } from './other-tables';
import { heading, paragraphs } from './prose';
import { byOrder } from './tables/budget';

/** A text under its heading. A heading without a text stays: it is one of those beneath it, or `alone` and waits for its text. */
export function textEntries(row: TextRow, options: { readonly newPage?: boolean; readonly alone?: boolean } = {}): readonly Entry[] {
  const own = heading(row.headingLevel, row.heading, options);
  if (row.text !== '') return [...own, ...paragraphs(row.text)];
  return own.map((entry, at) => (options.alone && at === own.length - 1 ? { ...entry, keep: false } : entry));
}

/** Whether nothing stands beneath the heading of a text, neither a text nor a smaller heading. */
export const isAlone = (row: TextRow, next: TextRow | undefined): boolean =>
  row.text === '' && (next === undefined || next.headingLevel <= row.headingLevel);

/** The front matter of a board's report: what the board decides on and what the matter rests on. */
const frontMatter = /^(förslag till beslut|ärendets beredning|bilagor)$/i;
/** A contents list has no text of its own, and its page numbers are not ours. */
const contents = /^innehållsförteckning$/i;

/** Texts of a chapter in print order, the empty contents list left out. */
export const textsOf = (plan: Plan, chapter: Chapter): readonly TextRow[] =>
  plan.texts.filter((row) => row.chapter === chapter && !(row.text === '' && contents.test(row.heading))).toSorted(byOrder);

export const isFrontMatter = (row: TextRow): boolean => frontMatter.test(row.heading.trim());

/** Opening, quality and other chapters: the texts, then the tables of unknown kind that came with them. */
export function chapterEntries(plan: Plan, chapter: Exclude<Chapter, 'goals' | 'economy'>): readonly Entry[] {
  const texts = textsOf(plan, chapter).filter((row) => chapter !== 'opening' || !isFrontMatter(row));
  return [...texts.flatMap((row, at) => textEntries(row, { alone: isAlone(row, texts[at + 1]) })), ...otherTableEntries(plan, chapter)];
}
