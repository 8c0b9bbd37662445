/**
 * Text as people mean it: one ordinary blank where documents and pastes have tabs, no-break blanks (U+00A0, U+202F) or several, and
 * none at the ends.
 */
export const normaliseBlanks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A name as the sheet's formulas compare it: "=" of a spreadsheet does not tell capitals from small letters. */
export const nameInFormulas = (text: string): string => normaliseBlanks(text).toLocaleLowerCase('sv');

/** What two spellings of one name have in common: case, blanks, leading signs and a trailing full stop do not count. */
export const nameKey = (text: string): string =>
  normaliseBlanks(text)
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[.\s]+$/, '')
    .toLocaleLowerCase('sv');
