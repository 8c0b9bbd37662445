import type { Judgement } from '../../domain/plan';
import { fulfilmentSigns } from '../../wording';
import type { TableBlock, TableLine } from '../block';
import { cleanName } from '../hand-over/clean-text';
import { setCompounds } from '../sheet/grid';
import type { Columns } from './column-widths';
import type { GridCell, GridRow, Line } from './flow';
import { GAP, inkOf, quiet } from './look';
import { printedCell } from './printed-cell';
import { lineOf, proseOf, type NextList } from './prose';

/** Letters of texts that stay on one page with their row; longer ones go on over the page. */
const SHORT = 1200;

/** The row that is printed again on every page. */
export function headerRow({ label }: TableBlock, { columns, widths, size }: Columns): GridRow {
  const look = { style: 'Cell', size, color: quiet, keepNext: true } as const;
  const headers = columns.map(({ header }, at): GridCell => {
    const lines = setCompounds(header, (widths[at + 1] ?? 0) - GAP, { size }).split('\n');
    return { lines: [{ kind: 'line', ...look, right: true, text: lines.map(cleanName).join('\n') }] };
  });
  return { cells: [{ lines: [lineOf(label, look)] }, ...headers] };
}

/** A name and its figures and, beneath them across the table, the texts about it. `keep`: on one page with the next row. */
export function rowsOf(line: TableLine, decimals: number, part: Columns, keep: boolean, nextList: NextList): readonly GridRow[] {
  const row = { cells: cellsOf(line, decimals, part, keep || line.texts.length > 0) };
  if (line.texts.length === 0) return [row];
  const lines = line.texts.flatMap((text) => proseOf(text, nextList, { style: 'Cell', ...(keep && { keepNext: true }) }));
  const splits = line.texts.reduce((sum, text) => sum + text.length, 0) > SHORT;
  return lines.length === 0 ? [row] : [row, { splits, cells: [{ lines, span: part.columns.length + 1 }] }];
}

function cellsOf(line: TableLine, decimals: number, { columns, size }: Columns, keepNext: boolean): readonly GridCell[] {
  const look = { style: 'Cell', size, keepNext, ...((line.kind === 'sum' || line.kind === 'band') && { bold: true }) } as const;
  const name: readonly Line[] = [
    lineOf(line.label, { ...look, ...(line.kind === 'part' && { indent: size }) }),
    ...(line.under ? [lineOf(line.under, { ...look, bold: true, color: inkOf[judgedIn(line.under)] })] : []),
  ];
  const cells = columns.map(({ key }) => printedCell(line.cells[key] ?? null, decimals));
  if (line.kind === 'band' && cells.every((cell) => cell === '')) return [{ lines: name, span: columns.length + 1, ruled: true }];
  return [
    { lines: name, ruled: true },
    ...cells.map((text): GridCell => ({ lines: [{ kind: 'line', ...look, right: true, text }], ruled: true })),
  ];
}

/** The word is known by its sign. */
const judgedIn = (under: string): Judgement =>
  (['fully', 'partly', 'not'] as const).find((word) => under.startsWith(fulfilmentSigns[word])) ?? 'none';
