import type { SourceLine } from '../../source';
import { sourceLimits } from '../limits';
import { SourceRefused } from '../refusal';
import { headingsOf } from './headings';
import type { Item, RowItem } from './item';
import type { TextMeasures } from './text-measures';

/**
 * Items as lines. Where there is more room above a paragraph than between lines stands a blank one, as in a text. A table that a page break cuts in two is
 * one: rows in the same columns with nothing but heads and feet between.
 *
 * @throws SourceRefused
 */
export function sourceLinesOf(items: readonly Item[], measures: TextMeasures): readonly SourceLine[] {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
  const isTold = texts.some(({ heading }) => heading !== undefined);
  const headings = isTold ? null : headingsOf(texts, measures);
  const lines: SourceLine[] = [];
  let tables = 0;
  let last: Item | null = null;
  const add = (text: string, about: Partial<SourceLine>): void => {
    if (lines.length >= sourceLimits.lines || text.length > sourceLimits.lineCharacters) throw new SourceRefused('tooLarge');
    lines.push({ line: lines.length + 1, text, ...about });
  };
  for (const item of items) {
    const { page } = item;
    if (item.kind === 'row') {
      if (last?.kind !== 'row' || !isSameTable(last, item)) tables += 1;
      if (item.cells.length > sourceLimits.columns) throw new SourceRefused('tooLarge');
      const { cells, areCellsGuessed } = item;
      add(cells.join('\t'), { page, cells, table: tables, ...(areCellsGuessed && { areCellsGuessed }) });
      last = item;
      continue;
    }
    const heading = headings ? headings.get(item) : item.heading;
    const isPageMark = item.isPageMark === true;
    if (!isPageMark && last && (item.isApart || last.kind === 'row') && last.page === page) add('', { page });
    const about = {
      page,
      ...(item.isContents && { isContents: true }),
      ...(isPageMark && { isPageMark }),
      ...(item.text.includes('\t') && { cells: item.text.split('\t'), areCellsGuessed: true }),
    };
    if (heading !== undefined) add(item.text.replace(/\s+/g, ' '), { page, heading });
    else for (const text of item.text.split('\n')) add(text, about);
    if (!isPageMark) last = item;
  }
  return lines;
}

/** How far the columns of a table may move from one page to the next. */
const moved = 8;

function isSameTable(last: RowItem, { table, page }: RowItem): boolean {
  if (last.table === table) return true;
  if (last.page === page || last.table.columns !== table.columns) return false;
  return last.table.lefts.every(
    (left, at) => !Number.isFinite(left) || !Number.isFinite(table.lefts[at]) || Math.abs(left - (table.lefts[at] ?? 0)) < moved,
  );
}
