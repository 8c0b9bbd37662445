import { formulaTokens } from '../file/formula-tokens';
import type { Book } from './book';
import { mapFormulas } from './rewrite';

/** A table's new name in every formula that names it. */
export function renameInFormulas(book: Book, from: string, to: string): void {
  const wanted = from.toLowerCase();
  mapFormulas(book, (formula) => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    return formulaTokens(formula)
      .map(({ kind, text }) => (kind === 'name' && text.toLowerCase() === wanted ? to : text))
      .join('');
  });
}
