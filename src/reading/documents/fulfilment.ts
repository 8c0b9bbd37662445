import type { GoalJson } from '../../intake/document';

const words: Readonly<Record<string, GoalJson['fulfilment']>> = {
  helt: 'fully',
  delvis: 'partly',
  inte: 'not',
  ej: 'not',
  ingen: null,
};

/** "● Uppfylls helt", " Uppfylls delvis", "— Ingen"; undefined where a line is no such word. */
export function fulfilmentOf(text: string): GoalJson['fulfilment'] | undefined {
  if (text.length > 40) return undefined;
  const match = /^[^\p{L}\p{N}]*(?:(?:uppfylls|uppnås|uppfyllt) (helt|delvis|inte|ej)|(ingen))\.?$/iu.exec(text);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (word === undefined) return undefined;
  // The word alone begins sentences; with its sign it is the word of a goal.
  if (word === 'ingen' && !/^[^\p{L}]/u.test(text)) return undefined;
  return words[word];
}
