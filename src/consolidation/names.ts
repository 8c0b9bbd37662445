import { normaliseBlanks } from '../domain/normalise';

/**
 * What the writings of one name have in common: case, sorts of blanks, dashes and quotes, blanks around dashes, slashes and inside brackets, raised and
 * lowered figures (CO₂, "CO ₂", CO2), leading signs and a full stop at the end do not count. Å, ä and ö are letters of their own.
 */
export function cleanName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const clean = normaliseBlanks(name.replace(/\s+(?=[₀-₉⁰¹²³⁴-⁹])/gu, '').normalize('NFKC'))
    .replace(/["'´`‘’‚‛“”„‟«»‹›]/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/ ?([-/]) ?/gu, '$1')
    .replace(/\( /gu, '(')
    .replace(/ \)/gu, ')')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[.\s]+$/u, '')
    .toLocaleLowerCase('sv');
  if (known.size >= mostKnown) known.clear();
  known.set(name, clean);
  return clean;
}

/** Hundreds of units have the same names, which are asked for again and again. */
const known = new Map<string, string>();
const mostKnown = 20_000;

const inOrder = new Intl.Collator('sv', { numeric: true });

/** Names, numbers and codes as people put them in order: 1.2 before 1.10. */
export const inNaturalOrder = (left: string, right: string): number =>
  inOrder.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);

/** What most say, with plain blanks; of those that are said as often the first in order. '' where nothing is said. */
export function mostCommon(said: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of said.map(normaliseBlanks)) if (one !== '') counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first] = [...counts].sort(([left, some], [right, others]) => others - some || inNaturalOrder(left, right));
  return first?.[0] ?? '';
}
