import type { Words } from './words';

const aliases: Readonly<Record<string, string>> = {
  'uppfylls ej': 'uppfylls inte',
  'uppnås helt': 'uppfylls helt',
  'uppnås delvis': 'uppfylls delvis',
  'uppnås inte': 'uppfylls inte',
  'uppnås ej': 'uppfylls inte',
  helt: 'uppfylls helt',
  delvis: 'uppfylls delvis',
  inte: 'uppfylls inte',
  mkr: 'mnkr',
  'inriktnings mål': 'inriktningsmål',
  'kf:s inriktningsmål': 'inriktningsmål',
  'kf:s mål för verksamhetsområdet': 'verksamhetsområde',
  kommunfullmäktige: 'kf',
  'ej påbörjat': 'ej påbörjad',
  pågående: 'pågår',
  klar: 'avslutad',
  avslutat: 'avslutad',
};

/** The code whose word was meant: case, blanks, leading signs (● ◆ ▲ ✓ —) and all sorts of dashes do not count. null for an unknown word. */
export function readWord<Code extends string>(text: string, words: Words<Code>): Code | null {
  const wanted = plain(text);
  const codes = codesByWord(words);
  const alias = aliases[wanted];
  return codes.get(wanted) ?? (alias === undefined ? undefined : codes.get(alias)) ?? null;
}

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** A list's codes by its words made plain: once for each list, since every cell of a column asks. */
function codesByWord<Code extends string>(words: Words<Code>): ReadonlyMap<string, Code> {
  const made = known.get(words) as ReadonlyMap<string, Code> | undefined;
  if (made) return made;
  const codes = new Map<string, Code>();
  for (const code of Object.keys(words) as Code[]) {
    const word = plain(words[code]);
    if (!codes.has(word)) codes.set(word, code);
  }
  known.set(words, codes);
  return codes;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
