import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { columnsOf, formatAbsolute, quoteSheet, rowsOf, splitSheet, tryParseRect, type Rect } from './address';
import { cellFormat, cellValue } from './cells';
import { PLAIN_SERIES, type Chart, type ChartSeries } from './chart';

/** One cell that a chart speaks of. */
export interface ChartPoint {
  readonly value: string | number | boolean;
  readonly format: string;
}

/** The cells of a reference in order; none where it leads nowhere. */
export function pointsOf(workbook: Workbook, reference: string | undefined): readonly ChartPoint[] {
  const { sheet: name, rest } = splitSheet(reference ?? '');
  const sheet = name === undefined ? undefined : workbook.getWorksheet(name);
  const rect = tryParseRect(rest);
  if (!sheet || !rect) return [];
  return Array.from({ length: rowsOf(rect) * columnsOf(rect) }, (_, index) => {
    const cell = sheet.findCell(rect.top + Math.floor(index / columnsOf(rect)), rect.left + (index % columnsOf(rect)));
    return { value: cellValue(cell), format: cellFormat(cell) };
  });
}

/** What a series is called. */
export function seriesName(workbook: Workbook, { name }: ChartSeries): string {
  return name.startsWith('=')
    ? pointsOf(workbook, name.slice(1))
        .map(({ value }) => String(value))
        .join(' ')
    : name;
}

/** What stands at the axis of categories, from the first series that has any; numbers from 1 without. */
export function categoriesOf(workbook: Workbook, { series }: Chart): readonly string[] {
  const own = series.find(({ categories }) => categories !== undefined)?.categories;
  const found = pointsOf(workbook, own).map(({ value }) => String(value));
  const count = Math.max(0, ...series.map(({ values }) => pointsOf(workbook, values).length));
  return Array.from({ length: count }, (_, index) => found[index] ?? (own === undefined ? String(index + 1) : ''));
}

/**
 * The series of a block of cells. The first row holds their names and the first column the categories where these are no figures, or where the corner is empty,
 * as Excel takes them.
 */
export function seriesFrom(sheet: Worksheet, rect: Rect, by: 'Columns' | 'Rows'): readonly ChartSeries[] {
  const at = (row: number, column: number): string | number | boolean => cellValue(sheet.findCell(row, column));
  const isText = (value: string | number | boolean): boolean => typeof value === 'string' && value !== '';
  const corner = at(rect.top, rect.left) === '' && rowsOf(rect) > 1 && columnsOf(rect) > 1;
  const range = (length: number, from: number): number[] => Array.from({ length }, (_, index) => from + index);
  const headRow = rowsOf(rect) > 1 && (corner || range(columnsOf(rect), rect.left).some((column) => isText(at(rect.top, column))));
  const headColumn =
    columnsOf(rect) > 1 && (corner || (range(rowsOf(rect), rect.top).some((row) => isText(at(row, rect.left))) && isHead()));
  function isHead(): boolean {
    return range(rowsOf(rect) - 1, rect.top + 1).some((row) => isText(at(row, rect.left)));
  }
  const body = { ...rect, top: rect.top + (headRow ? 1 : 0), left: rect.left + (headColumn ? 1 : 0) };
  const reference = (part: Partial<Rect>): string => `${quoteSheet(sheet.name)}!${formatAbsolute({ ...body, ...part })}`;
  const names = by === 'Columns' ? headRow : headColumn;
  const categories = by === 'Columns' ? headColumn : headRow;
  const lines = by === 'Columns' ? range(columnsOf(body), body.left) : range(rowsOf(body), body.top);
  return lines.map((line, index) => {
    const across = by === 'Columns' ? { left: line, right: line } : { top: line, bottom: line };
    const head = by === 'Columns' ? { top: rect.top, bottom: rect.top } : { left: rect.left, right: rect.left };
    const beside = by === 'Columns' ? { left: rect.left, right: rect.left } : { top: rect.top, bottom: rect.top };
    return {
      ...PLAIN_SERIES,
      name: names ? `=${reference({ ...across, ...head })}` : `Serie${index + 1}`,
      values: reference(across),
      ...(categories && { categories: reference(beside) }),
    };
  });
}
