import type { FiguresBySex } from './figures-by-sex';
import { figuresBySex } from './figures-by-sex';
import type { SpokenPeriod, Statement } from './statements';
import { statementsOf } from './statements';
import type { FigureToken, Token } from './tokens';
import { plainBlanks, sentencesOf } from './tokens';
import type { Verdict } from './verdicts';
import { bareVerdict, verdictsOf } from './verdicts';

export type PlacedFigure = FigureToken & Token;

/** What an analysis in Swedish says in figures and judgements, and only where it says so clearly. */
export interface TextReading {
  /** Every figure that measures something, whatever is said of it. */
  readonly figures: readonly PlacedFigure[];
  readonly statements: readonly Statement[];
  readonly bySex: readonly FiguresBySex[];
  readonly verdicts: readonly Verdict[];
  /** The words between two places of the text, shortened to a quote. */
  quote(start: number, end: number): string;
}

const longestQuote = 70;

/** Reads a text in time with its length. Pure; the same text says the same. */
export function readText(text: string, period: SpokenPeriod): TextReading {
  const sentences = sentencesOf(text);
  const plain = plainBlanks(text);
  const [first] = sentences;
  const counting = sentences.filter((sentence) => sentence.some(({ kind }) => kind === 'figure'));
  const bare = sentences.length === 1 && first ? bareVerdict(first) : null;
  return {
    figures: counting.flat().filter((token): token is PlacedFigure => token.kind === 'figure'),
    statements: counting.flatMap((sentence) => statementsOf(sentence, period)),
    bySex: counting.flatMap((sentence) => figuresBySex(sentence, period) ?? []),
    verdicts: bare ? [bare] : sentences.flatMap((sentence) => verdictsOf(sentence, period)),
    quote: (start, end) => {
      const cut = plain.slice(start, end).replace(/\s+/g, ' ').trim();
      const words = cut.includes('(') && !cut.includes(')') ? `${cut})` : cut;
      return words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()} …` : words;
    },
  };
}
