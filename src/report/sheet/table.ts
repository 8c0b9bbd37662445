import type { TableBlock } from '../block';
import { heading } from '../make-block';
import { countEntries } from './counts-table';
import type { Entry } from './entry';
import { figureEntries } from './figure-table';
import { FIGURE_WIDTH } from './grid';
import { headingEntries, paragraphs, space } from './prose';
import { fits } from './text-height';
import { settingOf } from './typography';
import { wordsEntries } from './words-table';

/** A table under its title, set in the way that its kind of cells asks for. */
export function tableEntries(table: TableBlock): readonly Entry[] {
  const title = table.title ? headingEntries(heading(4, table.title)) : [];
  if (table.asItCame)
    return [...(table.title ? title : [space(8)]), ...(isNarrow(table) ? figureEntries(table) : [...asLines(table), space(8)])];
  if (table.counts) return [...title, ...countEntries(table)];
  return [...title, ...(table.words ? wordsEntries(table) : figureEntries(table))];
}

/** Every cell stands in one line in a column of the page. */
const isNarrow = ({ lines }: TableBlock): boolean =>
  lines.every(({ cells }) => Object.values(cells).every((cell) => typeof cell !== 'string' || fits(cell, FIGURE_WIDTH, settingOf('row'))));

/** Cells with sentences: a line per row, the header's word before each. */
function asLines({ label, columns, lines }: TableBlock): readonly Entry[] {
  const said = (header: string, cell: unknown): string => (typeof cell === 'string' ? [header, cell].filter(Boolean).join(': ') : '');
  return lines.flatMap((row) =>
    paragraphs(
      [said(label, row.label || null), ...columns.map(({ key, header }) => said(header, row.cells[key]))].filter(Boolean).join(' · '),
    ),
  );
}
