import type { DocumentJson } from '../../intake/document';
import type { Said } from './said';
import { titleOf, type Title } from './title';

/** What is known of a document without a title: by the file's name, else by what its lines speak of. */
export function guessTitle(name: string, said: readonly Said[]): { readonly type: DocumentJson['type']; readonly year: number | null } {
  const byName = titleInName(name);
  const heads = said.filter(({ isRow, text }) => isRow && /utfall/i.test(text));
  const type = byName?.type ?? (heads.length > 0 ? reportOf(said) : 'VP');
  return { type, year: byName?.year ?? commonestYear(said) };
}

function titleInName(name: string): Title | null {
  const words = name
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/^\d+[-_ ]/, '')
    .replace(/[-_]+/g, ' ');
  return titleOf(words.trim());
}

function reportOf(said: readonly Said[]): DocumentJson['type'] {
  if (said.some(({ text }) => /\btertial 2\b/i.test(text))) return 'T2';
  return said.some(({ text }) => /\btertial 1\b/i.test(text)) ? 'T1' : 'VB';
}

function commonestYear(said: readonly Said[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of said)
    for (const [word] of text.slice(0, 2000).matchAll(/\b20\d\d\b/g)) counts.set(Number(word), (counts.get(Number(word)) ?? 0) + 1);
  const [most] = [...counts].sort(([year, count], [other, times]) => times - count || other - year);
  return most?.[0] ?? null;
}
