import { plainChart, type Chart, type ChartAxis, type ChartLabels, type ChartSeries, type ChartType } from '../model/chart';
import { inside, isOn, readFill, readFont, readLine, valueOf } from './chart-style-xml';
import { LABEL_PLACES, LEGEND_PLACES, TICK_LABELS, TICKS } from './chart-xml';
import { fromXml } from './xml-text';

/** The word of ours for a word of the file. */
function ours<const T extends Readonly<Record<string, string>>>(words: T, word: string | undefined): (keyof T & string) | undefined {
  return Object.keys(words).find((one) => words[one] === word);
}

/** undefined for what we do not draw. */
function typeOf(plot: string): ChartType | undefined {
  const kinds = Array.from(plot.matchAll(/<c:(\w+Chart)>/g), ([, kind]) => kind);
  if (kinds.length !== 1) return undefined;
  const grouping = valueOf(plot, 'c:grouping') ?? 'clustered';
  if (kinds[0] === 'lineChart' && grouping === 'standard')
    return Array.from(plot.matchAll(/<c:symbol val="(\w+)"/g)).every(([, symbol]) => symbol === 'none') ? 'Line' : 'LineMarkers';
  if (kinds[0] !== 'barChart') return undefined;
  const direction = valueOf(plot, 'c:barDir') === 'bar' ? 'Bar' : 'Column';
  return `${direction}${grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : 'Clustered'}`;
}

function readLabels(xml: string | undefined): ChartLabels {
  const format = /<c:numFmt\s[^>]*formatCode="([^"]*)"/.exec(xml ?? '')?.[1];
  const position = ours(LABEL_PLACES, valueOf(xml, 'c:dLblPos'));
  return {
    value: isOn(xml, 'c:showVal'),
    ...(format !== undefined && { numberFormat: fromXml(format) }),
    ...(position !== undefined && { position }),
    font: readFont(xml),
  };
}

const MARKERS = { Circle: 'circle', Square: 'square', Diamond: 'diamond', Triangle: 'triangle', None: 'none' } as const;

function readSeries(xml: string): ChartSeries {
  const formula = (tag: string): string | undefined => {
    const found = inside(inside(xml, tag), 'c:f');
    return found === undefined ? undefined : fromXml(found);
  };
  const marker = inside(xml, 'c:marker');
  const shape = inside(xml.replace(/<c:marker>[\s\S]*?<\/c:marker>/, '').replace(/<c:(cat|val|dLbls)>[\s\S]*$/, ''), 'c:spPr');
  const [fill, name, categories] = [readFill(shape), formula('c:tx'), formula('c:cat')];
  const size = valueOf(marker, 'c:size');
  const markerLook = inside(marker, 'c:spPr');
  const [markerFill, markerEdge] = [readFill(markerLook), readLine(markerLook).color];
  return {
    name: name === undefined ? fromXml(inside(inside(xml, 'c:tx'), 'c:v') ?? '') : `=${name}`,
    values: formula('c:val') ?? '',
    ...(categories !== undefined && { categories }),
    ...(fill !== undefined && { fill }),
    line: readLine(shape),
    marker: ours(MARKERS, valueOf(marker, 'c:symbol')) ?? 'Automatic',
    ...(size !== undefined && { markerSize: Number(size) }),
    ...(markerFill !== undefined && { markerFill }),
    ...(markerEdge !== undefined && { markerEdge }),
    labels: readLabels(inside(xml, 'c:dLbls')),
  };
}

function readAxis(xml: string | undefined): ChartAxis {
  const format = /<c:numFmt\s[^>]*formatCode="([^"]*)"[^>]*sourceLinked="0"/.exec(xml ?? '')?.[1];
  const [minimum, maximum] = [valueOf(xml, 'c:min'), valueOf(xml, 'c:max')];
  const grid = inside(xml, 'c:majorGridlines');
  const own = (xml ?? '').replace(/<c:(majorGridlines|minorGridlines|title)>[\s\S]*?<\/c:\1>/g, '');
  return {
    visible: !isOn(xml, 'c:delete'),
    reversed: valueOf(xml, 'c:orientation') === 'maxMin',
    ...(minimum !== undefined && { minimum: Number(minimum) }),
    ...(maximum !== undefined && { maximum: Number(maximum) }),
    gridlines: /<c:majorGridlines\b/.test(xml ?? ''),
    gridline: readLine(grid),
    ticks: ours(TICKS, valueOf(xml, 'c:majorTickMark')) ?? 'Outside',
    labels: ours(TICK_LABELS, valueOf(xml, 'c:tickLblPos')) ?? 'NextToAxis',
    ...(format !== undefined && { numberFormat: fromXml(format) }),
    line: readLine(inside(own, 'c:spPr')),
    font: readFont(inside(own, 'c:txPr')),
  };
}

/** A chart's part as far as it is understood; one of another kind has no type, and what is read of it is its title alone. */
export function readChart(xml: string, what: Pick<Chart, 'id' | 'name' | 'over'>): Chart {
  const plot = inside(xml, 'c:plotArea') ?? '';
  const head = xml.slice(0, xml.indexOf('<c:plotArea>'));
  const tail = xml.slice(xml.indexOf('</c:plotArea>'));
  const title = inside(head, 'c:title');
  const text = Array.from((title ?? '').matchAll(/<a:p>([\s\S]*?)<\/a:p>/g), ([, paragraph = '']) =>
    Array.from(paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g), ([, run = '']) => fromXml(run)).join(''),
  ).join('\n');
  const type = typeOf(plot);
  const plain = plainChart(type, { ...what, series: [], title: text });
  if (type === undefined) return plain;
  const key = inside(tail, 'c:legend');
  const shape = inside(tail.slice(tail.indexOf('</c:chart>')), 'c:spPr');
  const [gap, overlap, fill] = [valueOf(plot, 'c:gapWidth'), valueOf(plot, 'c:overlap'), readFill(shape)];
  return {
    ...plain,
    title: { text, visible: title !== undefined, overlay: isOn(title, 'c:overlay'), font: readFont(title) },
    legend: {
      visible: key !== undefined,
      position: ours(LEGEND_PLACES, valueOf(key, 'c:legendPos')) ?? 'Right',
      overlay: isOn(key, 'c:overlay'),
      font: readFont(inside(key, 'c:txPr')),
    },
    category: readAxis(inside(plot, 'c:catAx')),
    value: readAxis(inside(plot, 'c:valAx')),
    series: Array.from(plot.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g), ([, one = '']) => readSeries(one)),
    ...(gap !== undefined && { gap: Number(gap) }),
    ...(overlap !== undefined && { overlap: Number(overlap) }),
    ...(fill !== undefined && { fill }),
    border: readLine(shape),
    font: readFont(inside(tail.slice(tail.indexOf('</c:chart>')), 'c:txPr')),
    visibleOnly: valueOf(tail, 'c:plotVisOnly') !== '0',
  };
}
