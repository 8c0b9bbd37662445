import type { ConsolidatedGoal } from '../../consolidation/consolidated';
import type { Judgement } from '../../domain/plan';
import { fulfilmentSigns, type Wording } from '../../wording';
import type { Context } from './context';

export const counted = ['fully', 'partly', 'not'] as const;

/** "◆ Uppfylls delvis"; "— Ingen" is how a goal that was looked at and not judged is printed in the city's own reports. */
export const signed = (word: Judgement, { labels }: Wording): string =>
  `${word === 'none' ? '—' : fulfilmentSigns[word]} ${labels.judgements[word]}`;

/** The word that somebody has decided for the goal in this report; null where nobody has. */
export const decidedWord = ({ words, department }: Context, { key }: ConsolidatedGoal) =>
  words.find((one) => one.goal === key && one.department === department) ?? null;

/** How many units have each word. */
export const countsOf = ({ cells }: ConsolidatedGoal): Readonly<Record<(typeof counted)[number], number>> => {
  const count = (word: Judgement): number => [...cells.values()].filter((cell) => cell.word === word).length;
  return { fully: count('fully'), partly: count('partly'), not: count('not') };
};

/** Units that have judged the goal. */
export const judgedBy = (goal: ConsolidatedGoal): number => Object.values(countsOf(goal)).reduce((sum, count) => sum + count, 0);
