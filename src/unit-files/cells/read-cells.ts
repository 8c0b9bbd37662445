import { ArchiveError } from '../../package/open-archive';
import type { Area } from '../../workbook/area';
import { textOf, withoutMarks } from '../parts/plain-part';
import { attribute, attributes } from '../parts/xml';
import { find, findTag, isTagName, Marked, nextTag, sign, textBetween } from './bytes';
import { readCellTag } from './cell-tag';
import { readCellValue, type CellContext, type CellRead } from './cell-value';
import { newGrid, type Grid } from './grid';

/** Rows of a sheet in Excel. */
const lastRow = 1_048_576;

/** Cells of all grids together, for one file. */
export interface Budget {
  cells: number;
}

/**
 * The cells of some rectangles of a sheet, in one pass over its XML; what lies outside them is not looked at, and formulas are passed by. The last
 * rows of a grid that hold nothing at all are left out.
 *
 * @throws ArchiveError where the sheet is damaged, or has more cells than a workbook of ours can have
 */
export function readCells(bytes: Uint8Array, areas: readonly Area[], context: CellContext, budget: Budget): readonly Grid[] {
  const { cells } = budget;
  try {
    return readMarkless(bytes, areas, context, budget);
  } catch (error) {
    if (!(error instanceof Marked)) throw error;
    budget.cells = cells;
    return readMarkless(withoutMarks(bytes), areas, context, budget);
  }
}

function readMarkless(bytes: Uint8Array, areas: readonly Area[], context: CellContext, budget: Budget): readonly Grid[] {
  const begin = findTag(bytes, 'sheetData', 0);
  const open = find(bytes, sign.greater, begin, bytes.length);
  const columnStyles = readColumnStyles(textOf(bytes.subarray(0, begin)));
  const grids = areas.map((area) => newGrid(area, (column) => context.formats[columnStyles(column)] ?? 'General', budget));
  if (bytes[open - 1] === sign.slash) return grids;
  let row = 0;
  let at = open + 1;
  for (;;) {
    const tag = nextTag(bytes, at);
    if (isTagName(bytes, tag + 1, '/sheetData')) return grids;
    const close = find(bytes, sign.greater, tag, bytes.length);
    at = close + 1;
    if (!isTagName(bytes, tag + 1, 'row')) continue;
    const text = textBetween(bytes, tag, close + 1);
    const number = rowNumber(text, row);
    // Excel takes a row or a cell that comes twice, or too late, for damage; which of two figures counts is not for us to say.
    if (number <= row) throw new ArchiveError('damaged');
    row = number;
    if (bytes[close - 1] === sign.slash) continue;
    const wanted = grids.filter((grid) => grid.hasRow(row));
    at = wanted.length > 0 ? readRow(bytes, at, wanted, row, rowStyle(text), context) : findTag(bytes, '/row', at);
  }
}

/** Reads the cells of a row from behind its start tag, and gives the place of its end tag. */
function readRow(bytes: Uint8Array, from: number, grids: readonly Grid[], row: number, style: number | null, context: CellContext): number {
  for (const grid of grids) grid.beginRow(row, style === null ? null : (context.formats[style] ?? 'General'));
  let column = 0;
  let at = from;
  for (;;) {
    const tag = nextTag(bytes, at);
    if (isTagName(bytes, tag + 1, '/row')) return tag;
    const close = find(bytes, sign.greater, tag, bytes.length);
    at = close + 1;
    if (!isTagName(bytes, tag + 1, 'c')) continue;
    const isEmpty = bytes[close - 1] === sign.slash;
    const cell = readCellTag(bytes, tag + 2, isEmpty ? close - 1 : close);
    const number = cell.column === 0 ? column + 1 : cell.column;
    if (number <= column || number > 16_384) throw new ArchiveError('damaged');
    column = number;
    const grid = grids.find((one) => one.hasColumn(column));
    if (!grid) {
      if (!isEmpty) at = findTag(bytes, '/c', at);
      continue;
    }
    const read = isEmpty ? emptyCell : readCellValue(bytes, at, cell, context, grid.isFirst(row));
    at = Math.max(at, read.end);
    for (const each of grids) if (each.hasColumn(column)) each.put(row, column, read, context.formats[cell.style] ?? 'General');
  }
}

const emptyCell: CellRead = { value: '', formula: null, isUncomputed: false, end: 0 };

function rowNumber(tag: string, before: number): number {
  const said = /\sr\s*=\s*["'](\d{1,8})["']/.exec(tag)?.[1];
  const row = said === undefined ? before + 1 : Number(said);
  if (row < 1 || row > lastRow) throw new ArchiveError('damaged');
  return row;
}

/** The style of a row's cells that are not written out. */
function rowStyle(tag: string): number | null {
  if (!tag.includes('customFormat')) return null;
  const found = attributes(tag);
  return found.get('customFormat') === '1' || found.get('customFormat') === 'true' ? Number(found.get('s') ?? 0) : null;
}

/** The style of a column's cells that are not written out. */
function readColumnStyles(head: string): (column: number) => number {
  const runs = Array.from(head.matchAll(/<col(?=\s)[^<>]*>/g), ([tag]) => ({
    from: Number(attribute(tag, 'min')),
    to: Number(attribute(tag, 'max')),
    style: Number(attribute(tag, 'style')),
  })).filter(({ style }) => style > 0);
  return (column) => runs.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
}
