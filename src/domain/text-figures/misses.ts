import type { Direction } from '../plan';
import type { Sentence } from './tokens';
import { wordOf } from './tokens';
import { words } from './vocabulary';

const negated = words('inte ej icke delvis knappt');
const reachingWord = /^(?:upp)?(?:nå|nås|når|nått|nåtts|nådde|nåddes)$|^uppfyll|^klara|^mål(?:et|värdet|nivån)?$|^årsmål|^tillräcklig/;
/** "brister" and "beroende" are said of much else. */
const cause =
  /^(?:bero[rn]?|berott|berodde|orsak.*|anledning(?:en|ar|arna)?|förklar.*|påverka(?:t|ts|de|des|r|s)|svår(?:t|ighet|igheten|igheter|igheterna)|brist(?:en|ande)?|hinder|hindra.*|utmaning.*|medfört|vakan.*|avvik.*|missa.*|underskrid.*|överskrid.*|understig.*|överstig.*|försen.*|riskera.*)$/;
const phrases: readonly (readonly [string, RegExp])[] = [
  ['på', /^grund$/],
  ['till', /^följd$/],
  ['under', /^(?:det|års)?mål|^målet|^årsmålet|^målvärdet|^förväntade$/],
  ['över', /^målet|^årsmålet|^målvärdet|^taket/],
];
const worseThan: Readonly<Record<'higher' | 'lower', RegExp>> = {
  higher: /^(?:försämr|sämre|sjunk|sjönk|minsk|nedgång|tapp|lägre|under)/,
  lower: /^(?:försämr|sämre|ökat|ökar|ökade|ökning|stigit|steg|högre|över)/,
};
const measure = /^(?:resultat|utfall|andel|antal|index|värde|nivå|måluppfyllelse|siffra)/;

/**
 * Whether a sentence owns that something was not reached: a verdict, a deviation or a cause. Generous on purpose: whoever explains
 * a miss in words of their own is not asked again.
 */
export function namesMiss(sentence: Sentence, direction: Direction | null): boolean {
  const said = sentence.map(wordOf);
  const has = (pattern: RegExp): boolean => said.some((word) => pattern.test(word));
  if (said.some((word) => negated.has(word)) && has(reachingWord)) return true;
  if (has(cause) || said.includes('p.g.a') || said.includes('pga')) return true;
  if (phrases.some(([first, second]) => said.some((word, at) => word === first && second.test(said[at + 1] ?? '')))) return true;
  return has(measure) && has(worseThan[direction === 'lower' ? 'lower' : 'higher']);
}
