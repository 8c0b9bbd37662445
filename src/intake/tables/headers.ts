import { normaliseBlanks } from '../../domain/normalise';
import type { DocumentJson } from '../document';

/** Headers of a kind of table: what the squeezed header looks like → the key of its column. `{year}` and `{year-1}` are filled in. */
export type HeaderPatterns = readonly (readonly [string, string])[];

/** A header without case, blanks and hyphens: "Utfall per aug", "Ut-fall per aug" and "UTFALL PER AUG" are the same. */
export const squeeze = (header: string): string =>
  normaliseBlanks(header)
    .toLowerCase()
    .replace(/[\s-]+/g, '');

/** Keys behind the headers after the first `labels`; null where one is unknown or two are the same. */
export function matchHeaders(headers: readonly string[], patterns: HeaderPatterns, document: DocumentJson): string[] | null {
  const keys: string[] = [];
  for (const header of headers) {
    const key = patterns.find(([pattern]) => expression(pattern, document).test(squeeze(header)))?.[1];
    if (key === undefined || keys.includes(key)) return null;
    keys.push(key);
  }
  return keys;
}

function expression(pattern: string, document: DocumentJson): RegExp {
  const filled = pattern
    .replaceAll('{year-1}', String(document.year - 1))
    .replaceAll('{year}', String(document.year))
    .replaceAll('{type}', document.type.toLowerCase());
  return new RegExp(`^(?:${filled})$`);
}

/** True where no row is wider than its header. */
export const fits = (table: { readonly rows: readonly (readonly string[])[] }, columns: readonly string[]): boolean =>
  table.rows.every((row) => row.slice(columns.length).every((cell) => normaliseBlanks(cell) === ''));
