import type { Labels, Words } from './labels';

/** The lists of the columns whose codes a finding may quote, by column key; a column of that name in another table may have another list. */
const listsOf = (labels: Labels): ReadonlyMap<string, readonly Words<string>[]> =>
  new Map([
    ['owner', [labels.owners]],
    ['level', [labels.goalLevels]],
    ['chapter', [labels.chapters]],
    ['kind', [labels.measureKinds, labels.budgetKinds]],
    ['direction', [labels.directions]],
    ['periodicity', [labels.periodicities]],
    ['measuredAs', [labels.measuredAs]],
    ['councilScope', [labels.councilScopes]],
    ['total', [labels.volumeTotals]],
    ['per', [labels.per]],
  ]);

/** The word for a code of a column's list ("higher" → "Högre är bättre"); any other text as it stands. */
export function listWord(column: string | null, text: string, labels: Labels): string {
  if (text === 'true') return labels.yes;
  for (const words of listsOf(labels).get(column ?? '') ?? []) {
    const word = new Map<string, string>(Object.entries(words)).get(text);
    if (word !== undefined) return word;
  }
  return text;
}
