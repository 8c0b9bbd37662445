import { AlignmentType, Paragraph, TableRow, type IParagraphOptions, type IRunOptions, type TableCell } from 'docx';
import type { Judgement } from '../../domain/plan';
import { fulfilmentSigns } from '../../wording';
import type { TableBlock, TableLine } from '../block';
import { cleanName } from '../hand-over/clean-text';
import { setCompounds } from '../sheet/grid';
import { cellOf } from './cell';
import { GAP, type Columns } from './column-widths';
import { inkOf, quiet, twips } from './look';
import { printedCell } from './printed-cell';
import { lineOf, proseOf, runOf, type NextList } from './prose';

/** Letters of texts that stay on one page with their row; longer ones go on over the page. */
const SHORT = 1200;

/** The row that is printed again on every page. */
export function headerRow({ label }: TableBlock, { columns, widths, size }: Columns): TableRow {
  const run: IRunOptions = { size: 2 * size, color: quiet };
  const headers = columns.map(({ header }, at) => {
    const width = widths[at + 1] ?? 0;
    const lines = setCompounds(header, width - GAP, { size }).split('\n');
    const children = lines.map((line, index) => runOf(cleanName(line), index === 0 ? run : { ...run, break: 1 }));
    return cellOf([new Paragraph({ style: 'Cell', keepNext: true, alignment: AlignmentType.RIGHT, children })], { width, header: true });
  });
  const name = cellOf([lineOf(label, { style: 'Cell', keepNext: true }, run)], { width: widths[0] ?? 0, first: true, header: true });
  return new TableRow({ tableHeader: true, cantSplit: true, children: [name, ...headers] });
}

/** A name and its figures and, beneath them across the table, the texts about it. `keep`: on one page with the next row. */
export function rowsOf(line: TableLine, decimals: number, part: Columns, keep: boolean, nextList: NextList): readonly TableRow[] {
  const kept: IParagraphOptions = { style: 'Cell', keepNext: keep || line.texts.length > 0 };
  const row = new TableRow({ cantSplit: true, children: cellsOf(line, decimals, part, kept) });
  if (line.texts.length === 0) return [row];
  const texts = line.texts.flatMap((text) => proseOf(text, nextList, { style: 'Cell', every: { keepNext: keep } }));
  const isLong = line.texts.reduce((sum, text) => sum + text.length, 0) > SHORT;
  return [row, new TableRow({ cantSplit: !isLong, children: [acrossOf(texts, part, true)] })];
}

function cellsOf(line: TableLine, decimals: number, part: Columns, look: IParagraphOptions): readonly TableCell[] {
  const { columns, widths, size } = part;
  const run: IRunOptions = { size: 2 * size, bold: line.kind === 'sum' || line.kind === 'band' };
  const name = [
    lineOf(line.label, { ...look, ...(line.kind === 'part' && { indent: { left: twips(size) } }) }, run),
    ...(line.under ? [lineOf(line.under, look, { ...run, bold: true, color: inkOf[judgedIn(line.under)] })] : []),
  ];
  const cells = columns.map(({ key }) => printedCell(line.cells[key] ?? null, decimals));
  if (line.kind === 'band' && cells.every((cell) => cell === '')) return [acrossOf(name, part, false)];
  return [
    cellOf(name, { width: widths[0] ?? 0, first: true }),
    ...cells.map((cell, at) =>
      cellOf([new Paragraph({ ...look, alignment: AlignmentType.RIGHT, children: [runOf(cell, run)] })], { width: widths[at + 1] ?? 0 }),
    ),
  ];
}

const acrossOf = (children: readonly Paragraph[], { widths, columns }: Columns, beneath: boolean): TableCell =>
  cellOf(children, { width: widths.reduce((sum, each) => sum + each, 0), first: true, span: columns.length + 1, beneath });

/** The word is known by its sign. */
const judgedIn = (under: string): Judgement =>
  (['fully', 'partly', 'not'] as const).find((word) => under.startsWith(fulfilmentSigns[word])) ?? 'none';
