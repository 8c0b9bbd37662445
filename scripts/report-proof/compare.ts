import { kinds, type Expected, type Kind } from './expected';
import { asName, asValue } from './printed-line';
import type { Said } from './said';

export interface Proof {
  /** By kind, how much a report is to hold and how much of it does, once and in order. */
  readonly counts: readonly { readonly kind: Kind; readonly expected: number; readonly right: number }[];
  readonly faults: readonly string[];
}

/** Rows and texts are told apart by what stands beside them: a row of a table whose cells are empty is a text. */
const keyOf = (says: Said['says'], text: string): string => `${says === 'row' ? 'text' : says} ${asName(text)}`;

/** Holds what a report says against what it is to say: everything once, each run in its order, every cell under its column. */
export function compare(runs: readonly (readonly Expected[])[], said: readonly Said[]): Proof {
  const counts = new Map(kinds.map((kind) => [kind, { kind, expected: 0, right: 0 }]));
  const faults: string[] = [];
  const count = (kind: Kind, right: number, of = 1): void => {
    const own = counts.get(kind);
    if (own) counts.set(kind, { kind, expected: own.expected + of, right: own.right + right });
  };
  const all = runs.flat();
  const wanted = grouped(all, ({ says, text }) => keyOf(says, text));
  const found = grouped(said, ({ says, text }) => keyOf(says, text));

  for (const [key, own] of wanted) {
    const there = found.get(key) ?? [];
    if (there.length > own.length)
      faults.push(`${there.length} times, expected ${own.length}: “${own[0]?.text}” (${own[0]?.from}) at ${placesOf(there)}`);
    if (there.length < own.length)
      faults.push(`${there.length} times, expected ${own.length}: “${own[0]?.text}” (${own.map(({ from }) => from).join('; ')})`);
  }
  for (const { says, text, place } of said)
    if (says === 'judged' && !wanted.has(keyOf(says, text))) faults.push(`a word that nobody has judged: “${text}” at ${place}`);

  for (const run of runs) {
    let from = 0;
    for (const one of run) {
      const key = keyOf(one.says, one.text);
      const at = said.findIndex((each, index) => index >= from && keyOf(each.says, each.text) === key);
      const isOnce = (found.get(key)?.length ?? 0) === wanted.get(key)?.length;
      if (at < 0 && found.has(key)) faults.push(`out of order: “${one.text}” (${one.from}) at ${placesOf(found.get(key) ?? [])}`);
      if (at >= 0) from = at + 1;
      count(one.kind, at >= 0 && isOnce ? 1 : 0);
      const { cells = [], cellKind, under } = one;
      if (under !== undefined) {
        const heading = said.slice(0, at + 1).findLast(({ says }) => says === 'heading');
        const right = heading?.text === asName(under);
        count('tables', right ? 1 : 0);
        if (!right) faults.push(`${one.from} stands under “${heading?.text ?? 'nothing'}”`);
      }
      if (cellKind === undefined) continue;
      const missing = at < 0 ? cells.map(({ value }) => `“${value}” (${one.from})`) : cellFaults(one, said[at]);
      faults.push(...missing.slice(0, at < 0 ? 0 : undefined));
      count(cellKind, cells.length - Math.min(cells.length, missing.length), cells.length);
    }
  }
  return { counts: [...counts.values()], faults };
}

function cellFaults({ cells = [], from }: Expected, row: Said | undefined): readonly string[] {
  const left = [...(row?.cells ?? [])];
  const faults = cells.flatMap(({ header, value }) => {
    const at = left.findIndex((cell) => (header === null || cell.header === asName(header)) && cell.value === asValue(value));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [`not there: “${value}” under ${header ?? 'any column'} (${from}; the row is at ${row?.place})`];
  });
  // A computed cell may stand in a column that the document does not print; in one that it prints there is nothing else.
  const own = new Set(cells.map(({ header }) => asName(header ?? '')));
  return [
    ...faults,
    ...left
      .filter(({ header }) => own.has(header))
      .map(({ header, value, place }) => `twice or made up: “${value}” under ${header} at ${place} (${from})`),
  ];
}

const placesOf = (said: readonly Said[]): string => said.map(({ place }) => place).join(', ');

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
