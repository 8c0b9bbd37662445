import type { Chapter, Plan, TextRow } from '../domain/plan';
import type { Block } from './block';
import { body, heading, note } from './make-block';
import { byOrder } from './tables/budget';

export interface TextOptions {
  readonly newPage?: boolean;
  /** Nothing stands beneath the heading. */
  readonly alone?: boolean;
  readonly empty?: EmptyTexts;
}

/** What to do with a heading under which nobody has written: print it, leave it out, or print it with these words. */
export type EmptyTexts = 'keep' | 'leaveOut' | { readonly say: string };

/** A text under its heading. A heading without a text stays where it is one of those beneath it. */
export function textBlocks(row: TextRow, { empty = 'keep', alone = false, newPage = false }: TextOptions = {}): readonly Block[] {
  const own = heading(row.headingLevel, row.heading, newPage ? { newPage } : {});
  if (row.text !== '') return [own, ...body(row.text)];
  if (!alone) return [own];
  if (empty === 'leaveOut') return [];
  return empty === 'keep' ? [{ ...own, alone }] : [own, ...note(empty.say)];
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
