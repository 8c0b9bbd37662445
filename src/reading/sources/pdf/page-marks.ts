import type { TextLine } from './text-line';

/** Heads and feet have at most a left, a middle and a right part; what has more is the head of a table. */
const mostPieces = 3;
/** How many lines a head or a foot has at most. */
const mostLines = 3;
/** Part of the page's height within which they stand. */
const margin = 0.13;

interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** Lines that are the same at the same height on most pages, figures aside: heads, feet and page numbers. */
export function pageMarksOf(pages: readonly PageLines[]): ReadonlySet<TextLine> {
  const found = new Map<string, { readonly line: TextLine; readonly page: number }[]>();
  for (const page of pages) {
    for (const line of outermost(page)) {
      const key = keyOf(line);
      const same = found.get(key);
      if (same) same.push({ line, page: page.number });
      else found.set(key, [{ line, page: page.number }]);
    }
  }
  const enough = Math.max(2, pages.length * 0.4);
  const marks = new Set<TextLine>();
  for (const lines of found.values()) {
    if (new Set(lines.map(({ page }) => page)).size >= enough) for (const { line } of lines) marks.add(line);
  }
  return marks;
}

function outermost({ height, lines }: PageLines): readonly TextLine[] {
  const top = lines.slice(0, mostLines).filter((line) => line.base < height * margin);
  const foot = lines.slice(-mostLines).filter((line) => line.base > height * (1 - margin));
  return [...new Set([...top, ...foot])].filter(({ pieces }) => pieces.length <= mostPieces);
}

/** Heights are told to 4 points. A page number moves with its figures, and so does what is set in the middle around it. */
const keyOf = ({ base, pieces }: TextLine): string =>
  `${Math.round(base / 4)} ${pieces.map(({ text }) => text.toLowerCase().replace(/\d+/g, '#')).join(' ')}`;
