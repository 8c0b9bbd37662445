import { ArchiveError } from '../../package/open-archive';
import type { Area } from '../../workbook/area';
import { attributes } from '../parts/xml';
import { columnOf, readCellTag } from './cell-tag';
import { readCellValue, type CellContext } from './cell-value';
import { newGrid, type Grid } from './grid';

/** Rows of a sheet in Excel. */
const lastRow = 1_048_576;

/** Cells of all grids together, for one file. */
export interface Budget {
  cells: number;
}

/**
 * The cells of some rectangles of a sheet, in one pass over its XML; what lies outside them is not looked at. The last rows of a grid that hold
 * nothing at all are left out.
 *
 * @throws ArchiveError where the sheet is damaged, or has more cells than a workbook of ours can have
 */
export function readCells(xml: string, areas: readonly Area[], context: CellContext, budget: Budget): readonly Grid[] {
  const begin = xml.indexOf('<sheetData');
  if (begin < 0) throw new ArchiveError('damaged');
  const open = xml.indexOf('>', begin);
  const columnStyles = readColumnStyles(xml.slice(0, begin));
  const grids = areas.map((area) => newGrid(area, (column) => context.formats[columnStyles(column)] ?? 'General', budget));
  if (xml.charCodeAt(open - 1) === 47) return grids;
  const end = xml.indexOf('</sheetData', open);
  if (end < 0) throw new ArchiveError('damaged');
  let row = 0;
  for (let at = nextTag(xml, 'row', open, end); at >= 0;) {
    const close = xml.indexOf('>', at);
    const tag = xml.slice(at, close + 1);
    row = rowNumber(tag, row);
    const isEmpty = xml.charCodeAt(close - 1) === 47;
    const rowEnd = isEmpty ? close : xml.indexOf('</row', close);
    if (close < 0 || rowEnd < 0 || rowEnd > end) throw new ArchiveError('damaged');
    const wanted = grids.filter((grid) => grid.hasRow(row));
    if (wanted.length > 0) readRow(xml, close + 1, rowEnd, wanted, row, rowStyle(tag), context);
    at = nextTag(xml, 'row', rowEnd, end);
  }
  return grids;
}

function readRow(
  xml: string,
  from: number,
  to: number,
  grids: readonly Grid[],
  row: number,
  style: number | null,
  context: CellContext,
): void {
  for (const grid of grids) grid.beginRow(row, style === null ? null : (context.formats[style] ?? 'General'));
  let column = 0;
  for (let at = nextTag(xml, 'c', from, to); at >= 0;) {
    const close = xml.indexOf('>', at);
    const isEmpty = xml.charCodeAt(close - 1) === 47;
    const end = isEmpty ? close + 1 : xml.indexOf('</c>', close);
    if (close < 0 || close > to || end < 0 || end > to) throw new ArchiveError('damaged');
    const tag = readCellTag(xml, at + 2, isEmpty ? close - 1 : close);
    column = tag.reference === '' ? column + 1 : columnOf(tag.reference);
    if (column < 1 || column > 16_384) throw new ArchiveError('damaged');
    for (const grid of grids) {
      if (!grid.hasColumn(column)) continue;
      grid.put(row, column, readCellValue(xml, isEmpty ? end : close + 1, end, tag, context), context.formats[tag.style] ?? 'General');
    }
    at = nextTag(xml, 'c', end, to);
  }
}

/** Where the next start tag of a name begins, −1 where there is none before `end`, at which a tag stands. */
function nextTag(xml: string, name: string, from: number, end: number): number {
  for (let at = xml.indexOf('<', from); at >= 0 && at < end; at = xml.indexOf('<', at + 1)) {
    if (!xml.startsWith(name, at + 1)) continue;
    const next = xml.charCodeAt(at + 1 + name.length);
    if (next <= 32 || next === 62 || next === 47) return at;
  }
  return -1;
}

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
  const runs = Array.from(head.matchAll(/<col(?=\s)[^<>]*>/g), ([tag]) => {
    const found = attributes(tag);
    return { from: Number(found.get('min')), to: Number(found.get('max')), style: Number(found.get('style') ?? 0) };
  }).filter(({ style }) => style > 0);
  return (column) => runs.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
}
