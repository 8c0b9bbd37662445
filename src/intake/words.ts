import type { ActivityStatus, DueIn, Fulfilment, Periodicity } from '../domain/plan';
import { nameKey, normaliseBlanks } from '../domain/normalise';

/** Icons of a printed activity; the others print their word. */
export const statusIcons: Partial<Record<ActivityStatus, string>> = { finished: '✓', ongoing: '▶', paused: '⏸' };
export const statusAliases: Readonly<Record<string, ActivityStatus>> = {
  '✓': 'finished',
  '✔': 'finished',
  '▶': 'ongoing',
  '⏸': 'paused',
  'Inte påbörjad': 'notStarted',
};

/** Icons of a judged indicator. */
export const judgedIcons: Readonly<Record<Fulfilment, string>> = { fully: '●', partly: '◆', not: '▲' };
export const judgedAliases: Readonly<Record<string, Fulfilment>> = { '●': 'fully', '◆': 'partly', '▲': 'not', 'Uppfylls ej': 'not' };

/** How often a thing is measured, by the word that its printed period begins with. */
export const periodAliases: Readonly<Record<string, Periodicity>> = { VB: 'year', T1: 'tertial', T2: 'tertial' };

/** A report's due times follow the rhythm of measuring (docs/template.md, Redovisas i). */
export const dueIn: Readonly<Record<Periodicity, DueIn>> = {
  month: 'T1 T2 VB',
  quarter: 'T1 T2 VB',
  tertial: 'T1 T2 VB',
  halfYear: 'T2 VB',
  year: 'VB',
};

/** Code of a printed word, whatever its case, blanks and minus sign; null where it is none of the list. */
export function codeOf<Code extends string>(
  words: Readonly<Record<Code, string>>,
  printed: string | null | undefined,
  aliases: Readonly<Record<string, Code>> = {},
): Code | null {
  const wanted = same(printed ?? '');
  if (wanted === '') return null;
  for (const code in words) if (code === printed || same(words[code]) === wanted) return code;
  for (const [alias, code] of Object.entries(aliases)) if (same(alias) === wanted) return code;
  return null;
}

/** Icons may come with U+FE0F, which asks for a coloured picture. */
function same(text: string): string {
  const plain = normaliseBlanks(text.replaceAll('\u{FE0F}', '')).replaceAll('−', '-');
  return nameKey(plain) || plain;
}
