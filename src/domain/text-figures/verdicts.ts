import type { Fulfilment } from '../plan';
import type { SpokenPeriod } from './statements';
import type { Sentence, Token } from './tokens';
import { wordOf } from './tokens';
import { cityWords, elsewhere, men, targetNouns, women, words } from './vocabulary';

/** What a sentence says is reached: the indicator's target, the city's, or the goal of a level. */
export type VerdictOf = 'indicator' | 'council' | 'area' | 'committee' | 'unit';

/** "målet nås inte", "nås delvis", "bedöms kunna uppfyllas". */
export interface Verdict {
  readonly of: VerdictOf;
  readonly word: Fulfilment;
  /** It is expected of the year, and not said of what is: "bedöms", "kommer att". */
  readonly isExpected: boolean;
  readonly start: number;
  readonly end: number;
}

const reaching = words(
  'nås nåddes nåtts når nådde nått uppnås uppnåddes uppnåtts uppnår uppnådde uppnått uppfylls uppfylldes uppfyllts uppfyller uppfyllde uppfyllt klaras klarades klarar klarade',
);
const infinitives = words('nå uppnå uppfylla klara uppfyllas klaras nås uppnås');
const expecting = words('bedöms bedömer bedömning bedömningen beräknas väntas förväntas kommer prognos prognosen sannolikt prognostiseras');
const negations = words('inte ej icke');
const wholly = words('helt fullt riktigt');
const partly = words('delvis');
const passive = /s$/;

/** Where a clause ends; "att" does not end one: "bedömer inte att målet nås". */
const clauseEnds = words(', ; : – men medan då därför och vilket samt trots även fast eftersom när innan såvida förutsatt tack');
/** A wish, a duty, a condition, a part, a doubt, another time: nothing is said to be reached. */
const unsaid = words(
  'ska skall bör måste kan kunde vill hoppas förhoppning förhoppningar möjlighet möjligheter möjliggöra möjliggör chans förutsättning förutsättningar arbetar strävar strävan syfte syftar risk risken riskerar svårt svårigheter svår osäkert osäker oklart tveksamt kanske eventuellt möjligen troligen troligtvis utmaning omöjligt ambition ambitionen krävs behöver behövs bidra bidrar mot',
  'ännu nästan nära snart först bara enbart minst målen alla flera några vissa samtliga hälften enheter enheterna förskolor förskolorna avdelningar avdelningarna verksamheter verksamheterna hälft majoriteten del delar undantag utom varken antingen huruvida fråga därigenom genom via sker hur gör göra liksom indikatorer indikatorerna',
);
const reach = 14;
const near = { before: 5, after: 3 };

/** What a sentence clearly says is reached, partly reached or missed. */
export function verdictsOf(sentence: Sentence, period: SpokenPeriod): readonly Verdict[] {
  return sentence.flatMap((token, at) => {
    if (!reaching.has(wordOf(token)) && !infinitives.has(wordOf(token))) return [];
    const verdict = verdictAt(sentence, at, period);
    return verdict ? [verdict] : [];
  });
}

/** "Uppfylls helt" or "Nås ej" as all that a text says. */
export function bareVerdict(sentence: Sentence): Verdict | null {
  const [verb, how] = sentence.map(wordOf);
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (!first || !last || sentence.length !== 2 || !/^(?:nås|uppnås|uppfylls)$/.test(verb ?? '')) return null;
  const word = how === 'helt' ? 'fully' : how === 'delvis' ? 'partly' : negations.has(how ?? '') ? 'not' : null;
  return word && { of: 'indicator', word, isExpected: false, start: first.start, end: last.end };
}

function verdictAt(sentence: Sentence, verb: number, period: SpokenPeriod): Verdict | null {
  const [from, to] = clauseAround(sentence, verb);
  const clause = sentence.slice(from, to);
  const at = verb - from;
  const noun = nounOf(clause);
  if (!noun || clause.some((token, index) => isUnsaid(token, index, clause, period))) return null;
  // A figure that is no target says how far or where: "målet nås på 80 % av skolorna".
  if (clause.some((token, index) => token.kind === 'label' || (token.kind === 'figure' && index > at && !followsTarget(clause, index))))
    return null;
  if (noun.of === 'indicator' && isOfAnother(clause, noun.at)) return null;
  if (clause.some((_, index) => !isBetween(index, noun.at, at) && isPlace(clause, index))) return null;
  const isExpected = clause.some((token) => expecting.has(wordOf(token)));
  if (infinitives.has(wordOf(clause[at])) && !(passive.test(wordOf(clause[at])) && reaching.has(wordOf(clause[at]))) && !isExpected)
    return null;
  const word = wordAt(clause, at);
  const [first, last] = [clause[Math.min(noun.at, at)], clause[Math.min(clause.length - 1, Math.max(noun.at, at + 2))]];
  return word && first && last ? { of: noun.of, word, isExpected, start: first.start, end: last.end } : null;
}

const placing = words('i på för inom bland hos vid');
const ownTime = words('år året årets helår helåret perioden tertialet tid tiden');

/** "målet nås i förskolan" says nothing of the whole; "i år" does. */
const isPlace = (clause: Sentence, at: number): boolean =>
  placing.has(wordOf(clause[at])) && !ownTime.has(wordOf(clause[at + 1])) && !isYear(clause[at + 1]);
const isYear = (token: Token | undefined): boolean => token?.kind === 'year';
/** What stands between target and verb tells which target it is: "målet om 12 platser i lokalen nås". */
const isBetween = (index: number, noun: number, verb: number): boolean => index > Math.min(noun, verb) && index < Math.max(noun, verb);

/** "målet för utevistelse", "det övergripande målet". */
const isOfAnother = (clause: Sentence, noun: number): boolean =>
  (wordOf(clause[noun + 1]) === 'för' && isPlace(clause, noun + 1)) ||
  /^(?:övergripande|gemensamma|stora|egentliga)$/.test(wordOf(clause[noun - 1]));

/** The clause around a verb, between its boundaries and a few words long at most. */
function clauseAround(sentence: Sentence, verb: number): readonly [number, number] {
  let [from, to] = [verb, verb + 1];
  while (from > 0 && verb - from < reach && !endsClause(sentence, from - 1)) from--;
  while (to < sentence.length && to - verb < reach && !endsClause(sentence, to) && !startsFigure.has(wordOf(sentence[to]))) to++;
  return [from, to];
}

/** "målet nås delvis utfallet är 58 %": the full stop before the outcome is often left out. */
const startsFigure = words('resultatet utfallet prognosen');

const endsClause = (sentence: Sentence, at: number): boolean => clauseEnds.has(wordOf(sentence[at]));

function nounOf(clause: Sentence): { readonly of: VerdictOf; readonly at: number } | null {
  const nouns = clause.flatMap((token, at): readonly { readonly of: VerdictOf; readonly at: number }[] => {
    const word = wordOf(token);
    const [before, after, next] = [wordOf(clause[at - 1]), wordOf(clause[at + 1]), wordOf(clause[at + 2])];
    if (word === 'nämndmålet') return [{ of: 'committee', at }];
    if (word === 'enhetsmålet') return [{ of: 'unit', at }];
    if ((word === 'målet' || word === 'mål') && after === 'för' && next.startsWith('verksamhetsområde')) return [{ of: 'area', at }];
    if (word === 'indikatorn') return [{ of: 'indicator', at }];
    if (!targetNouns.has(word)) return [];
    if (word === 'mål' && !(cityWords.has(before) || /^(?:uppsatt|uppsatta|satt|fastställt|beslutat|nämndens|enhetens|vårt)$/.test(before)))
      return [];
    return [{ of: cityWords.has(before) ? 'council' : 'indicator', at }];
  });
  const own = nouns.length === 2 && nouns[0]?.of === 'indicator' && nouns[1]?.of === 'indicator' ? nouns.slice(1) : nouns;
  return own.length === 1 ? (own[0] ?? null) : null;
}

const followsTarget = (clause: Sentence, at: number): boolean => [1, 2, 3].some((back) => targetNouns.has(wordOf(clause[at - back])));

function isUnsaid(token: Token, at: number, clause: Sentence, period: SpokenPeriod): boolean {
  if (token.kind === 'year') return token.year !== period.year;
  const word = wordOf(token);
  const before = wordOf(clause[at - 1]);
  if (targetNouns.has(before) && (word === 'om' || word === 'på')) return false;
  if (word === 'genomsnitt') return false;
  if (cityWords.has(word) && targetNouns.has(wordOf(clause[at + 1]))) return false;
  if (word === 'att' && (before === 'för' || before === 'så')) return true;
  return unsaid.has(word) || elsewhere.has(word) || men.has(word) || women.has(word) || word === 'om';
}

/** Reached, partly or not, from the words near the verb; null where they do not say one thing. */
function wordAt(clause: Sentence, verb: number): Fulfilment | null {
  const places = clause.flatMap((token, at) => (negations.has(wordOf(token)) ? [at] : []));
  const isPartly = clause.some((token) => partly.has(wordOf(token)));
  if (places.length === 0) return isPartly ? 'partly' : 'fully';
  const [at] = places;
  if (places.length > 1 || at === undefined || isPartly || verb - at > near.before || at - verb > near.after) return null;
  return clause.some((token) => wholly.has(wordOf(token))) ? 'partly' : 'not';
}
