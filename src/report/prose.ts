import type { Entry, RowKind, TextKind } from './entry';
import { PAGE_WIDTH, widthOf } from './grid';
import { fits, rowPieces } from './text-height';
import { settingOf } from './typography';

const empty = { row: 'space', cells: [], kind: 'body', text: '', after: 0, keep: false } as const satisfies Entry;

/** White space. */
export const space = (points: number): Entry => ({ ...empty, after: points, keep: true });

/** A line of its own in the row of cells: a label or a small heading, kept with what follows. Longer than the page is wide, it wraps. */
export function line(row: RowKind, text: string, after = 0): Entry {
  return fits(text, PAGE_WIDTH, settingOf(row))
    ? { ...empty, row, cells: [text], after, keep: true }
    : { ...empty, text, kind: row === 'heading' ? 'strong' : 'body', after, keep: true };
}

/** A quiet line above a heading or a list, kept with it. */
export const label = (text: string, after = 0): Entry => ({ ...empty, text, kind: 'note', after, keep: true });

/** A heading of a chapter or a goal, 1–4; kept with what follows. */
export function heading(level: number, text: string, options: { readonly newPage?: boolean } = {}): readonly Entry[] {
  const kind = headingKinds[Math.min(Math.max(level, 1), headingKinds.length) - 1] ?? 'level4';
  const [first = '', ...rest] = rowPieces(text, PAGE_WIDTH, settingOf(kind));
  const entry: Entry = { ...empty, kind, text: first, after: 4, keep: true };
  const more = rest.map((piece) => ({ ...entry, text: piece }));
  return options.newPage
    ? [{ ...space(spaceBefore[kind]), keep: false }, { ...entry, newPage: true }, ...more]
    : [space(spaceBefore[kind]), entry, ...more];
}

const headingKinds = ['level1', 'level2', 'level3', 'level4'] as const satisfies readonly TextKind[];
const spaceBefore = { level1: 26, level2: 18, level3: 14, level4: 8 } as const;

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

/** Texts beneath a row of cells: the first stands in the row's own text, the others follow. */
export function withTexts(entry: Entry, texts: readonly string[], after: number): readonly Entry[] {
  const { row, beneath } = withoutTallCells(entry);
  const [first, ...rest] = [...beneath, ...texts].flatMap((text) => paragraphs(text));
  if (!first) return [{ ...row, after }];
  return [{ ...row, text: first.text, kind: first.kind, after: rest.length === 0 ? after + 4 : 4 }, ...rest];
}
