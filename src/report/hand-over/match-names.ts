import { nameKey } from '../../domain/normalise';

/** What a list says of a name of the plan. Only the first two are certain; of `near` a person chooses. */
export type NameMatch = { readonly name: string } & (
  | { readonly kind: 'exact'; readonly listed: string }
  /** The same but for capitals, blanks, hyphens and a full stop at its end. */
  | { readonly kind: 'cleaned'; readonly listed: string }
  /** Names that look like it, the closest first. */
  | { readonly kind: 'near'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' }
);

/** Two in three pairs of letters in common: "Andel nöjda deltagare" and "Andel nöjda deltagare (daglig verksamhet)". */
const alike = 0.6;
const most = 5;

/** Looks names of a plan up in a list: exactly, then cleaned, then what is like them. Two listed names that are cleaned alike are a choice. */
export function matchNames(names: readonly string[], list: readonly string[]): readonly NameMatch[] {
  const exact = new Set(list);
  const cleaned = new Map<string, string[]>();
  for (const listed of list) {
    const key = keyOf(listed);
    const same = cleaned.get(key);
    if (same) same.push(listed);
    else cleaned.set(key, [listed]);
  }
  const pairs = list.map((listed) => ({ listed, of: pairsOf(keyOf(listed)) }));
  return [...new Set(names)].map((name): NameMatch => {
    if (exact.has(name)) return { name, kind: 'exact', listed: name };
    const same = cleaned.get(keyOf(name)) ?? [];
    if (same.length === 1) return { name, kind: 'cleaned', listed: same[0] ?? '' };
    const own = pairsOf(keyOf(name));
    const near = pairs
      .map(({ listed, of }) => ({ listed, likeness: likeness(own, of) }))
      .filter((each) => each.likeness >= alike)
      .toSorted((left, right) => right.likeness - left.likeness)
      .map(({ listed }) => listed);
    const candidates = [...new Set([...same, ...near])].slice(0, most);
    return candidates.length > 0 ? { name, kind: 'near', candidates } : { name, kind: 'unknown' };
  });
}

/** Hyphens with blanks around them and without are the same. */
const keyOf = (name: string): string => nameKey(name).replace(/ ?- ?/g, '-');

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice: shared pairs of letters, of all of both. */
function likeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  const [all, shared] = [
    sizeOf(left) + sizeOf(right),
    [...few].reduce((sum, [pair, count]) => sum + Math.min(count, many.get(pair) ?? 0), 0),
  ];
  return all === 0 ? 0 : (2 * shared) / all;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);
