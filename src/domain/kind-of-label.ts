import { normaliseBlanks } from './normalise';
import type { BudgetKind } from './plan';

/** "Hyresintäkter" is revenue though a rent is a cost; "Arbetsgivaravgifter" a cost though fees are revenue: the surest words come first. */
const words: readonly (readonly [RegExp, BudgetKind])[] = [
  [/^(netto|resultat|summa|totalt)(?!\p{L})/iu, 'net'],
  [/intäkt/i, 'revenue'],
  [/kostnad|\blön|personal|arbetsgivar|\bhyr|lämnade bidrag|köp av|\bköpt/i, 'cost'],
  [/bidrag|avgifter/i, 'revenue'],
];

/** The kind of a row of Driftbudget by the words of its label, for where nobody has said it; null where they do not tell. */
export function kindOfLabel(label: string): BudgetKind | null {
  const plain = normaliseBlanks(label);
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
