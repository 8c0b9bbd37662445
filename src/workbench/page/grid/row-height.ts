import type { Worksheet } from '@cj-tech-master/excelts';
import { cellText, isCovered } from '../../model/cells';
import { linesOf } from './text-width';

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_POINTS = 15;
const CELL_PADDING = 4;

/** A row without a height of its own is as tall as its wrapped texts need, as Excel makes it when it opens a file. */
export function rowPixels(sheet: Worksheet, number: number, widths: readonly number[]): number {
  const row = sheet.findRow(number);
  if (row === undefined) return Math.round(DEFAULT_POINTS * PIXELS_PER_POINT);
  if (row.hidden) return 0;
  if (row.height !== undefined) return Math.round(row.height * PIXELS_PER_POINT);
  let points = sheet.properties.defaultRowHeight ?? DEFAULT_POINTS;
  row.eachCell((cell, column) => {
    const width = widths[column - 1] ?? 64;
    // What is hidden asks for no room.
    if (isCovered(cell) || width === 0) return;
    const size = cell.font?.size ?? 11;
    const wraps = cell.alignment?.wrapText === true && !cell.isMerged;
    const lines = wraps ? linesOf(cellText(cell), width - CELL_PADDING, cell.font) : 1;
    points = Math.max(points, lines * size * 1.32 + 0.5);
  });
  return Math.round(Math.min(points, 409) * PIXELS_PER_POINT);
}
