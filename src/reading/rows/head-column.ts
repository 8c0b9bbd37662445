import { distance } from '../../domain/near-names';
import type { Column, ItemKind } from './columns';
import { headWords } from './head-words';

/** A longer text is no head of a column. */
const longestHead = 32;

/** A head as its words are compared: "Perio dens utfall VB 2018" and "Periodens utfall VB 2019" are the same. */
export const plainHead = (head: string): string =>
  head
    .slice(0, 80)
    .normalize('NFD')
    .toLowerCase()
    .replace(/(?:19|20)\d\d/g, '#')
    .replace(/[^\p{L}\d#]/gu, '');

const exact: Readonly<Record<ItemKind, ReadonlyMap<string, Column>>> = {
  indicators: wordsOf('indicators'),
  activities: wordsOf('activities'),
};

function wordsOf(kind: ItemKind): ReadonlyMap<string, Column> {
  return new Map(headWords[kind].flatMap(([column, words]) => words.map((word) => [word, column] as const)));
}

/** The column that a head names, a letter or two wrong allowed for in a long one ("Arsmål", "Prognoss helår"); null where it names none. */
export const columnOfHead = (head: string, kind: ItemKind): Column | null => nearestHead(plainHead(head), kind)?.column ?? null;

/** The same of a head that is plain already, and how many letters were wrong. */
export function nearestHead(plain: string, kind: ItemKind): { readonly column: Column; readonly slips: number } | null {
  if (plain === '' || plain.length > longestHead) return null;
  const same = exact[kind].get(plain);
  if (same !== undefined) return { column: same, slips: 0 };
  for (const [word, column] of exact[kind]) {
    const most = slips(word);
    if (most === 0 || Math.abs(word.length - plain.length) > most) continue;
    const wrong = distance(word, plain, most);
    if (wrong <= most) return { column, slips: wrong };
  }
  return null;
}

const slips = (word: string): number => (word.length >= 12 ? 2 : word.length >= 6 ? 1 : 0);
