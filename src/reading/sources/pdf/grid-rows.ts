import { cellText } from './cell-text';
import type { Grid } from './grid';
import type { RowItem, TableKey } from './item';
import type { Words } from './joined-text';
import type { Run } from './page';
import { cutAt } from './cut-run';

/** The runs that stand within a grid. */
export const isWithin = (run: Run, { xs, ys }: Grid): boolean =>
  run.left >= (xs[0] ?? 0) - 2 &&
  run.left <= (xs.at(-1) ?? 0) &&
  run.base - run.size * 0.3 >= (ys[0] ?? 0) &&
  run.base - run.size * 0.3 <= (ys.at(-1) ?? 0);

/** The rows of a grid with the text of their cells. What lines join is one cell, its text in the first of its columns and rows. */
export function gridRows(grid: Grid, runs: readonly Run[], page: number, words: Words): readonly RowItem[] {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const joined = joinCells(grid, rows, columns);
  const texts = new Map<number, Run[]>();
  for (const run of runs.flatMap((each) => cutAtLines(each, grid))) {
    const column = Math.max(
      0,
      xs.findLastIndex((x) => x <= run.left + 1),
    );
    const row = Math.max(
      0,
      ys.findLastIndex((y) => y <= run.base - run.size * 0.3),
    );
    const cell = joined(Math.min(row, rows - 1), Math.min(column, columns - 1));
    const own = texts.get(cell);
    if (own) own.push(run);
    else texts.set(cell, [run]);
  }
  const table: TableKey = { columns, lefts: xs.slice(0, -1) };
  return Array.from({ length: rows }, (_, row): RowItem => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const own = row * columns + column;
      return joined(row, column) === own ? cellText(texts.get(own) ?? [], words) : '';
    });
    return { kind: 'row', cells, page, top: ys[row] ?? 0, bottom: ys[row + 1] ?? 0, table, areCellsGuessed: false };
  }).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A run that goes over a line between cells is the text of two. */
function cutAtLines(run: Run, grid: Grid): readonly Run[] {
  const { xs, ys, isLineRight } = grid;
  const row = ys.findLastIndex((y) => y <= run.base - run.size * 0.3);
  for (let column = 0; column < xs.length - 2; column += 1) {
    const x = xs[column + 1] ?? 0;
    if (run.left >= x - 1 || run.right <= x + 2 || !isLineRight(row, column)) continue;
    const [left, right] = cutAt(run, x);
    return left && right ? [left, ...cutAtLines(right, grid)] : [run];
  }
  return [run];
}

/** Which cell each one belongs to: the first of those with no line between them. */
function joinCells({ isLineRight, isLineBelow }: Grid, rows: number, columns: number): (row: number, column: number) => number {
  const first = Array.from({ length: rows * columns }, (_, at) => at);
  const firstOf = (at: number): number => {
    let found = at;
    while (first[found] !== found) found = first[found] ?? found;
    return found;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [firstOf(one), firstOf(other)];
    first[Math.max(a, b)] = Math.min(a, b);
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column + 1 < columns && !isLineRight(row, column)) join(at, at + 1);
      if (row + 1 < rows && !isLineBelow(row, column)) join(at, at + columns);
    }
  }
  return (row, column) => firstOf(row * columns + column);
}
