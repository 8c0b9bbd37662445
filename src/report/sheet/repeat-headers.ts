import type { Entry } from './entry';
import { pageBreaks } from './page-breaks';

/** Entries with the header of a table repeated above its first row on each page, and the indexes of the entries that begin a page. */
export function paged(
  entries: readonly Entry[],
  heightOf: (entry: Entry) => number,
): { entries: readonly Entry[]; breaks: readonly number[] } {
  const heights = new Map<Entry, number>();
  const height = (entry: Entry): number => {
    const known = heights.get(entry) ?? heightOf(entry);
    heights.set(entry, known);
    return known;
  };
  const all = [...entries];
  for (let from = 0; ;) {
    const breaks = pageBreaks(
      all.map((entry) => ({ height: height(entry), keep: entry.keep, newPage: entry.newPage ?? false, leads: leads(entry) })),
    );
    const missing = breaks
      .filter((at) => at >= from)
      .map((at) => rowAfter(all, at))
      // A header and a row that are higher than a page together would be parted for ever.
      .find((at) => all[at]?.header && all[at]?.header !== all[at - 1]);
    const header = missing === undefined ? undefined : all[missing]?.header;
    if (missing === undefined || !header) return { entries: all, breaks };
    all.splice(missing, 0, header);
    from = missing;
  }
}

/** Headings, quiet lines and white space above them, and heads of tables. */
const leads = ({ keep, heading, row, kind, text, cells }: Entry): boolean =>
  keep && (heading !== undefined || row === 'header' || (cells.length === 0 && (text === '' || kind === 'note')));

/** The first row at the top of a page, past what is left of a text from the page before. */
function rowAfter(entries: readonly Entry[], at: number): number {
  let row = at;
  while (entries[row]?.row === 'space' && entries[row]?.cells.length === 0 && entries[row]?.kind === 'body' && entries[row]?.text !== '')
    row += 1;
  return row;
}
