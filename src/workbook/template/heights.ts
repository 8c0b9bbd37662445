import type { ColumnContent, RowStyles } from '../content';
import type { PlacedTable } from './grid';

/** Points: one line of Calibri 11, and a character of it (a little wide, so that no line is cut). */
const line = 15;
const character = 5.8;
const highest = 409;

/** Lines that a text takes in a column: each paragraph begins a line of its own. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil((paragraph.length * character) / Math.max(1, width - 8))), 0);

/** Lines of a header in bold 10, word by word. */
function headerLines(header: string, width: number): number {
  const letters = Math.max(1, Math.floor((width - 7) / 5.3));
  let [lines, used] = [1, 0];
  for (const word of header.split(' ')) {
    const fits = used === 0 || used + 1 + word.length <= letters;
    if (!fits) lines += 1;
    used = fits && used > 0 ? used + 1 + word.length : word.length;
    lines += Math.ceil(word.length / letters) - 1;
  }
  return lines;
}

/** True where the row has a key: it is not one of those left to type in. */
const isWritten = ({ columns }: PlacedTable, row: number): boolean => Boolean(columns.find(({ key }) => key === 'key')?.values[row]);

/** Heights of the rows whose texts take more than one line; the others are left to grow by themselves. Headers have two lines. */
export function rowHeights(tables: readonly PlacedTable[], columns: readonly ColumnContent[]): RowStyles {
  const heights = new Map<number, number>();
  const atLeast = (row: number, lines: number): void => {
    if (lines > 1) heights.set(row, Math.min(highest, Math.max(heights.get(row) ?? 0, lines * line)));
  };
  for (const table of tables) {
    table.columns.forEach(({ source, header, values, formulas }, index) => {
      const own = columns[table.column - 1 + index];
      if (!own || own.hidden) return;
      atLeast(table.row, headerLines(header, own.width));
      if (source && !source.column.kind.wrap) return;
      values.forEach((value, row) => {
        if (typeof value === 'string') atLeast(table.row + 1 + row, linesOf(value, own.width));
        // What a formula will say is not known yet; in a row that is written in it seldom takes more than two lines.
        else if (source && formulas[row] && isWritten(table, row)) atLeast(table.row + 1 + row, 2);
      });
    });
  }
  const first = Math.min(...tables.map(({ row }) => row));
  const last = Math.max(first, ...heights.keys());
  const rows = Array.from({ length: last - first + 1 }, (_each, index) => {
    const height = heights.get(first + index);
    return height === undefined ? {} : { height };
  });
  return { first, rows };
}
