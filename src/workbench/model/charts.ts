import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, strToU8 } from 'fflate';
import type { CarriedPart } from '../file/carried-parts';
import { fromXml, toXml } from '../file/xml-text';
import { ExcelError } from '../host/errors';
import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf, type Rect } from './address';
import type { Area } from './area';
import type { Book } from './book';
import { plainChart, type Chart, type ChartType } from './chart';
import { seriesFrom } from './chart-data';
import { shiftRect, type Shift } from './shift';

const OF_SHEET = new WeakMap<Worksheet, readonly Chart[]>();
let made = 0;

/** Excel's name for a chart, whatever it is called since. */
export function chartId(): string {
  made += 1;
  return `{${made.toString(16).padStart(8, '0').toUpperCase()}-0000-4000-9000-000000000000}`;
}

/** The charts of a sheet, from the hindmost. */
export const chartsOf = (sheet: Worksheet): readonly Chart[] => OF_SHEET.get(sheet) ?? [];

export function setCharts(sheet: Worksheet, charts: readonly Chart[]): void {
  OF_SHEET.set(sheet, charts);
}

/** By name (any case) or id. */
export function findChart(sheet: Worksheet, key: string): Chart | undefined {
  const wanted = key.toLowerCase();
  return chartsOf(sheet).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** Throws ItemNotFound where it has been deleted. */
export function chartById(sheet: Worksheet, id: string): Chart {
  const found = chartsOf(sheet).find((chart) => chart.id === id);
  if (!found) throw new ExcelError('ItemNotFound', 'The chart has been deleted');
  return found;
}

/** Puts a chart over some cells right of its figures. Excel has it in the middle of the window. */
export function addChart(book: Book, sheet: Worksheet, type: ChartType, data: Area, by: 'Columns' | 'Rows'): Chart {
  book.touch(sheet);
  const { right, top } = data.rect;
  const left = Math.min(right + 2, LAST_COLUMN - 7);
  const over = { top, left, bottom: Math.min(top + 14, LAST_ROW), right: left + 7 };
  const taken = new Set(chartsOf(sheet).map(({ name }) => name));
  let number = chartsOf(sheet).length + 1;
  while (taken.has(`Diagram ${number}`)) number += 1;
  const series = seriesFrom(data.sheet, data.rect, by);
  const chart = plainChart(type, { id: chartId(), name: `Diagram ${number}`, over, series, title: 'Diagramrubrik' });
  setCharts(sheet, [...chartsOf(sheet), chart]);
  return chart;
}

export const seriesDirection = ({ rect }: Area): 'Columns' | 'Rows' => (columnsOf(rect) > rowsOf(rect) ? 'Rows' : 'Columns');

/** Throws NotImplemented where the workbench only carries the chart and more than its place is changed. */
export function changeChart(book: Book, sheet: Worksheet, id: string, change: Partial<Chart>): void {
  const chart = chartById(sheet, id);
  const onlyMoved = Object.keys(change).every((name) => name === 'over');
  if (!onlyMoved && chart.type === undefined)
    throw new ExcelError('NotImplemented', `The workbench does not change "${chart.name}", a chart of a kind that it cannot draw`);
  book.touch(sheet);
  const { source, ...rest } = chart;
  const after: Chart = { ...rest, ...change, ...(onlyMoved && source && { source }) };
  setCharts(
    sheet,
    chartsOf(sheet).map((one) => (one.id === id ? after : one)),
  );
}

/** Gives a chart the alternative text that files have of it, for which office.js has no member. No step of Undo. Throws ItemNotFound. */
export function giveChartText(workbook: Workbook, sheetName: string, name: string, description: string): void {
  const sheet = workbook.getWorksheet(sheetName);
  const chart = sheet && findChart(sheet, name);
  if (!sheet || !chart) throw new ExcelError('ItemNotFound', `There is no chart "${name}" on "${sheetName}"`);
  setCharts(
    sheet,
    chartsOf(sheet).map((one) => (one === chart ? { ...one, description } : one)),
  );
}

export function deleteChart(book: Book, sheet: Worksheet, id: string): void {
  chartById(sheet, id);
  book.touch(sheet);
  setCharts(
    sheet,
    chartsOf(sheet).filter((chart) => chart.id !== id),
  );
}

/** Charts go with the cells under them; one whose cells are all gone is left one line high. */
export function moveCharts(sheet: Worksheet, shift: Shift): void {
  const line = (over: Rect): Rect =>
    shift.axis === 'row' ? { ...over, top: shift.at, bottom: shift.at } : { ...over, left: shift.at, right: shift.at };
  setCharts(
    sheet,
    chartsOf(sheet).map((chart) => ({ ...chart, over: shiftRect(chart.over, shift) ?? line(chart.over) })),
  );
}

/** Rewrites what charts refer to, as formulas are rewritten. */
export function mapChartReferences(sheet: Worksheet, change: (reference: string) => string): void {
  setCharts(
    sheet,
    chartsOf(sheet).map((chart) => ({
      ...chart,
      series: chart.series.map((one) => ({
        ...one,
        name: one.name.startsWith('=') ? `=${change(one.name.slice(1))}` : one.name,
        values: change(one.values),
        ...(one.categories !== undefined && { categories: change(one.categories) }),
      })),
      ...(chart.source && { source: { ...chart.source, parts: chart.source.parts.map((part) => mapFormulasOf(part, change)) } }),
    })),
  );
}

function mapFormulasOf(part: CarriedPart, change: (reference: string) => string): CarriedPart {
  if (!/\/chart(Ex)?$/.test(part.type)) return part;
  const before = strFromU8(part.bytes);
  const after = before.replace(
    /(<(?:c|cx):f(?:\s[^>]*)?>)([^<]*)(?=<\/)/g,
    (_, open: string, text: string) => open + toXml(change(fromXml(text))),
  );
  return after === before ? part : { ...part, bytes: strToU8(after) };
}
