import {
  isBars,
  isLines,
  isStacked,
  THEME_COLORS,
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartLabels,
  type ChartLine,
  type ChartSeries,
  type ChartType,
} from '../model/chart';
import { fillXml, fontXml, lineXml, shapeXml, solid, textXml } from './chart-style-xml';
import { toXml } from './xml-text';

const flag = (on: boolean): string => (on ? '1' : '0');
const reference = (tag: 'strRef' | 'numRef', formula: string): string => `<c:${tag}><c:f>${toXml(formula)}</c:f></c:${tag}>`;

export const LABEL_PLACES = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
} as const;
export const LEGEND_PLACES = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;
export const TICKS = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' } as const;
export const TICK_LABELS = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;

function labelsXml({ value, numberFormat, position, font }: ChartLabels, base: ChartFont): string {
  const format = numberFormat === undefined ? '' : `<c:numFmt formatCode="${toXml(numberFormat)}" sourceLinked="0"/>`;
  const place = position === undefined || !value ? '' : `<c:dLblPos val="${LABEL_PLACES[position]}"/>`;
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  const flags = shown.map((what) => `<c:show${what} val="${flag(value && what === 'Val')}"/>`).join('');
  return `<c:dLbls>${value ? format + textXml({ ...base, ...font }) : ''}${place}${flags}</c:dLbls>`;
}

function markerXml({ marker, markerSize, markerFill, markerEdge }: ChartSeries, type: ChartType, color: string): string {
  if (type === 'Line' || marker === 'None') return '<c:marker><c:symbol val="none"/></c:marker>';
  const symbol = marker === 'Automatic' ? 'circle' : marker.toLowerCase();
  const look = shapeXml(fillXml(markerFill ?? color) + `<a:ln>${solid(markerEdge ?? color)}</a:ln>`);
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${markerSize ?? 5}"/>${look}</c:marker>`;
}

function seriesXml(series: ChartSeries, index: number, type: ChartType, font: ChartFont): string {
  const { name, values, categories, fill, line, labels } = series;
  const theme = THEME_COLORS[index % THEME_COLORS.length] ?? THEME_COLORS[0];
  const title = name.startsWith('=') ? reference('strRef', name.slice(1)) : `<c:v>${toXml(name)}</c:v>`;
  const lines = isLines(type);
  const drawn: ChartLine =
    lines && line.style === 'Automatic'
      ? { weight: 2.25, color: theme, ...line, style: 'Continuous' }
      : { ...(lines && { color: theme }), ...line };
  const look = shapeXml((lines ? '' : fillXml(fill ?? theme)) + lineXml(drawn));
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${title}</c:tx>${look}`,
    lines ? markerXml(series, type, drawn.color ?? theme) : '<c:invertIfNegative val="0"/>',
    labelsXml(labels, font),
    categories === undefined ? '' : `<c:cat>${reference('strRef', categories)}</c:cat>`,
    `<c:val>${reference('numRef', values)}</c:val>${lines ? '<c:smooth val="0"/>' : ''}</c:ser>`,
  ].join('');
}

const AXES = { category: '500000001', value: '500000002' } as const;

function axisXml(kind: 'category' | 'value', axis: ChartAxis, position: string, base: ChartFont): string {
  const { visible, reversed, minimum, maximum, gridlines, gridline, ticks, labels, numberFormat, line, font } = axis;
  const limits = (maximum === undefined ? '' : `<c:max val="${maximum}"/>`) + (minimum === undefined ? '' : `<c:min val="${minimum}"/>`);
  const tag = kind === 'category' ? 'c:catAx' : 'c:valAx';
  const end =
    kind === 'category'
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : '<c:crossBetween val="between"/>';
  return [
    `<${tag}><c:axId val="${AXES[kind]}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>${limits}</c:scaling>`,
    `<c:delete val="${flag(!visible)}"/><c:axPos val="${position}"/>`,
    gridlines ? `<c:majorGridlines>${shapeXml(lineXml(gridline))}</c:majorGridlines>` : '',
    `<c:numFmt formatCode="${toXml(numberFormat ?? 'General')}" sourceLinked="${flag(numberFormat === undefined)}"/>`,
    `<c:majorTickMark val="${TICKS[ticks]}"/><c:minorTickMark val="none"/><c:tickLblPos val="${TICK_LABELS[labels]}"/>`,
    shapeXml(lineXml(line)),
    textXml({ ...base, ...font }),
    `<c:crossAx val="${AXES[kind === 'category' ? 'value' : 'category']}"/><c:crosses val="autoZero"/>${end}</${tag}>`,
  ].join('');
}

function plotXml({ series, gap, overlap, font }: Chart, type: ChartType): string {
  const all = series.map((one, index) => seriesXml(one, index, type, font)).join('');
  const grouping = type.endsWith('100') ? 'percentStacked' : isStacked(type) ? 'stacked' : isLines(type) ? 'standard' : 'clustered';
  const ids = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
  if (isLines(type))
    return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${ids}</c:lineChart>`;
  const direction = `<c:barDir val="${isBars(type) ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`;
  return `<c:barChart>${direction}${all}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${ids}</c:barChart>`;
}

function titleXml({ title: { text, overlay, font }, font: base }: Chart): string {
  const own = { ...base, ...font };
  const paragraphs = text
    .split('\n')
    .map((line) => `<a:p><a:pPr>${fontXml('defRPr', own)}</a:pPr><a:r>${fontXml('rPr', own)}<a:t>${toXml(line)}</a:t></a:r></a:p>`);
  const rich = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
  return `<c:title>${rich}<c:overlay val="${flag(overlay)}"/></c:title>`;
}

/** The part of a chart of a kind that we draw, as Excel 2016 and LibreOffice read it, without the values of its cells (`chart-values`). */
export function chartXml(chart: Chart, type: ChartType): string {
  const { title, legend, category, value, font, fill, border, visibleOnly } = chart;
  const key = legend.visible
    ? `<c:legend><c:legendPos val="${LEGEND_PLACES[legend.position]}"/><c:overlay val="${flag(legend.overlay)}"/>${textXml({ ...font, ...legend.font })}</c:legend>`
    : '';
  const [beside, below] = isBars(type) ? ['l', 'b'] : ['b', 'l'];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/><c:chart>',
    title.visible ? titleXml(chart) : '',
    `<c:autoTitleDeleted val="${flag(!title.visible)}"/><c:plotArea><c:layout/>${plotXml(chart, type)}`,
    axisXml('category', category, beside ?? 'b', font),
    axisXml('value', value, below ?? 'l', font),
    `</c:plotArea>${key}<c:plotVisOnly val="${flag(visibleOnly)}"/><c:dispBlanksAs val="gap"/></c:chart>`,
    shapeXml(fillXml(fill ?? 'FFFFFF') + lineXml(border)),
    textXml(font),
    '</c:chartSpace>',
  ].join('');
}
