import { areNear } from '../../domain/near-names';
import { nameKey } from '../../domain/normalise';
import { isComputedChapter } from './headings';
import type { GoalInMaking } from './goal-in-making';
import type { ContentsEntry } from './contents';
import type { Ledger } from './ledger';
import type { Path } from '../reading';

/**
 * Holds the list of contents against what was read. A goal or a heading that only one of them has is told: a label may be lost, or a heading taken for text.
 * Goals are the same by their number, or by a title with a slip of the pen in it.
 */
export function compareContents(
  entries: readonly ContentsEntry[],
  goals: readonly GoalInMaking[],
  headings: readonly string[],
  path: Path,
  ledger: Ledger,
): void {
  if (entries.length === 0) return;
  const read = goals.flatMap((focus) => [focus, ...focus.below]);
  const isGoal = (goal: GoalInMaking, { number, title }: ContentsEntry): boolean => {
    const [one, other] = [nameKey(goal.title), nameKey(title)];
    return one === other || one.startsWith(other) || other.startsWith(one) || (goal.number === number && areNear(one, other));
  };
  const all = read.flatMap((goal) => [goal, ...goal.below, ...goal.below.flatMap(({ below }) => below)]);
  const keys = new Set([...headings, ...all.map(({ title }) => title)].map(nameKey));
  for (const entry of entries) {
    const isThere =
      entry.level === null
        ? keys.has(nameKey(entry.title)) || isOwnTitle(entry.title) || isComputedChapter(entry.title)
        : read.some((goal) => isGoal(goal, entry)) || keys.has(nameKey(entry.title));
    if (!isThere) ledger.doubt({ kind: 'notInContents', lines: [entry.line], path });
  }
  if (!entries.some(({ level }) => level === 'area')) return;
  for (const goal of read)
    if (!entries.some((entry) => entry.level !== null && isGoal(goal, entry)))
      ledger.doubt({ kind: 'notInContents', lines: [goal.line], path: goal.path });
}

const isOwnTitle = (title: string): boolean => /^\p{L}?erksamhetsplan\b|^(?:tertialrapport|verksamhetsberättelse)\b/iu.test(title);
