import { finding } from './messages';
import { eachText } from './texts-of-plan';

/**
 * Words that nobody leaves in a finished text on purpose. "Kolla" only as a line or a bracket of its own begins, since people do "kolla på film".
 * A name alone on a line cannot be told from a heading; in a bracket after the last full stop of a paragraph it is whoever should look at it.
 */
const remarks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:TODO|ATT GÖRA:)(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])x{2,}(?![\p{L}\p{N}])/iu,
  /\?{2,}/,
  /(?:\.{3}|…) ?\?/,
  /(?<=^|\n|[([/])[ \t]*kolla(?:s|r)?(?![\p{L}])[^\n)\]]{0,30}/iu,
  /(?<![\p{L}])(?:lorem ipsum|tbd|tba)(?![\p{L}])/iu,
  /\([?…]\)|\[(?:\.{3}|…|[^\]\n]{0,20}(?:fyll|skriv|komplettera|namn|siffra|datum)[^\]\n]{0,20})\]/iu,
  /(?<=^|\n|[(/])[ \t]*(?:fyll i (?:här|resultat|siffr|värde|text|analys)\p{L}*|skriv (?:här|mer)|text (?:saknas|kommer)|siffr(?:a|or) (?:saknas|kommer))(?!\p{L})[^\n)]{0,30}/iu,
  /(?<=[.!?…] ?)\((?!Bilaga|Källa|Figur|Tabell|Forts|Utgår|Nytt|Ny|Klart|Klar|Avslutad|Pågår|Ja|Nej|Se|Ej)\p{Lu}\p{Ll}{1,14}\)(?=[ \t]*(?:\n|$))/u,
];

/** V32: a draft remark was left in a text. One finding per text. */
export const draftRemarks = eachText(function* (texts) {
  for (const { place, row, text } of texts) {
    // What stood in the last report is no longer anybody's to mend.
    if (place.column === 'previousText') continue;
    const found = remarks.map((remark) => remark.exec(text)?.[0].trim() ?? '').find(Boolean);
    if (found) yield finding('V32', 'note', 'draft', place, { facts: { row, found }, found });
  }
});
