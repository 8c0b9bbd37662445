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
  const codes = Object.keys(words) as Code[];
  const find = (word: string): Code | undefined => codes.find((code) => plain(words[code]) === word);
  const alias = aliases[wanted];
  return find(wanted) ?? (alias === undefined ? undefined : find(alias)) ?? null;
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
