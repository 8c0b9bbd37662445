import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, strToU8 } from 'fflate';
import { describeChart } from '../display/describeChart';
import type { Chart } from '../model/chart';
import { chartId, chartsOf, setCharts } from '../model/charts';
import { carry, freePath, layCarried, type CarriedPart } from './carried-parts';
import { ANCHOR, anchorProperties, chartAnchor, coveredBy, movedAnchor } from './chart-anchor';
import { withoutValues, withValues } from './chart-values';
import { chartXml } from './chart-xml';
import { type Parts, partText, relate, relationshipsOf, removePart, rewritePart, setContentType } from './package-parts';
import { readChart } from './read-chart';
import { sheetParts, type SheetPart } from './sheet-parts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';
const CHARTS = 'xl/charts';
const isChart = (type: string): boolean => /\/chart(Ex)?$/.test(type);

/** What was found in a package, by the name of its sheet. */
export type FoundCharts = ReadonlyMap<string, readonly Chart[]>;

/** Takes the charts out of a package: the library does not read one that has any. */
export function takeCharts(parts: Parts): FoundCharts {
  const found = new Map<string, readonly Chart[]>();
  for (const { name, drawing } of sheetParts(parts)) {
    if (drawing === undefined) continue;
    const related = relationshipsOf(parts, drawing);
    const charts: Chart[] = [];
    rewritePart(parts, drawing, (xml) =>
      xml.replace(ANCHOR, (anchor: string) => {
        const used = related.filter(({ id }) => new RegExp(`r:\\w+="${id}"`).test(anchor));
        if (!used.some(({ type }) => isChart(type))) return anchor;
        const carried = used.map((one) => carry(parts, one));
        charts.push(chartOf(anchor, carried));
        return '';
      }),
    );
    found.set(name, charts);
  }
  for (const path of Object.keys(parts).filter((one) => one.startsWith(`${CHARTS}/`) && !one.includes('/_rels/'))) removePart(parts, path);
  for (const path of Object.keys(parts).filter((one) => /^xl\/drawings\/_rels\//.test(one)))
    rewritePart(parts, path, (xml) => xml.replace(/<Relationship\s[^>]*Type="[^"]*\/chart(?:Ex)?"[^>]*\/>/g, ''));
  return found;
}

function chartOf(anchor: string, carried: readonly CarriedPart[]): Chart {
  const { name, description } = anchorProperties(anchor);
  const over = coveredBy(anchor);
  const main = carried.find(({ type }) => isChart(type));
  const xml = main ? strFromU8(main.bytes) : '';
  const chart = { ...readChart(xml, { id: chartId(), name, over }), ...(description !== undefined && { description }) };
  // Kept as it stood where our own writing of it would be less than it is.
  const isOurs = chart.type !== undefined && withoutValues(xml) === chartXml(chart, chart.type);
  return isOurs ? chart : { ...chart, source: { anchor, over, parts: carried } };
}

/** Gives the sheets the charts that were taken for them. What describes a chart as we would do anew is made anew when it is saved. */
export function giveCharts(workbook: Workbook, found: FoundCharts): void {
  for (const [name, charts] of found) {
    const sheet = workbook.getWorksheet(name);
    if (sheet) setCharts(sheet, charts.map((chart) => forgetOwnWords(workbook, chart))); // prettier-ignore
  }
}

function forgetOwnWords(workbook: Workbook, chart: Chart): Chart {
  const { description, ...rest } = chart;
  return !chart.source && description === describeChart(workbook, rest) ? rest : chart;
}

/** Writes the charts of a workbook into its package, with the values of their cells. */
export function addCharts(parts: Parts, workbook: Workbook): void {
  for (const part of sheetParts(parts)) {
    const sheet = workbook.getWorksheet(part.name);
    if (sheet && chartsOf(sheet).length > 0) addToSheet(parts, workbook, sheet, part);
  }
}

function addToSheet(parts: Parts, workbook: Workbook, sheet: Worksheet, part: SheetPart): void {
  const drawing = part.drawing ?? addDrawing(parts, part.path);
  for (const chart of chartsOf(sheet)) {
    const taken = Array.from((partText(parts, drawing) ?? '').matchAll(/<xdr:cNvPr\s[^>]*?\bid="(\d+)"/g), ([, id]) => Number(id));
    const anchor = chart.source
      ? carriedAnchor(parts, workbook, drawing, chart.over, chart.source)
      : ownAnchor(parts, workbook, drawing, chart, Math.max(1, ...taken) + 1);
    rewritePart(parts, drawing, (xml) => xml.replace(/<\/xdr:wsDr>|<xdr:wsDr([^>]*)\/>/, (end, root?: string) =>
      end.startsWith('</') ? anchor + end : `<xdr:wsDr${root ?? ''}>${anchor}</xdr:wsDr>`)); // prettier-ignore
  }
}

function ownAnchor(parts: Parts, workbook: Workbook, drawing: string, chart: Chart, number: number): string {
  const path = freePath(parts, CHARTS, 'chart.xml');
  parts[path] = strToU8(chart.type ? withValues(chartXml(chart, chart.type), workbook) : '');
  setContentType(parts, path, CHART_TYPE);
  const id = relate(parts, drawing, { type: `${RELATIONSHIPS}/chart`, target: path, external: false });
  return chartAnchor(chart, chart.description ?? describeChart(workbook, chart), id, number);
}

function carriedAnchor(
  parts: Parts,
  workbook: Workbook,
  drawing: string,
  over: Chart['over'],
  source: NonNullable<Chart['source']>,
): string {
  const same = JSON.stringify(over) === JSON.stringify(source.over);
  return source.parts.reduce(
    (anchor, part) => {
      const bytes = isChart(part.type) ? strToU8(withValues(strFromU8(part.bytes), workbook)) : part.bytes;
      const id = layCarried(parts, drawing, isChart(part.type) ? CHARTS : 'xl/media', { ...part, bytes });
      return anchor.replace(new RegExp(`(r:\\w+)="${part.id}"`, 'g'), `$1="${id}"`);
    },
    same ? source.anchor : movedAnchor(source.anchor, over),
  );
}

/** What stands after a sheet's drawing, in the order of the format. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts)\b|<extLst>(?:(?!<\/extLst>)[\s\S])*<\/extLst>\s*<\/worksheet>|<\/worksheet>/;

function addDrawing(parts: Parts, sheet: string): string {
  const path = freePath(parts, 'xl/drawings', 'drawing.xml');
  parts[path] = strToU8(DRAWING);
  setContentType(parts, path, DRAWING_TYPE);
  const id = relate(parts, sheet, { type: `${RELATIONSHIPS}/drawing`, target: path, external: false });
  rewritePart(parts, sheet, (xml) => xml.replace(AFTER_DRAWING, (after) => `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>${after}`));
  return path;
}
