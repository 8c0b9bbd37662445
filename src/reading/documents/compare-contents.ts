import { groupBy } from '../../domain/group-by';
import { areNear } from '../../domain/near-names';
import { nameKey } from '../../domain/normalise';
import type { Path } from '../reading';
import type { ContentsEntry } from './contents';
import type { GoalInMaking } from './goal-in-making';
import { isComputedChapter } from './headings';
import type { Ledger } from './ledger';

/**
 * Holds the list of contents against what was read. A goal or a heading that only one of them has is told: a label may be lost, or a heading taken for text.
 * Goals are the same by their title, also where one of the two is cut short, or by their number and a title with a slip of the pen in it.
 */
export function compareContents(
  entries: readonly ContentsEntry[],
  goals: readonly GoalInMaking[],
  headings: readonly string[],
  path: Path,
  ledger: Ledger,
): void {
  if (entries.length === 0) return;
  const upper = goals.flatMap((focus) => [focus, ...focus.below]);
  const lower = goals.flatMap(({ below }) => below.flatMap((area) => [...area.below, ...area.below.flatMap(({ below: units }) => units)]));
  const printed = namesOf(headings.concat([...upper, ...lower].map(({ title }) => title)).map((title) => ({ title, number: '' })));
  const read = namesOf(upper);
  const listed = namesOf(entries.filter(({ level }) => level !== null));
  for (const entry of entries) {
    const isThere = printed(entry) || (entry.level === null ? isOwnTitle(entry.title) || isComputedChapter(entry.title) : read(entry));
    if (!isThere) ledger.doubt({ kind: 'notInContents', lines: [entry.line], path });
  }
  if (!entries.some(({ level }) => level === 'area')) return;
  for (const goal of upper) if (!listed(goal)) ledger.doubt({ kind: 'notInContents', lines: [goal.line], path: goal.path });
}

interface Named {
  readonly number: string;
  readonly title: string;
}

/** Letters that two titles have to begin with alike before they are held against each other. */
const beginning = 12;
/** Titles that begin alike, or have one number: more than these are not looked through. */
const most = 8;

/** Whether a title is one of these. */
function namesOf(all: readonly Named[]): (one: Named) => boolean {
  const keyed = all.map(({ number, title }) => ({ number, key: nameKey(title) }));
  const keys = new Set(keyed.map(({ key }) => key));
  const byBeginning = groupBy(keyed, ({ key }) => key.slice(0, beginning));
  const byNumber = groupBy(keyed, ({ number }) => number);
  return ({ number, title }) => {
    const key = nameKey(title);
    if (keys.has(key)) return true;
    const isCut = (other: string): boolean => key.length >= beginning && (key.startsWith(other) || other.startsWith(key));
    if (
      byBeginning
        .get(key.slice(0, beginning))
        ?.slice(0, most)
        .some((other) => isCut(other.key))
    )
      return true;
    return (
      number !== '' &&
      (byNumber
        .get(number)
        ?.slice(0, most)
        .some((other) => areNear(key, other.key)) ??
        false)
    );
  };
}

const isOwnTitle = (title: string): boolean => /^\p{L}?erksamhetsplan\b|^(?:tertialrapport|verksamhetsberättelse)\b/iu.test(title);
