import type { FigureToken, Sentence, Token } from './tokens';
import { wordOf } from './tokens';
import { boardWords, boundaries, cityWords, elsewhere, men, ownWords, targetNouns, women, words } from './vocabulary';

/** What a figure of a text is said to be: a cell of its indicator. */
export type Role = 'target' | 'councilTarget' | 'boardTarget' | 'outcome' | 'outcomeMen' | 'outcomeWomen' | 'forecast';

/** A figure that a sentence says to be something. */
export interface Statement {
  readonly role: Role;
  readonly figure: FigureToken & Token;
  /** The noun after it, where it is counted in one: "barn". */
  readonly noun: string;
  /** What it is said of, where the sentence names it: "andelen förskollärare" → andelen, förskollärare. */
  readonly subject: readonly string[];
  /** Where the words that say so begin. */
  readonly start: number;
}

/** The period that a text speaks of; other years and tertials are another time. */
export interface SpokenPeriod {
  readonly year: number;
}

const outcomeNouns = words('resultatet utfallet resultat utfall');
const measured = words('andelen antalet');
const forecastNouns = words('prognosen helårsprognosen årsprognosen prognos helårsprognos');
const isVerb = words('är blev var visar visade nådde :');
const verbBeforePa = words('ligger låg landar landade hamnar hamnade stannade stannar visar visade är var');
const verbBeforeTill = words('uppgår uppgick uppmättes nådde');
const willBe = words('bli uppgå landa hamna ligga nå vara');
const expected = words('beräknas väntas förväntas prognostiseras prognosticeras bedöms uppskattas');
/** Words between a verb and its figure, or inside "ligger stabilt på", that change nothing. */
const fillers = words('stabilt fortsatt kvar nu totalt endast bara hela fortfarande dock således alltså sammantaget upp i år');
const targetFillers = words(
  'i genomsnitt minst högst max maximalt lägst nå uppnå att en ett på nivå till satt satts sattes alltså hela nivån',
);
const targetLinks = words('om på är var : ( uppnå nå');
/** "för året", "i år", "för perioden": the row's own time. */
const ownTime = words('för i år året årets helåret perioden periodens hittills tertialet indikatorn under aktuella');
const furthest = 12;
const longestSubject = 8;

/** Every figure of a sentence that clearly is said to be a target, an outcome or a forecast of this period. */
export function statementsOf(sentence: Sentence, period: SpokenPeriod): readonly Statement[] {
  const away = firstElsewhere(sentence, period);
  return sentence.flatMap((token, at) => {
    if (token.kind !== 'figure' || token.said === 'about' || at > away) return [];
    const found = targetAt(sentence, at, period) ?? (token.said === 'exactly' ? measuredAt(sentence, at, period) : null);
    if (!found) return [];
    const isTarget = found.role.endsWith('arget');
    const after = afterFigure(sentence, at, period, isTarget);
    if (!after || (after.sex && found.role !== 'outcome')) return [];
    const role = after.sex ?? found.role;
    return [{ role, figure: token, noun: after.noun, subject: found.subject, start: sentence[found.head]?.start ?? token.start }];
  });
}

interface Found {
  readonly role: Role;
  readonly head: number;
  readonly subject: readonly string[];
}

const isOwnTime = (token: Token | undefined, period: SpokenPeriod): boolean =>
  token?.kind === 'year' ? token.year === period.year : ownTime.has(wordOf(token));

/** Steps back over tokens that `passes`, a few at most: the place of the first that does not. */
function backOver(sentence: Sentence, from: number, passes: (token: Token) => boolean): number {
  let at = from;
  for (let token = sentence[at]; token && from - at < furthest && passes(token); token = sentence[at]) at--;
  return at;
}

/** A figure said to be a target: "målet om 85 %", "årsmålet för 2026 är 90", "mål: 90", "uppsatt mål (85)", "målet är satt till minst 85 %". */
export function targetAt(sentence: Sentence, figureAt: number, period: SpokenPeriod): Found | null {
  const link = backOver(sentence, figureAt - 1, (token) => targetFillers.has(wordOf(token)) && !targetLinks.has(wordOf(token)));
  const linked = backOver(sentence, link, (token) => targetLinks.has(wordOf(token)) || targetFillers.has(wordOf(token)));
  const noun = backOver(sentence, linked, (token) => isOwnTime(token, period));
  if (!targetNouns.has(wordOf(sentence[noun]))) return null;
  const token = sentence[figureAt];
  // "målet är att 12 avdelningar deltar" is a goal of another kind; "målet är att nå 85 %" is none.
  if (wordOf(sentence[figureAt - 1]) === 'att') return null;
  // "mål 3" is the number of a goal; "mål 90 %" is a target.
  if (noun === figureAt - 1 && !(token?.kind === 'figure' && token.unit === '%')) return null;
  const owner = wordOf(sentence[noun - 1]);
  const definite = /(?:et|en)$/.test(wordOf(sentence[noun]));
  if (cityWords.has(owner)) return { role: 'councilTarget', head: noun - 1, subject: [] };
  if (boardWords.has(owner)) return { role: 'boardTarget', head: noun - 1, subject: [] };
  if (owner === 'ett' || owner === 'en' || owner === 'nytt' || owner === 'nya') return null;
  if (!definite && owner.endsWith('s') && !ownWords.has(owner)) return null;
  return { role: 'target', head: noun, subject: [] };
}

/** "resultatet blev 79 %", "andelen förskollärare är 37,5 %", "prognosen är 90", "utfallet beräknas bli 90 %", "i år blev resultatet 79 %". */
function measuredAt(sentence: Sentence, figureAt: number, period: SpokenPeriod): Found | null {
  const last = backOver(sentence, figureAt - 1, (token) => fillers.has(wordOf(token)));
  const inverted = wordOf(sentence[last - 1]);
  if (last === figureAt - 1 && outcomeNouns.has(wordOf(sentence[last])) && ['blev', 'är', 'var'].includes(inverted)) {
    return { role: 'outcome', head: last - 1, subject: [] };
  }
  const verb = verbAt(sentence, last);
  if (!verb) return null;
  const noun = backOver(sentence, verb.before, (token) => isOwnTime(token, period));
  const word = wordOf(sentence[noun]);
  if (forecastNouns.has(word)) return ownNoun(sentence, noun, 'forecast');
  const role = verb.expected ? 'forecast' : 'outcome';
  if (outcomeNouns.has(word)) return ownNoun(sentence, noun, role);
  const sexed = sexBefore(sentence, noun);
  if (sexed && role === 'outcome') return sexed;
  return subjectBefore(sentence, noun, role);
}

/** The verb whose last word stands at `last`, and the place before it. */
function verbAt(sentence: Sentence, last: number): { readonly before: number; readonly expected: boolean } | null {
  const word = wordOf(sentence[last]);
  const previous = backOver(sentence, last - 1, (token) => fillers.has(wordOf(token)));
  const leading = wordOf(sentence[previous]);
  if ((word === 'på' && verbBeforePa.has(leading)) || (word === 'till' && verbBeforeTill.has(leading))) {
    return { before: previous - 1, expected: false };
  }
  const infinitive = word === 'på' || word === 'till' ? previous : last;
  if (willBe.has(wordOf(sentence[infinitive]))) {
    const auxiliary = backOver(sentence, infinitive - 1, (token) => ownTime.has(wordOf(token)) || wordOf(token) === 'kunna');
    return expected.has(wordOf(sentence[auxiliary])) ? { before: auxiliary - 1, expected: true } : null;
  }
  return isVerb.has(word) ? { before: last - 1, expected: false } : null;
}

/** "årets resultat" and "resultatet" are the row's; "stadens resultat" and "Solens resultat" are others'. */
function ownNoun(sentence: Sentence, noun: number, role: Role): Found | null {
  const owner = wordOf(sentence[noun - 1]);
  const isDefinite = /(?:et|en)$/.test(wordOf(sentence[noun]));
  if (role === 'outcome' && !isDefinite && men.has(owner)) return { role: 'outcomeMen', head: noun - 1, subject: [] };
  if (role === 'outcome' && !isDefinite && women.has(owner)) return { role: 'outcomeWomen', head: noun - 1, subject: [] };
  const isOwn = isDefinite || owner === '' || ownWords.has(owner) || !owner.endsWith('s');
  return isOwn && !cityWords.has(owner) ? { role, head: noun, subject: [] } : null;
}

/** "resultatet för pojkar är". */
function sexBefore(sentence: Sentence, at: number): Found | null {
  const sex = sexOf(sentence[at]);
  const noun = wordOf(sentence[at - 1]) === 'för' ? at - 2 : -1;
  return sex && outcomeNouns.has(wordOf(sentence[noun])) ? { role: sex, head: noun, subject: [] } : null;
}

const sexOf = (token: Token | undefined): 'outcomeMen' | 'outcomeWomen' | null =>
  men.has(wordOf(token)) ? 'outcomeMen' : women.has(wordOf(token)) ? 'outcomeWomen' : null;

/** "andelen förskollärare", "sjukfrånvaron": words that have to be the indicator's name; who reads the row compares them. */
function subjectBefore(sentence: Sentence, last: number, role: Role): Found | null {
  const subject: string[] = [];
  let at = last;
  for (; at >= 0 && last - at < longestSubject; at--) {
    const token = sentence[at];
    if (token?.kind !== 'word' || boundaries.has(token.word)) break;
    subject.unshift(token.word);
    if (measured.has(token.word)) return { role, head: at, subject };
  }
  return subject.length > 0 && !places.has(subject[0] ?? '') && last - at < longestSubject ? { role, head: at + 1, subject } : null;
}

/** Where another year, another place or a comparison is first named in a sentence; figures after it may be of that. */
export function firstElsewhere(sentence: Sentence, period: SpokenPeriod): number {
  const at = sentence.findIndex((token, index) => {
    if (token.kind === 'year') return token.year !== period.year;
    if (token.kind === 'label') return wordOf(sentence[index - 1]).startsWith('tertial');
    const word = wordOf(token);
    const before = wordOf(sentence[index - 1]);
    const namesTarget = cityWords.has(word) && targetNouns.has(wordOf(sentence[index + 1]));
    const isTargetLink = word === 'om' && targetNouns.has(before);
    const isAverageTarget = word === 'genomsnitt' && before === 'i' && wordOf(sentence[index - 2]) === 'om';
    return elsewhere.has(word) && !namesTarget && !isTargetLink && !isAverageTarget;
  });
  return at < 0 ? sentence.length : at;
}

const inSurvey = words(
  'i undersökningen årets undersökning brukarundersökning brukarundersökningen mätningen mätning enkäten för under på slut utgång årsskiftet',
);
const places = words('på för i bland hos vid inom av under');
/** "2 % högre", "3 fler", "90 % måluppfyllelse": no figure of the row. */
const compares = words('högre lägre bättre sämre fler färre mer mindre över under större måluppfyllelse ifrån');

/** What follows a figure up to the next boundary: its noun and sex; null where it is of another time, place or part. A target may name what it is of. */
function afterFigure(
  sentence: Sentence,
  figureAt: number,
  period: SpokenPeriod,
  isTarget: boolean,
): { readonly noun: string; readonly sex: Role | null } | null {
  const figure = sentence[figureAt];
  const next = wordOf(sentence[figureAt + 1]);
  const isNoun = figure?.kind === 'figure' && figure.unit === '' && /^\p{L}/u.test(next) && !boundaries.has(next) && !places.has(next);
  let sex: Role | null = null;
  let placed = false;
  for (let at = figureAt + 1; at < sentence.length && at - figureAt <= furthest; at++) {
    const token = sentence[at];
    const word = wordOf(token);
    if (boundaries.has(word)) break;
    if (token?.kind === 'year' && token.year !== period.year) return null;
    if (elsewhere.has(word) || (token?.kind === 'label' && wordOf(sentence[at - 1]).startsWith('tertial'))) return null;
    if (at === figureAt + 1 && compares.has(word)) return null;
    if ((at === figureAt + 1 || !isTarget) && places.has(word)) placed = true;
    if (placed && sexOf(token)) sex = sexOf(token);
    else if (placed && token?.kind === 'word' && !ownTime.has(word) && !inSurvey.has(word) && !places.has(word)) return null;
  }
  return { noun: isNoun ? next : '', sex };
}
