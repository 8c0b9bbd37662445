import type { SpokenPeriod } from './statements';
import { firstElsewhere, targetAt } from './statements';
import type { FigureToken, Sentence, Token } from './tokens';
import { wordOf } from './tokens';
import { men, women, words } from './vocabulary';

/** "flickor 82 % och pojkar 76 %", "82 % för kvinnor och 76 % för män": both are said, so that one can vouch for the other. */
export interface FiguresBySex {
  readonly men: FigureToken & Token;
  readonly women: FigureToken & Token;
}

const beforeFigure = words('är var blev med på : ( ligger nådde svarade uppgår uppgick till');
const betweenFigureAndSex = words('för av bland hos de');
const nearest = 3;

/** Sentences with one figure for each sex, and nothing else counted for either. */
export function figuresBySex(sentence: Sentence, period: SpokenPeriod): FiguresBySex | null {
  const away = firstElsewhere(sentence, period);
  const found: { men: (FigureToken & Token)[]; women: (FigureToken & Token)[] } = { men: [], women: [] };
  for (const [at, token] of sentence.entries()) {
    const sex = men.has(wordOf(token)) ? 'men' : women.has(wordOf(token)) ? 'women' : null;
    const figure = sex && (figureAfter(sentence, at) ?? figureBefore(sentence, at));
    if (sex && at > away) return null;
    // "Målet är 85 % för flickor" is no outcome.
    if (figure && targetAt(sentence, sentence.indexOf(figure, Math.max(0, at - nearest)), period)) return null;
    if (sex && figure) found[sex].push(figure);
  }
  const [ofMen, ofWomen] = [found.men[0], found.women[0]];
  if (!ofMen || !ofWomen || found.men.length > 1 || found.women.length > 1) return null;
  return ofMen.start === ofWomen.start || ofMen.unit !== ofWomen.unit ? null : { men: ofMen, women: ofWomen };
}

const exact = (token: Token | undefined): (FigureToken & Token) | null =>
  token?.kind === 'figure' && token.said === 'exactly' ? token : null;

function figureAfter(sentence: Sentence, sexAt: number): (FigureToken & Token) | null {
  let at = sexAt + 1;
  while (at - sexAt < nearest && beforeFigure.has(wordOf(sentence[at]))) at++;
  return exact(sentence[at]);
}

function figureBefore(sentence: Sentence, sexAt: number): (FigureToken & Token) | null {
  let at = sexAt - 1;
  while (sexAt - at < nearest && betweenFigureAndSex.has(wordOf(sentence[at]))) at--;
  // Straight after a figure a sex is counted, not described: "21 män".
  return at === sexAt - 1 ? null : exact(sentence[at]);
}
