import { amount } from '../../domain/amount';
import type { RowStyles, SheetContent } from '../../workbook/content';
import type { Block, ContentsBlock, HeadingBlock } from '../block';
import { heading as headingOf } from '../make-block';
import type { Entry } from './entry';
import { COLUMN_WIDTHS, widthOf, type Span } from './grid';
import { PAGE_HEIGHT } from './page-breaks';
import { headingEntries, line as lineOf } from './prose';
import { heightOf } from './row-heights';
import { linesOf } from './text-height';
import { FONT, settingOf } from './typography';

const INDENT = '\u2003';
const LAST = COLUMN_WIDTHS.length - 1;
const NAME: Span = [0, LAST - 1];
const EMPTY: readonly null[] = Array.from({ length: LAST - 1 }, () => null);
/** White space above a chapter in the list, in points. */
const ABOVE_CHAPTER = 6;
/** Headings of the third level are listed as long as the list is no longer. */
const LONGEST = 2 * PAGE_HEIGHT;

/** The list of contents: a row a heading, the page's number in the last column to be filled in when the pages are known (`withPageNumbers`). */
export function contentsEntries({ heading }: ContentsBlock, following: readonly Block[]): readonly Entry[] {
  const listed = following.filter(
    (block): block is HeadingBlock => block.kind === 'heading' && block.level > 0 && block.text.trim() !== '',
  );
  const list = (deepest: number): readonly Entry[] => rowsOf(listed.filter(({ level }) => level <= deepest));
  const whole = list(3);
  const rows = whole.reduce((sum, entry) => sum + heightOf(entry), 0) <= LONGEST ? whole : list(2);
  return rows.length === 0 ? [] : [...headingEntries(headingOf(2, heading, { newPage: true })), ...rows];
}

function rowsOf(headings: readonly HeadingBlock[]): readonly Entry[] {
  const above: number[] = [];
  const depths = headings.map(({ level }) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    return above.push(level) - 1;
  });
  return headings.flatMap((heading, at) => {
    const depth = depths[at] ?? 0;
    const row = depth === 0 ? 'listTop' : 'listed';
    const indent = INDENT.repeat(depth);
    const setting = settingOf(row);
    // A line a row: LibreOffice does not break the text of a link.
    return linesOf(heading.text.trim(), widthOf(NAME) - depth * setting.size, setting).map((text, line, lines): Entry => ({
      ...lineOf(row, ''),
      cells: [`${indent}${text}`, ...EMPTY, line === 0 ? { amount: amount(0) } : null],
      spans: [NAME],
      after: line === lines.length - 1 && depths[at + 1] === 0 ? ABOVE_CHAPTER : 0,
      keep: at === 0 || line < lines.length - 1,
      decimals: 0,
      refersTo: heading,
    }));
  });
}

/** Index and page (1 is the first) of every heading in the entries. */
function placesOf(
  entries: readonly Entry[],
  breaks: readonly number[],
): ReadonlyMap<HeadingBlock, { readonly at: number; readonly page: number }> {
  const places = new Map<HeadingBlock, { at: number; page: number }>();
  const starts = new Set(breaks);
  let page = 1;
  entries.forEach(({ heading }, at) => {
    if (starts.has(at)) page += 1;
    if (heading) places.set(heading, { at, page });
  });
  return places;
}

/** The entries with the number of its heading's page in every row of the list. Rows keep their heights: a number is one line. */
export function withPageNumbers(entries: readonly Entry[], breaks: readonly number[]): readonly Entry[] {
  const places = placesOf(entries, breaks);
  return entries.map((entry) => {
    const place = entry.refersTo && places.get(entry.refersTo);
    return place && entry.cells[LAST] ? { ...entry, cells: entry.cells.with(LAST, { amount: amount(place.page) }) } : entry;
  });
}

/** Links from the rows of the list to the headings, and what the rows look like: Excel gives every link a look of its own. */
export function contentsLinks(entries: readonly Entry[], sheet: string): Pick<SheetContent, 'links' | 'linkRows'> {
  const places = placesOf(entries, []);
  const first = entries.findIndex(({ refersTo }) => refersTo);
  const last = entries.findLastIndex(({ refersTo }) => refersTo);
  if (first < 0) return { links: [] };
  const links = entries.slice(first, last + 1).flatMap(({ refersTo, cells }, index) => {
    const place = refersTo && places.get(refersTo);
    const text = cells[0];
    if (!place || typeof text !== 'string') return [];
    // Headings stand in the entry's second row, the list in the first.
    return [{ address: `A${2 * (first + index) + 1}`, target: `'${sheet.replaceAll("'", "''")}'!A${2 * place.at + 2}`, text, tip: '' }];
  });
  const rows = entries.slice(first, last + 1).flatMap(({ row, refersTo }): RowStyles['rows'] => {
    const { size, bold = false } = settingOf(row);
    return [refersTo ? { style: { font: { name: FONT, size, bold, color: '#000000', underline: 'None' } } } : {}, {}];
  });
  return { links, linkRows: { first: 2 * first + 1, rows } };
}
