import type { Workbook } from '@cj-tech-master/excelts';
import { formatNumber } from '../../display/formatNumber';
import { isLines, isStacked, THEME_COLORS, type Chart, type ChartFont, type ChartSeries, type ChartType } from '../../model/chart';
import { categoriesOf, pointsOf, seriesName } from '../../model/chart-data';

/** One figure as it is drawn: from where to where on the axis of values, and what stands at it. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly series: ChartSeries;
  /** One a category; undefined where there is no figure. */
  readonly figures: readonly (Figure | undefined)[];
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Everything that a chart draws, read from its cells. */
export interface ChartFigures {
  readonly type: ChartType;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly scale: Scale;
}

const css = (color: string): string => (color === 'none' ? 'none' : `#${color}`);

function colorOf(series: ChartSeries, index: number, type: ChartType): string {
  const theme = THEME_COLORS[index % THEME_COLORS.length] ?? THEME_COLORS[0];
  return css((isLines(type) ? series.line.color : series.fill) ?? theme);
}

/** A step of 1, 2 or 5 that makes about five of the span, as Excel rounds its axes. */
export function scaleOf(values: readonly number[], fixed: { readonly minimum?: number; readonly maximum?: number } = {}): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  return { low: fixed.minimum ?? Math.floor(low / step) * step, high: fixed.maximum ?? (Math.ceil(high / step) * step || step), step };
}

export function figuresOf(workbook: Workbook, chart: Chart, type: ChartType): ChartFigures {
  const categories = categoriesOf(workbook, chart);
  const points = chart.series.map(({ values }) => pointsOf(workbook, values));
  const sums = categories.map((_, at) => points.reduce((sum, own) => sum + Math.abs(Number(own[at]?.value) || 0), 0));
  const ends = categories.map(() => ({ above: 0, below: 0 }));
  const series = chart.series.map((one, index): DrawnSeries => {
    const figures = categories.map((_, at): Figure | undefined => {
      const point = points[index]?.[at];
      if (typeof point?.value !== 'number') return undefined;
      const label = one.labels.value ? formatNumber(point.value, one.labels.numberFormat ?? point.format, 'sv-SE') : '';
      const size = type.endsWith('100') ? point.value / (sums[at] || 1) : point.value;
      const end = ends[at];
      if (!isStacked(type) || !end) return { from: 0, to: size, label };
      const side = size < 0 ? 'below' : 'above';
      const from = end[side];
      end[side] += size;
      return { from, to: end[side], label };
    });
    return { name: seriesName(workbook, one), color: colorOf(one, index, type), series: one, figures };
  });
  const values = series.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [figure.to] : [])));
  return { type, categories, series, scale: scaleOf(values, chart.value) };
}

/** A font as the page draws it: points are four thirds of a pixel. */
export function fontOf(
  base: ChartFont,
  own: ChartFont,
  size: number,
): { readonly name: string; readonly size: number; readonly bold: boolean; readonly color: string } {
  const font = { ...base, ...own };
  return { name: font.name ?? 'Calibri', size: font.size ?? size, bold: font.bold === true, color: css(font.color ?? '595959') };
}
