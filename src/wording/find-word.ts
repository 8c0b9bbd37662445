import { nameKey } from '../domain/normalise';
import type { Words } from './labels';

/** Other ways to write a word of a list, by what `nameKey` makes of them. Icons are those that ILS prints. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['uppfylls ej', 'uppfylls inte'],
  ['uppnås helt', 'uppfylls helt'],
  ['uppnås delvis', 'uppfylls delvis'],
  ['uppnås inte', 'uppfylls inte'],
  ['uppnås ej', 'uppfylls inte'],
  ['mkr', 'mnkr'],
  ['ej påbörjat', 'ej påbörjad'],
  ['pågående', 'pågår'],
  ['avslutat', 'avslutad'],
  ["kf's inriktningsmål", 'inriktningsmål'],
  ['kf:s inriktningsmål', 'inriktningsmål'],
  ['kf:s mål för verksamhetsområdet', 'verksamhetsområde'],
]);

const icons: ReadonlyMap<string, string> = new Map([
  ['●', 'uppfylls helt'],
  ['◆', 'uppfylls delvis'],
  ['▲', 'uppfylls inte'],
  ['✓', 'avslutad'],
  ['✔', 'avslutad'],
  ['▶', 'pågår'],
  ['⏸', 'pausad'],
]);

/**
 * The code of the word that was meant; null where no word of the list was. Case, blanks, a leading sign (● ◆ ▲ —) and a full stop do not count,
 * "Uppfylls ej" is inte and a lone ● is helt.
 */
export function findWord<Code extends string>(list: Words<Code>, text: string): Code | null {
  const key = nameKey(text);
  const wanted = key === '' ? (icons.get(text.replace(/[\s\uFE0F]/g, '')) ?? '') : (aliases.get(key) ?? key);
  if (wanted === '') return null;
  for (const code in list) if (nameKey(list[code]) === wanted || (key !== '' && nameKey(list[code]) === key)) return code;
  return null;
}
