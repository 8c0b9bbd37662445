import { groupBy } from './group-by';

/** Words that a name may have or lack and mean the same. */
const small = new Set('och i på av för som den det de med till inom en ett vid från om att är samt eller'.split(' '));
/** Words that turn a name around or pick out some: names that differ in one are never the same. */
const telling = new Set(
  'inte ej utan icke ingen inga män kvinnor pojkar flickor helt delvis före efter högre lägre över under minst högst varav'.split(' '),
);

interface Told {
  readonly words: readonly string[];
  /** Figures of the name, in order: "årskurs 3" is never "årskurs 6". */
  readonly figures: string;
}

const tell = (name: string): Told => ({
  words: (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word)),
  figures: (name.match(/\p{N}+/gu) ?? []).join(' '),
});

/** Whether two cleaned names may be one with a slip of the pen in it. They are proposed to a person, never taken for one. */
export const areNear = (left: string, right: string): boolean => left !== right && areAlike(tell(left), tell(right));

function areAlike(left: Told, right: Told): boolean {
  if (left.figures !== right.figures || left.words.length === 0 || right.words.length === 0) return false;
  const [fewer, more] = left.words.length <= right.words.length ? [left.words, right.words] : [right.words, left.words];
  if (more.length - fewer.length > Math.floor(more.length / 5)) return joined(fewer) === joined(more);
  const free = [...more];
  const unmatched: string[] = [];
  for (const word of fewer) {
    const at = free.indexOf(word);
    if (at < 0) unmatched.push(word);
    else free.splice(at, 1);
  }
  for (const word of unmatched) {
    const at = free.findIndex((other) => isSlip(word, other));
    if (at < 0) return joined(fewer) === joined(more);
    free.splice(at, 1);
  }
  return free.every((word) => !telling.has(word));
}

/** "socialpsykiatri" and "social psykiatri". */
const joined = (words: readonly string[]): string => words.join('');

/** Endings that a Swedish word has or lacks: "temadag", "temadagen". */
const ending = /^(?:s|n|t|a|r|en|et|er|ar|or|na|ns|ens|ets|erna|arna|orna)$/;

/** A letter wrong in five, an ending: not one word for another. */
function isSlip(left: string, right: string): boolean {
  if (telling.has(left) || telling.has(right)) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length >= 4 && long.startsWith(short) && ending.test(long.slice(short.length))) return true;
  const longest = Math.max(left.length, right.length);
  const most = Math.max(longest >= 4 ? 1 : 0, Math.floor(longest / 5));
  return most > 0 && distance(left, right, most) <= most;
}

/** Letters to change, add, leave out or let change places. Where that is more than `most`, some number above it. */
export function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  let leastBefore = 0;
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    let leastHere = row;
    for (let at = 1; at <= right.length; at += 1) {
      const same = left[row - 1] === right[at - 1];
      let least = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1);
      next.push(least);
      leastHere = Math.min(leastHere, least);
    }
    // A change of places reaches back two rows; nothing reaches further.
    if (leastHere > most && leastBefore > most) return most + 1;
    leastBefore = leastHere;
    [before, last] = [last, next];
  }
  return last.at(-1) ?? 0;
}

/** Pairs of cleaned names that are near each other, each pair once, in the order of the names. */
export function nearPairs(names: readonly string[]): readonly (readonly [string, string])[] {
  const told = names.map(tell);
  const near: (readonly [number, number])[] = [];
  // Only names with the same figures can be near, and of these only those that begin or end alike are held against each other.
  const seen = new Set<string>();
  const compare = (group: readonly number[]): void => {
    for (const [place, one] of group.entries())
      for (const other of group.slice(place + 1)) {
        const pair = `${one} ${other}`;
        const [left, right] = [told[one], told[other]];
        if (!left || !right || seen.has(pair)) continue;
        seen.add(pair);
        if (areAlike(left, right)) near.push([Math.min(one, other), Math.max(one, other)]);
      }
  };
  for (const sameFigures of groupBy(told.keys(), (at) => told[at]?.figures ?? '').values()) {
    if (sameFigures.length <= 400) compare(sameFigures);
    else
      for (const edge of [0, -1])
        for (const group of groupBy(sameFigures, (at) => edgeOf(told[at], edge)).values()) compare(group.length <= 400 ? group : []);
  }
  return near
    .sort(([one, other], [next, after]) => one - next || other - after)
    .map(([one, other]) => [names[one] ?? '', names[other] ?? ''] as const);
}

/** Three words of a long name, at its beginning or at its end. */
const edgeOf = (told: Told | undefined, edge: number): string =>
  (edge === 0 ? told?.words.slice(0, 3) : told?.words.slice(-3))?.join(' ') ?? '';
