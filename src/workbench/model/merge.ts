import { ExcelError } from '../host/errors';
import { bounding, intersect, type Rect } from './address';
import type { Area } from './area';
import { tableAt } from './tables';

const mergesIn = ({ sheet, rect }: Area): readonly Rect[] => sheet.mergedRegions.filter((one) => intersect(one, rect));

/** The smallest rectangle around the merges that an area touches. */
export function mergedRect(area: Area): Rect | undefined {
  const [first, ...more] = mergesIn(area);
  return first && more.reduce(bounding, first);
}

/** Merges all cells, or each row by itself; only the first value stays. Throws InvalidOperation inside a table. */
export function mergeArea(area: Area, across: boolean): void {
  const { book, sheet, rect } = area;
  if (tableAt(sheet, rect)) throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged');
  book.touch(sheet);
  unmergeArea(area);
  if (!across) return mergeOne(area, rect);
  for (let row = rect.top; row <= rect.bottom; row += 1) mergeOne(area, { ...rect, top: row, bottom: row });
}

function mergeOne({ book, sheet }: Area, { top, left, bottom, right }: Rect): void {
  if (top === bottom && left === right) return;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) if (row !== top || column !== left) sheet.getCell(row, column).value = null;
  }
  sheet.mergeCellsWithoutStyle(top, left, bottom, right);
  book.journal.recalculate = true;
}

export function unmergeArea(area: Area): void {
  const { book, sheet } = area;
  const merges = mergesIn(area);
  if (merges.length === 0) return;
  book.touch(sheet);
  for (const { top, left, bottom, right } of merges) sheet.unMergeCells(top, left, bottom, right);
}

/**
 * Merges cells that are known to be in no other merge. The library holds each new merge against all that are there, which makes thousands of them take
 * minutes: here it meets none.
 */
export function mergeFree(sheet: Area['sheet'], { top, left, bottom, right }: Rect): void {
  const all: unknown = Reflect.get(sheet, '_merges');
  if (typeof all !== 'object' || all === null) return void sheet.mergeCellsWithoutStyle(top, left, bottom, right);
  const own = {};
  Reflect.set(sheet, '_merges', own);
  try {
    sheet.mergeCellsWithoutStyle(top, left, bottom, right);
  } finally {
    Object.assign(all, own);
    Reflect.set(sheet, '_merges', all);
  }
}
