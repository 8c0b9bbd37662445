import type { Rect } from '../../model/address';
import { type Layout, mergeAt } from './layout';

/** The cell that is typed into, and the opposite corner of what is selected. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export function cellOnly(row: number, column: number): Selection {
  return { row, column, toRow: row, toColumn: column };
}

/** The selected rectangle, merged areas whole. */
export function rectOf(layout: Layout, { row, column, toRow, toColumn }: Selection): Rect {
  let rect: Rect = {
    top: Math.min(row, toRow),
    left: Math.min(column, toColumn),
    bottom: Math.max(row, toRow),
    right: Math.max(column, toColumn),
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of layout.merges) {
      const meets = merge.top <= rect.bottom && merge.bottom >= rect.top && merge.left <= rect.right && merge.right >= rect.left;
      if (!meets) continue;
      const next = {
        top: Math.min(rect.top, merge.top),
        left: Math.min(rect.left, merge.left),
        bottom: Math.max(rect.bottom, merge.bottom),
        right: Math.max(rect.right, merge.right),
      };
      grown ||= JSON.stringify(next) !== JSON.stringify(rect);
      rect = next;
    }
  }
  return rect;
}

/** One step from a cell, past hidden rows and columns and the rest of a merged area. */
export function step(layout: Layout, row: number, column: number, down: number, right: number): readonly [row: number, column: number] {
  const merge = mergeAt(layout, row, column);
  const next = (from: number, by: number, starts: readonly number[], low: number, high: number): number => {
    let at = by > 0 ? high + by : low + by;
    while (at >= 1 && at < starts.length && starts[at] === starts[at - 1]) at += Math.sign(by);
    return at >= 1 && at < starts.length ? at : from;
  };
  return [
    down === 0 ? row : next(row, down, layout.tops, merge?.top ?? row, merge?.bottom ?? row),
    right === 0 ? column : next(column, right, layout.lefts, merge?.left ?? column, merge?.right ?? column),
  ];
}

/** Ctrl and an arrow: to the edge of the block of filled cells, or across empty ones to the next filled cell. */
export function edge(
  layout: Layout,
  filled: (row: number, column: number) => boolean,
  row: number,
  column: number,
  down: number,
  right: number,
): readonly [row: number, column: number] {
  let [atRow, atColumn] = step(layout, row, column, down, right);
  const run = filled(row, column) && filled(atRow, atColumn);
  for (;;) {
    const [nextRow, nextColumn] = step(layout, atRow, atColumn, down, right);
    if (nextRow === atRow && nextColumn === atColumn) return [atRow, atColumn];
    if (run ? !filled(nextRow, nextColumn) : filled(atRow, atColumn)) return [atRow, atColumn];
    [atRow, atColumn] = [nextRow, nextColumn];
  }
}
