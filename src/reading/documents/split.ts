import { areNear } from '../../domain/near-names';
import { nameKey } from '../../domain/normalise';
import { contentsAt, isContentsHeading, type ContentsList } from './contents';
import { frontLabelOf, isAuthorLabel } from './front-labels';
import { isKnownHeading } from './headings';
import type { Said } from './said';
import { titleOf, type Title } from './title';

/** One of the documents of a source: indexes among the lines that say something. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** null where no title was found. */
  readonly title: { readonly at: number; readonly title: Title } | null;
  /** Titles repeated at the top of pages. */
  readonly repeated: ReadonlySet<number>;
}

/** Lists of contents by the index of their heading. */
export type ContentsLists = ReadonlyMap<number, ContentsList>;

export function contentsLists(said: readonly Said[]): ContentsLists {
  const lists = new Map<number, ContentsList>();
  said.forEach((one, at) => {
    if (one.isRow || !isContentsHeading(one.text)) return;
    const list = contentsAt(said, at + 1);
    if (list.entries.length > 0) lists.set(at, list);
  });
  return lists;
}

/** Lines between a document's first words and its title. */
const longestFront = 15;

/**
 * The documents of a source. One begins with its title, or with "Handläggare" before it; the same title again is the head of a page, another one in the midst
 * of a text only a heading.
 */
export function splitDocuments(said: readonly Said[], lists: ContentsLists): readonly Part[] {
  const inContents = indexesIn(lists);
  const starts: { from: number; title: Part['title']; repeated: Set<number>; isSigned: boolean }[] = [];
  said.forEach((one, at) => {
    const last = starts.at(-1);
    const since = last ? (last.title?.at ?? last.from) + 1 : 0;
    const found = one.isRow || inContents.has(at) ? null : titleOf(one.text);
    if (found !== null && last?.title && isSame(found, last.title.title)) {
      const marked = authorBefore(said, at, since);
      if (marked === null) {
        last.repeated.add(at);
        return;
      }
    }
    if (found !== null && (found.year !== null || last === undefined)) {
      const marked = authorBefore(said, at, since);
      if (last?.title === null && last.from >= at - 2 * longestFront) last.title = { at, title: found };
      else if (last === undefined || marked !== null || (one.gapBefore && isFollowedByFront(said, at)))
        starts.push({ from: marked ?? at, title: { at, title: found }, repeated: new Set(), isSigned: marked !== null });
      return;
    }
    if (inContents.has(at) || at < since || !isAuthorLabel(one)) return;
    // The first one after a title, near it, is its own.
    const isOwn = last !== undefined && last.title !== null && !last.isSigned && at - last.title.at <= longestFront;
    if (isOwn) last.isSigned = true;
    else if (isFrontWithoutTitle(said, at)) starts.push({ from: at, title: null, repeated: new Set(), isSigned: true });
  });
  if (starts.length === 0) return said.length === 0 ? [] : [{ from: 0, to: said.length, title: null, repeated: new Set() }];
  // A logotype or an address above the first front page belongs to it.
  const first = starts[0];
  if (first && first.from <= longestFront) first.from = 0;
  return starts.map(({ from, title, repeated }, at) => ({ from, title, repeated, to: starts[at + 1]?.from ?? said.length }));
}

function indexesIn(lists: ContentsLists): ReadonlySet<number> {
  const indexes = new Set<number>();
  for (const [heading, { end }] of lists) for (let at = heading; at < end; at += 1) indexes.add(at);
  return indexes;
}

const isSame = (one: Title, other: Title): boolean =>
  one.type === other.type &&
  (one.year === other.year || one.year === null) &&
  (nameKey(one.unit) === nameKey(other.unit) || areNear(nameKey(one.unit), nameKey(other.unit)));

function authorBefore(said: readonly Said[], at: number, since: number): number | null {
  for (let index = at - 1; index >= Math.max(since, at - longestFront); index -= 1) {
    const one = said[index];
    if (one !== undefined && isAuthorLabel(one)) return index;
  }
  return null;
}

/** Whether a title is followed by what a front page or an opening has. */
function isFollowedByFront(said: readonly Said[], at: number): boolean {
  for (const one of said.slice(at + 1, at + 8)) {
    if (frontLabelOf(one) !== null || isContentsHeading(one.text) || isOpening(one.text)) return true;
    // Names and years may stand between; a sentence or another heading is the text that this one heads.
    if (/[.!?:]$/.test(one.text) || isKnownHeading(one.text)) return false;
  }
  return false;
}

const isOpening = (text: string): boolean => isKnownHeading(text) && /^(?:förslag|inledning|sammanfatt|innehåll)/i.test(text);

/** "Handläggare" followed by what else a front page has, and by no title that would begin the document itself. */
function isFrontWithoutTitle(said: readonly Said[], at: number): boolean {
  const after = said.slice(at + 1, at + longestFront + 1);
  if (after.some((one) => !one.isRow && (titleOf(one.text)?.year ?? null) !== null)) return false;
  return after.slice(0, 8).some((one) => ['phone', 'recipient'].includes(frontLabelOf(one)?.label ?? ''));
}
