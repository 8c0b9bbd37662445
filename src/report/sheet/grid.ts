import type { Cell } from '../cell';
import { CELL_PADDING, fits, textWidth, type Setting } from './text-height';

/**
 * The page's columns in points: one for names, eight for figures. Together 454 of the 482 of an A4 page within 2 cm margins: widths are counted in
 * digits of the workbook's font, which LibreOffice and printers take 6 per cent wider than Excel's screen, and one column too many would go to a
 * page of its own. A figure column holds "Periodens", the longest word of the headers that stand eight beside each other.
 */
export const NAME_WIDTH = 94;
export const FIGURE_WIDTH = 45;
export const FIGURE_COLUMNS = 8;
export const PAGE_WIDTH = NAME_WIDTH + FIGURE_COLUMNS * FIGURE_WIDTH;
export const COLUMN_WIDTHS: readonly number[] = [NAME_WIDTH, ...Array.from({ length: FIGURE_COLUMNS }, () => FIGURE_WIDTH)];

/** As wide as most names of indicators and rows need for two lines: before that a name takes no room from figures that would stand in one. */
const ROOM_FOR_NAMES = NAME_WIDTH + 3 * FIGURE_WIDTH;

/** First and last column of cells that are merged, 0 is the first. */
export type Span = readonly [number, number];

/** "A" for 0. The report is never as wide as Z. */
export const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** Points from the first to the last column. */
export const widthOf = ([first, last]: Span): number => COLUMN_WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);

/** Columns of a table beside each other: the last one ends at the page's edge, the name has all that they leave. */
export interface Placement {
  readonly spans: readonly Span[];
  /** Points. */
  readonly nameWidth: number;
  /** Points, a column each. */
  readonly widths: readonly number[];
  /** The cells of a row: the name and what stands in the columns. */
  readonly row: (name: Cell, cells: readonly Cell[]) => readonly Cell[];
}

/** Places columns that each take so many of the page's; together at most all eight. */
export function placed(needs: readonly number[]): Placement {
  let next = 1 + FIGURE_COLUMNS - needs.reduce((sum, need) => sum + need, 0);
  const name: Span = [0, next - 1];
  const columns = needs.map((need): Span => {
    const first = next;
    next += need;
    return [first, next - 1];
  });
  return {
    spans: [name, ...columns].filter(([first, last]) => last > first),
    nameWidth: widthOf(name),
    widths: columns.map(widthOf),
    row: (label, cells) => {
      const all: Cell[] = COLUMN_WIDTHS.map(() => null);
      all[0] = label;
      columns.forEach(([first], at) => (all[first] = cells[at] ?? null));
      return all;
    },
  };
}

/** How many of the page's columns a column of a table takes so that no word of it breaks. */
export const needOf = (texts: readonly string[], setting: Setting): number =>
  Math.max(1, ...texts.flatMap((text) => text.split(/\s/)).map((word) => columnsFor(word, setting)));

/** The columns' needs, made wide enough for every cell to stand in one line where the names keep room enough. */
export function roomier(needs: readonly number[], texts: readonly (readonly string[])[], setting: Setting): readonly number[] {
  const wider = [...needs];
  needs.forEach((_, at) => {
    const wished = Math.max(...(texts[at] ?? []).map((text) => columnsFor(text, setting)), 1);
    const more = wider.with(at, Math.max(wider[at] ?? 1, Math.min(wished, 2)));
    if (PAGE_WIDTH - more.reduce((sum, need) => sum + need, 0) * FIGURE_WIDTH >= ROOM_FOR_NAMES) wider[at] = more[at] ?? 1;
  });
  return wider;
}

/** Items side by side as long as their needs fit the page, the rest in a next part; parts are of about the same number of items. */
export function partsThatFit<Item>(items: readonly Item[], need: (item: Item) => number): readonly (readonly Item[])[] {
  const parts = greedy(items, need, items.length);
  const even = greedy(items, need, Math.ceil(items.length / Math.max(1, parts.length)));
  return even.length === parts.length ? even : parts;
}

function greedy<Item>(items: readonly Item[], need: (item: Item) => number, most: number): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let used = FIGURE_COLUMNS;
  for (const item of items) {
    const part = parts.at(-1);
    const width = need(item);
    if (part && part.length < most && used + width <= FIGURE_COLUMNS) part.push(item);
    else {
      parts.push([item]);
      used = 0;
    }
    used += width;
  }
  return parts;
}

function columnsFor(text: string, setting: Setting): number {
  let columns = 1;
  while (columns < FIGURE_COLUMNS && textWidth(text, setting) > columns * FIGURE_WIDTH - CELL_PADDING) columns += 1;
  return columns;
}

/** "Resultat- överföring" → one word where the width holds it, else broken after the hyphen; "män/ pojkar" likewise. */
export const setCompounds = (header: string, width: number, setting: Setting): string =>
  header.replace(/(?<!\S)(\S+)([-/]) (\p{Ll}\S*)/gu, (_, start: string, sign: string, end: string) => {
    const whole = `${start}${sign === '/' ? '/' : ''}${end}`;
    return fits(whole, width, setting) ? whole : `${start}${sign}\n${end}`;
  });
