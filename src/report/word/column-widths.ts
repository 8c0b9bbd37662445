import type { TableBlock, TableColumn } from '../block';
import { textWidth } from '../sheet/text-height';
import { printedCell } from './printed-cell';
import { GAP, SIZE, TEXT_WIDTH } from './look';

/** Sizes that a table is set in, the first that its columns find room in. Smaller cannot be read on paper. */
const sizes: readonly number[] = [SIZE, 9, 8];
/** Points that names have at least, at most where columns want more, and where nothing else wants room. */
const LEAST_NAME = 80;
const NAME_SHARE = 0.42;
/** No column is narrower where there is room. */
const USUAL = 46;
/** A longer word is broken by Word. */
const LONGEST_WORD = 130;
/** A cell of several words gets no wider than this for the sake of standing in one line. */
const ONE_LINE = 92;

export interface Columns {
  readonly size: number;
  readonly columns: readonly TableColumn[];
  /** Points: the names' first, then one a column. */
  readonly widths: readonly number[];
}

/**
 * How a table finds room across the page: in the text's size, else narrowed to 9 or 8 points, else in parts beneath each other, the names repeated.
 * Never less than its longest words and figures need.
 */
export function columnsOf(table: TableBlock): readonly Columns[] {
  for (const size of sizes) {
    const widths = widthsIn(table, table.columns, size);
    if (widths) return [{ size, columns: table.columns, widths }];
  }
  const size = sizes.at(-1) ?? SIZE;
  const parts: Columns[] = [];
  let rest = table.columns;
  while (rest.length > 0) {
    const fitting = rest.findLastIndex((_, at) => widthsIn(table, rest.slice(0, at + 1), size) !== null);
    const columns = rest.slice(0, Math.max(fitting, 0) + 1);
    parts.push({ size, columns, widths: widthsIn(table, columns, size) ?? [LEAST_NAME, TEXT_WIDTH - LEAST_NAME] });
    rest = rest.slice(columns.length);
  }
  return parts;
}

function widthsIn(table: TableBlock, columns: readonly TableColumn[], size: number): readonly number[] | null {
  const names = table.lines.map(({ label, under = '' }) => [label, under]).flat();
  const name = Math.max(LEAST_NAME, longestWord([table.label, ...names], size));
  const needs = columns.map((column) => GAP + longestWord([column.header, ...cellsIn(table, column)], size));
  let left = TEXT_WIDTH - name - sum(needs);
  if (left < 0) return null;
  const widths = [...needs];
  const widen = (at: number, wished: number) => {
    const more = Math.min(left, Math.max(0, wished - (widths[at] ?? 0)));
    widths[at] = (widths[at] ?? 0) + more;
    left -= more;
  };
  columns.forEach((column, at) => widen(at, table.counts ? GAP + widthOf(column.header, size) : USUAL));
  const enough = Math.min(Math.max(...names.map((text) => widthOf(text, size)), name), NAME_SHARE * TEXT_WIDTH);
  left -= enough - name;
  if (left > 0)
    columns.forEach((column, at) =>
      widen(at, Math.min(ONE_LINE, GAP + Math.max(0, ...cellsIn(table, column).map((cell) => widthOf(cell, size))))),
    );
  return [TEXT_WIDTH - sum(widths), ...widths];
}

const cellsIn = ({ lines, decimals }: TableBlock, { key }: TableColumn): readonly string[] =>
  lines.map(({ cells }) => printedCell(cells[key] ?? null, decimals));

/** Bold, as sums are; with room for what Word measures otherwise. */
const widthOf = (text: string, size: number): number => textWidth(text, { size, bold: true }) + 1.5;

const longestWord = (texts: readonly string[], size: number): number =>
  Math.min(LONGEST_WORD, Math.max(0, ...texts.flatMap((text) => text.split(/[ \n]/)).map((word) => widthOf(word, size))));

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
