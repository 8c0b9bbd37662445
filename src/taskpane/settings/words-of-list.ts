import type { Labels } from '../../wording';
import type { Start } from '../../domain/plan';

/** Settings that are words of a list. */
export const lists = ['amountUnit', 'signs', 'councilMet'] as const;
export type ListField = (typeof lists)[number];

/** The words of a list in the reader's language. */
export const wordsOf = (field: ListField, labels: Labels): Readonly<Record<string, string>> =>
  labels[field === 'amountUnit' ? 'amountUnits' : field];

/** A word of the list as Start holds it; null where it is none. */
export function readWord(field: ListField, word: string, labels: Labels): Partial<Start> | null {
  return word in wordsOf(field, labels) ? { [field]: word } : null;
}
