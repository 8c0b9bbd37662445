import type { Worksheet } from '@cj-tech-master/excelts';
import type { Rect } from '../../model/address';
import { rowGroups, type RowGroup } from '../../model/outline';
import { widthOf } from '../../model/sizes';
import { rowPixels } from './row-height';

const PIXELS_PER_POINT = 4 / 3;
/** Empty cells around what is used, so that there is somewhere to go on writing. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const FEWEST_COLUMNS = 26;

/** Where rows and columns of a sheet lie, in pixels from the first cell. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** `tops[r - 1]` is where row r begins; the last entry is the end of the sheet. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Rect[];
  readonly gridlines: boolean;
  /** Groups of rows by the row below them, where their button stands. */
  readonly groups: ReadonlyMap<number, RowGroup>;
}

export function layoutOf(sheet: Worksheet): Layout {
  const rows = sheet.rowCount + SPARE_ROWS;
  const columns = Math.max(FEWEST_COLUMNS, sheet.columnCount + SPARE_COLUMNS);
  const widths = Array.from({ length: columns }, (_, i) => Math.round(widthOf(sheet, i + 1) * PIXELS_PER_POINT));
  const view = sheet.views[0];
  const frozen = view?.state === 'frozen' ? view : undefined;
  return {
    rows,
    columns,
    tops: sums(Array.from({ length: rows }, (_, i) => rowPixels(sheet, i + 1, widths))),
    lefts: sums(widths),
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    merges: sheet.mergedRegions,
    gridlines: view?.showGridLines !== false,
    groups: new Map(rowGroups(sheet).map((group) => [group.last + 1, group])),
  };
}

function sums(sizes: readonly number[]): number[] {
  let at = 0;
  return [0, ...sizes.map((size) => (at += size))];
}

/** The first and last index (1-based) whose extent meets the stretch of pixels. */
export function indexRange(starts: readonly number[], from: number, to: number): readonly [first: number, last: number] {
  return [indexAt(starts, from), indexAt(starts, Math.max(from, to - 1))];
}

/** The row or column at a pixel, by halving. */
export function indexAt(starts: readonly number[], pixel: number): number {
  let low = 1;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > pixel) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function mergeAt(layout: Layout, row: number, column: number): Rect | undefined {
  return layout.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ tops, lefts }: Layout, { top, left, bottom, right }: Rect): Box {
  const x = lefts[left - 1] ?? 0;
  const y = tops[top - 1] ?? 0;
  return { left: x, top: y, width: (lefts[right] ?? lefts.at(-1) ?? 0) - x, height: (tops[bottom] ?? tops.at(-1) ?? 0) - y };
}
