import type { HeadingBlock, TextBlock } from '../block';
import type { Entry, RowKind, TextKind } from './entry';
import { PAGE_WIDTH, widthOf } from './grid';
import { rowPieces } from './text-height';
import { settingOf } from './typography';

const empty = { row: 'space', cells: [], kind: 'body', text: '', after: 0, keep: false } as const satisfies Entry;

/** White space. */
export const space = (points: number): Entry => ({ ...empty, after: points, keep: true });

/** A line of its own in the row of cells, kept with what follows. */
export const line = (row: RowKind, text: string, after = 0): Entry => ({ ...empty, row, cells: [text], after, keep: true });

/** A quiet line above a heading, kept with it. */
const label = (text: string): Entry => ({ ...empty, text, kind: 'note', keep: true });

const kinds = ['title', 'level1', 'level2', 'level3', 'level4'] as const satisfies readonly TextKind[];
const spaceBefore = { title: 0, level1: 26, level2: 18, level3: 14, level4: 8 } as const;

/** A heading, kept with what follows unless nothing stands beneath it. */
export function headingEntries(block: HeadingBlock): readonly Entry[] {
  const { level, text, above, newPage = false, alone = false } = block;
  const kind = kinds[level];
  const own = [
    ...(above === undefined ? [] : [label(above)]),
    ...rowPieces(text, PAGE_WIDTH, settingOf(kind)).map((piece, at): Entry => ({
      ...empty,
      kind,
      text: piece,
      after: level === 0 ? 2 : 4,
      keep: true,
      ...(at === 0 && { heading: block }),
    })),
  ].map((entry, at, all) => ({
    ...entry,
    ...(newPage && at === 0 && { newPage }),
    keep: !alone || at < all.length - 1,
  }));
  return level === 0 ? own : [{ ...space(spaceBefore[kind]), keep: !newPage }, ...own];
}

const looks = {
  body: { kind: 'body', after: 4 },
  note: { kind: 'note', after: 4 },
  strong: { kind: 'strong', after: 0 },
  subtitle: { kind: 'level2', after: 14 },
} as const satisfies Record<TextBlock['look'], Pick<Entry, 'kind' | 'after'>>;

/** A text in its look, a row per paragraph. */
export function textEntries({ look, text, keep = false, after }: TextBlock): readonly Entry[] {
  const usual = looks[look];
  return paragraphs(text, usual.kind).map((one, at, all) => ({
    ...one,
    after: after !== undefined && at === all.length - 1 ? after : usual.after,
    keep,
  }));
}

/** A text, a row per paragraph; what is longer than a row goes on in the next. Lines of a list stay together. */
export function paragraphs(text: string, kind: TextKind = 'body'): readonly Entry[] {
  const pieces = paragraphsOf(text).flatMap((paragraph) => rowPieces(paragraph, PAGE_WIDTH, settingOf(kind)));
  return pieces.map((piece) => ({ ...empty, kind, text: piece, after: 4 }));
}

const bullet = /^\s*([-–•*]|\d+[.)])\s/;

function paragraphsOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const before = found.at(-1);
    if (line.trim() === '') continue;
    if (before !== undefined && bullet.test(line) && bullet.test(before)) found[found.length - 1] = `${before}\n${line}`;
    else found.push(line);
  }
  return found;
}

/** A row is at most so high: what a cell holds beyond that goes on beneath it, so that nothing is cut. */
function withoutTallCells(entry: Entry): { readonly row: Entry; readonly beneath: readonly string[] } {
  const setting = settingOf(entry.row);
  const parts = entry.cells.map((cell, at) =>
    typeof cell === 'string' ? rowPieces(cell, widthOf(entry.spans?.find(([first]) => first === at) ?? [at, at]), setting) : [],
  );
  if (parts.every((pieces) => pieces.length < 2)) return { row: entry, beneath: [] };
  return {
    row: { ...entry, cells: entry.cells.map((cell, at) => parts[at]?.[0] ?? cell) },
    beneath: parts.flatMap((pieces) => (pieces.length > 1 ? [pieces.slice(1).join(' ')] : [])),
  };
}

/** Letters of texts about a row that stay on its page: a cause and its action belong together. */
const TOGETHER = 600;

/** Texts beneath a row of cells: the first stands in the row's own text, the others follow. */
export function withTexts(entry: Entry, texts: readonly string[], after: number): readonly Entry[] {
  const { row, beneath } = withoutTallCells(entry);
  const [first, ...rest] = [...beneath, ...texts].flatMap((text) => paragraphs(text));
  if (!first) return [{ ...row, after }];
  if (rest.length === 0) return [{ ...row, text: first.text, kind: first.kind, after: after + 4 }];
  const together = texts.reduce((sum, text) => sum + text.length, 0) <= TOGETHER;
  return [
    { ...row, text: first.text, kind: first.kind, after: 4, keep: row.keep || together },
    ...rest.map((entry, at) => (together && at < rest.length - 1 ? { ...entry, keep: true } : entry)),
  ];
}
