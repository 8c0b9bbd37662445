import { fits, type Setting } from './text-height';

/**
 * The page's columns in points: one for names, eight for figures. Together 450 of the 482 of an A4 page within 2 cm margins: widths are counted in
 * digits of the workbook's font, which LibreOffice and printers take 6 per cent wider than Excel's screen, and one column too many would go to a
 * page of its own.
 */
export const NAME_WIDTH = 102;
export const FIGURE_WIDTH = 43.5;
export const FIGURE_COLUMNS = 8;
export const PAGE_WIDTH = NAME_WIDTH + FIGURE_COLUMNS * FIGURE_WIDTH;
export const COLUMN_WIDTHS: readonly number[] = [NAME_WIDTH, ...Array.from({ length: FIGURE_COLUMNS }, () => FIGURE_WIDTH)];

/** "A" for 0. The report is never as wide as Z. */
export const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** How many figure columns a header takes so that its longest word stands unbroken. */
export const spanOf = (header: string, setting: Setting): number =>
  Math.max(1, ...header.split(/\s/).map((word) => columnsFor(word, setting)));

/** Items side by side as long as their spans fit the page, the rest in a next part; parts are of about the same number of items. */
export function partsThatFit<Item>(items: readonly Item[], span: (item: Item) => number): readonly (readonly Item[])[] {
  const parts = greedy(items, span, items.length);
  const even = greedy(items, span, Math.ceil(items.length / Math.max(1, parts.length)));
  return even.length === parts.length ? even : parts;
}

function greedy<Item>(items: readonly Item[], span: (item: Item) => number, most: number): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let used = FIGURE_COLUMNS;
  for (const item of items) {
    const part = parts.at(-1);
    const width = span(item);
    if (part && part.length < most && used + width <= FIGURE_COLUMNS) part.push(item);
    else {
      parts.push([item]);
      used = 0;
    }
    used += width;
  }
  return parts;
}

function columnsFor(word: string, setting: Setting): number {
  let columns = 1;
  while (columns < FIGURE_COLUMNS && !fits(word, columns * FIGURE_WIDTH, setting)) columns += 1;
  return columns;
}

/** Whether a word of the text would be broken inside a figure column. */
export const breaksInFigure = (text: string, setting: Setting): boolean =>
  text.split(/\s/).some((word) => !fits(word, FIGURE_WIDTH, setting));

/** "Resultat- överföring" → one word where the width holds it, else broken after the hyphen; "män/ pojkar" likewise. */
export const setCompounds = (header: string, width: number, setting: Setting): string =>
  header.replace(/(\S+)([-/]) (\p{Ll}\S*)/gu, (_, start: string, sign: string, end: string) => {
    const whole = `${start}${sign === '/' ? '/' : ''}${end}`;
    return fits(whole, width, setting) ? whole : `${start}${sign}\n${end}`;
  });
