import type { Column } from './columns';
import { stretchesOf } from './gap-tables';
import { gridsOf } from './grid';
import { gridRows, isWithin } from './grid-rows';
import type { Item, TableKey } from './item';
import type { Words } from './joined-text';
import { laddersOf } from './ladder';
import type { Page, Run } from './page';
import { isListed, paragraphsOf } from './paragraphs';
import { tableRows } from './table-rows';
import { textLinesOf } from './text-line';
import type { TextMeasures } from './text-measures';

/** What is known of the last table of a page. */
export interface LastTable {
  readonly columns: readonly Column[];
  readonly key: TableKey;
}

export interface LaidOut {
  readonly items: readonly Item[];
  readonly lastTable: LastTable | null;
}

/** A page by what is seen of it alone: tables by the lines drawn, else by the gaps, and the rest as paragraphs. */
export function layOut(page: Page, runs: readonly Run[], measures: TextMeasures, words: Words, before: LastTable | null): LaidOut {
  const items: Item[] = [];
  let rest = runs;
  for (const grid of gridsOf(page.rules)) {
    const inside = rest.filter((run) => isWithin(run, grid));
    const rows = gridRows(grid, inside, page.number, words);
    if (rows.length === 0) continue;
    items.push(...rows);
    rest = rest.filter((run) => !isWithin(run, grid));
  }
  const lines = textLinesOf(rest);
  const ladders = laddersOf(page.rules, lines);
  for (const { lines, columns, bands } of ladders) {
    items.push(...tableRows(lines, columns, bands, page.number, words, keyOf(columns)));
  }
  const ruled = new Set(ladders.flatMap((ladder) => ladder.lines));
  let last: LastTable | null = before;
  const free = lines.filter((line) => !ruled.has(line));
  for (const { lines, columns } of stretchesOf(free, isListed, before?.columns ?? null)) {
    if (!columns) {
      items.push(...paragraphsOf(lines, page.number, measures, words));
      continue;
    }
    const isSame =
      last !== null && last.columns.length === columns.length && columns.every((column, at) => overlaps(column, last?.columns[at]));
    const key: TableKey = isSame && last ? last.key : keyOf(columns);
    last = { columns, key };
    items.push(...tableRows(lines, columns, [], page.number, words, key));
  }
  items.sort((one, other) => one.top - other.top);
  return { items, lastTable: items.some(({ kind }) => kind === 'row') ? last : null };
}

const keyOf = (columns: readonly Column[]): TableKey => ({ columns: columns.length, lefts: columns.map(({ left }) => left) });

const overlaps = (one: Column, other: Column | undefined): boolean =>
  other !== undefined && one.left < other.right && other.left < one.right;
