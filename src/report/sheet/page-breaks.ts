/** A page's height within its margins, in points, less what a printer's font may add to the rows. */
export const PAGE_HEIGHT = 700;

/** A page with less on it than this is not left for a new chapter. */
const NEARLY_EMPTY = PAGE_HEIGHT * 0.35;
/** A last page with less on it than this takes over what stood last on the page before. */
const SPARSE = PAGE_HEIGHT / 7;

export interface Piece {
  /** Points. */
  readonly height: number;
  /** Stays on one page with the next piece. */
  readonly keep: boolean;
  readonly newPage: boolean;
  /** Says nothing without what follows: a heading, the white space above it, the head of a table. */
  readonly leads?: boolean;
}

/**
 * Indexes of the pieces that begin a page: those that ask for it, unless the page before would stay nearly empty, and the first of a group that
 * belongs together and would be cut. Groups are taken as far as a page holds them.
 */
export function pageBreaks(pieces: readonly Piece[]): readonly number[] {
  const breaks: number[] = [];
  /** Groups of the page and of the one before. */
  let page: Group[] = [];
  let before: readonly Group[] = [];
  let used = 0;
  let index = 0;
  while (index < pieces.length) {
    const size = groupFrom(pieces, index);
    const group = pieces.slice(index, index + size);
    const height = group.reduce((sum, piece) => sum + piece.height, 0);
    const asked = group[0]?.newPage === true && used > NEARLY_EMPTY;
    if (index > 0 && used > 0 && (asked || used + height > PAGE_HEIGHT)) {
      breaks.push(index);
      used = 0;
      before = page;
      page = [];
    }
    page.push({ index, height });
    used += height;
    index += size;
  }
  const last = used < SPARSE && pieces[breaks.at(-1) ?? 0]?.newPage !== true ? filled(before, used) : undefined;
  return last === undefined ? breaks : breaks.with(-1, last);
}

interface Group {
  readonly index: number;
  readonly height: number;
}

/** Where to break instead, so that the last page is not nearly empty: at one of the later groups of the page before. */
function filled(page: readonly Group[], used: number): number | undefined {
  let height = used;
  return page
    .slice(1)
    .toReversed()
    .find((group) => (height += group.height) >= SPARSE)?.index;
}

/**
 * Pieces from here that stay together: at most a page, and never past one that asks for a page of its own. Where a page cannot hold all that would stay together,
 * what only leads to the rest goes with the rest.
 */
function groupFrom(pieces: readonly Piece[], first: number): number {
  let height = pieces[first]?.height ?? 0;
  let size = 1;
  while (pieces[first + size - 1]?.keep) {
    const next = pieces[first + size];
    if (!next || next.newPage) return size;
    if (height + next.height > PAGE_HEIGHT) return withoutLead(pieces, first, size);
    height += next.height;
    size += 1;
  }
  return size;
}

function withoutLead(pieces: readonly Piece[], first: number, size: number): number {
  let rest = size;
  while (rest > 0 && pieces[first + rest - 1]?.leads) rest -= 1;
  return rest === 0 ? size : rest;
}
