import { normaliseBlanks } from './normalise';

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
