import type { TextItem } from './item';
import type { TextMeasures } from './text-measures';

/** Longer than this is a paragraph, however it is set. */
const longest = 250;
/** Larger than the text by this, letters are those of a heading. */
const larger = 1.12;
const mostLevels = 9;

/**
 * Which items are headings by their look, and of which level: larger letters than the text's, or bold ones on a line of their own. The look of each level is the
 * document's own; larger is higher, and bold before what is not.
 */
export function headingsOf(items: readonly TextItem[], measures: TextMeasures): ReadonlyMap<TextItem, number> {
  const found = items.filter((item) => isHeading(item, measures));
  const looks = [...new Set(found.map(lookOf))].sort((one, other) => other - one);
  return new Map(found.map((item) => [item, Math.min(mostLevels, looks.indexOf(lookOf(item)) + 1)]));
}

/** Sizes are told to half a point. */
const lookOf = ({ size, isBold }: TextItem): number => Math.round(size * 2) + (isBold ? 0.5 : 0);

function isHeading({ text, size, isBold, lines, isContents, isPageMark }: TextItem, { bodySize, isBodyBold }: TextMeasures): boolean {
  if (isContents || isPageMark || text.length > longest || text.includes('\t') || lines > 4 || !/\p{L}/u.test(text)) return false;
  if (size > bodySize * larger) return true;
  return isBold && !isBodyBold && size > bodySize * 0.9 && lines <= 2 && !/[.;,]$/.test(text) && !text.startsWith('- ');
}
