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
  const likenessTo = likenesses(list);
  return [...new Set(names)].map((name): NameMatch => {
    if (exact.has(name)) return { name, kind: 'exact', listed: name };
    const same = cleaned.get(keyOf(name)) ?? [];
    if (same.length === 1) return { name, kind: 'cleaned', listed: same[0] ?? '' };
    const like = likenessTo(name);
    const near = list
      .map((listed, at) => ({ listed, likeness: like[at] ?? 0 }))
      .filter(({ likeness }) => likeness >= alike)
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

/**
 * How alike a name is to each of a list, 0 to 1 (Dice): shared pairs of letters, of all of both. The list is turned about once, so that a name meets only
 * those that share a pair with it.
 */
function likenesses(list: readonly string[]): (name: string) => Float64Array {
  const having = new Map<string, { readonly at: number; readonly count: number }[]>();
  const sizes = list.map((listed, at) => {
    const pairs = pairsOf(keyOf(listed));
    for (const [pair, count] of pairs) {
      const those = having.get(pair);
      if (those) those.push({ at, count });
      else having.set(pair, [{ at, count }]);
    }
    return sizeOf(pairs);
  });
  return (name) => {
    const shared = new Float64Array(list.length);
    const own = pairsOf(keyOf(name));
    for (const [pair, count] of own)
      for (const listed of having.get(pair) ?? [])
        shared[listed.at] = (shared[listed.at] ?? 0) + (count < listed.count ? count : listed.count);
    const size = sizeOf(own);
    return shared.map((both, at) => (both === 0 ? 0 : (2 * both) / (size + (sizes[at] ?? 0))));
  };
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);
