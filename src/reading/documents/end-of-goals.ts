import { nameKey } from '../../domain/normalise';
import type { ContentsEntry } from './contents';
import { endsGoals, longestTitle } from './headings';
import { sectionWord } from './sections';

/**
 * Whether a heading ends the goals: the one that the list of contents has after the last of them. Without a list it is told by name. A heading that is also a
 * section under a goal (Resursanvändning) never ends them.
 */
export function endOfGoals(entries: readonly ContentsEntry[]): (text: string) => boolean {
  const last = entries.findLastIndex(({ level }) => level !== null);
  const after = last < 0 ? [] : entries.slice(last + 1).filter(({ title }) => sectionWord(title) === null);
  if (after.length === 0) return endsGoals;
  const [first, ...more] = after.map(({ title }) => nameKey(title));
  // Where the first was lost, one of the others that no text under a goal is headed by.
  const surely = new Set([first, ...more.filter((key) => endsGoals(key) && key !== 'övrigt')]);
  return (text) => {
    if (text.length > longestTitle) return false;
    const key = nameKey(text);
    return surely.has(key) || /^(?:redovisning|uppföljning) av ekonomi$/.test(key);
  };
}
