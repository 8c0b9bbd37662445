import { finding } from './messages';
import { eachText } from './texts-of-plan';

/**
 * Words that nobody leaves in a finished text on purpose. "Kolla" only as a line or a bracket of its own begins, since people do "kolla på film";
 * a name alone is too uncertain to be told from a heading.
 */
const remarks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:TODO|ATT GÖRA:)(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])x{2,}(?![\p{L}\p{N}])/iu,
  /\?{2,}/,
  /(?:\.{3}|…) ?\?/,
  /(?<=^|\n|[([/])[ \t]*kolla(?:s|r)?(?![\p{L}])[^\n)\]]{0,30}/iu,
  /(?<![\p{L}])lorem ipsum/iu,
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
