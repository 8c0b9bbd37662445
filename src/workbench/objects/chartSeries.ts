import { asBoolean, asColor, asOneOf, asText, asWhole } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance, type Instance } from '../host/members';
import { formatAbsolute, quoteSheet } from '../model/address';
import { isArea } from '../model/area';
import type { Book } from '../model/book';
import { isStacked, type Chart, type ChartLabels, type ChartSeries, type ChartType } from '../model/chart';
import { categoriesOf, pointsOf, seriesName } from '../model/chart-data';
import { chartFillObject, chartLabelFormatObject, chartLineObject, leading, partOf, piece, type ChartPart } from './chartPart';

/** The labels of one series or of all. */
interface LabelsTarget extends ChartPart<ChartLabels> {
  readonly type: ChartType | undefined;
}

const POSITIONS = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom'] as const;

/** Throws InvalidArgument for a place that labels of such a chart cannot have. */
function positionOf(type: ChartType | undefined, value: unknown): ChartLabels['position'] & string {
  const position = asOneOf(value, POSITIONS, 'position');
  const ofLines = ['Left', 'Right', 'Top', 'Bottom'].includes(position);
  const fits =
    position === 'Center' || (type?.startsWith('Line') ? ofLines : !ofLines && !(position === 'OutsideEnd' && type && isStacked(type)));
  if (!fits) throw new ExcelError('InvalidArgument', `Labels of ${type ?? 'this chart'} cannot stand at ${position}`);
  return position;
}

const labelsObject = defineType<LabelsTarget>('ChartDataLabels', {
  properties: {
    showValue: piece<ChartLabels>(
      ({ value }) => value,
      (value) => ({ value: asBoolean(value, 'showValue') }),
    ),
    numberFormat: piece<ChartLabels>(
      ({ numberFormat }) => numberFormat ?? 'General',
      (value) => ({ numberFormat: asText(value, 'numberFormat') }),
    ),
    position: {
      get: (labels) => labels.get().position ?? 'Invalid',
      set: (labels, value) => labels.set({ position: positionOf(labels.type, value) }),
    },
    format: leading<ChartLabels>(chartLabelFormatObject),
  },
});

const EVERY: ChartLabels = { value: false, font: {} };

/** The labels of all series of a chart; read from the first. */
export const chartLabelsObject = (chart: ChartPart<Chart>): Instance =>
  labelsObject({
    type: chart.get().type,
    get: () => chart.get().series[0]?.labels ?? EVERY,
    set: (change) => chart.set({ series: chart.get().series.map((one) => ({ ...one, labels: { ...one.labels, ...change } })) }),
  });

interface SeriesTarget extends ChartPart<ChartSeries> {
  readonly book: Book;
  readonly chart: ChartPart<Chart>;
}

const seriesFormatObject = defineType<ChartPart<ChartSeries>>('ChartSeriesFormat', {
  properties: {
    fill: leading(chartFillObject),
    line: leading((series) =>
      chartLineObject(
        partOf(
          series,
          ({ line }) => line,
          (line) => ({ line }),
        ),
      ),
    ),
  },
});

function reference(range: unknown): string {
  if (!isInstance(range) || !isArea(range.target)) throw new ExcelError('InvalidArgument', 'A range is needed');
  return `${quoteSheet(range.target.sheet.name)}!${formatAbsolute(range.target.rect)}`;
}

const seriesObject = defineType<SeriesTarget>('ChartSeries', {
  properties: {
    name: {
      get: (series) => seriesName(series.book.workbook, series.get()),
      set: (series, value) => series.set({ name: asText(value, 'name') }),
    },
    hasDataLabels: piece<ChartSeries>(
      ({ labels }) => labels.value,
      (value) => ({ labels: { ...EVERY, value: asBoolean(value, 'hasDataLabels') } }),
    ),
    markerStyle: piece<ChartSeries>(
      ({ marker }) => marker,
      (value) => ({ marker: asOneOf(value, ['Automatic', 'None', 'Circle', 'Square', 'Diamond', 'Triangle'], 'markerStyle') }),
    ),
    markerSize: piece<ChartSeries>(
      ({ markerSize }) => markerSize ?? 5,
      (value) => ({ markerSize: between(value, 'markerSize', 2, 72) }),
    ),
    markerBackgroundColor: piece<ChartSeries>(
      ({ markerFill }) => (markerFill === undefined ? '' : `#${markerFill}`),
      (value) => ({ markerFill: asColor(value, 'markerBackgroundColor') }),
    ),
    markerForegroundColor: piece<ChartSeries>(
      ({ markerEdge }) => (markerEdge === undefined ? '' : `#${markerEdge}`),
      (value) => ({ markerEdge: asColor(value, 'markerForegroundColor') }),
    ),
    // One for the chart, as the file has it, whichever series it is asked of.
    gapWidth: { get: ({ chart }) => chart.get().gap, set: ({ chart }, value) => chart.set({ gap: between(value, 'gapWidth', 0, 500) }) },
    overlap: {
      get: ({ chart }) => chart.get().overlap,
      set: ({ chart }, value) => chart.set({ overlap: between(value, 'overlap', -100, 100) }),
    },
    format: leading<ChartSeries>(seriesFormatObject),
    dataLabels: {
      get: (series) =>
        labelsObject({
          type: series.chart.get().type,
          ...partOf(
            series,
            ({ labels }) => labels,
            (labels) => ({ labels }),
          ),
        }),
      leads: true,
    },
  },
  methods: {
    getDimensionValues: ({ book, chart, get }, [dimension]) =>
      asOneOf(dimension, ['Categories', 'Values'], 'dimension') === 'Categories'
        ? categoriesOf(book.workbook, chart.get())
        : pointsOf(book.workbook, get().values).map(({ value }) => value),
    setValues: (series, [range]) => {
      series.set({ values: reference(range) });
      return null;
    },
    setXAxisValues: (series, [range]) => {
      series.set({ categories: reference(range) });
      return null;
    },
  },
});

function between(value: unknown, what: string, least: number, most: number): number {
  const number = asWhole(value, what, least);
  if (number > most) throw new ExcelError('InvalidArgument', `${what} cannot be ${number}`);
  return number;
}

export interface SeriesScope {
  readonly book: Book;
  readonly chart: ChartPart<Chart>;
}

function seriesAt({ book, chart }: SeriesScope, index: unknown): Instance {
  const at = asWhole(index, 'index', 0);
  const one = (): ChartSeries => {
    const found = chart.get().series[at];
    if (!found) throw new ExcelError('ItemNotFound', `There is no series ${at}`);
    return found;
  };
  one();
  const set = (change: Partial<ChartSeries>): void =>
    chart.set({ series: chart.get().series.map((series, place) => (place === at ? { ...series, ...change } : series)) });
  return seriesObject({ book, chart, get: one, set });
}

export const chartSeriesCollection = defineType<SeriesScope>('ChartSeriesCollection', {
  items: (scope) => scope.chart.get().series.map((_, index) => seriesAt(scope, index)),
  properties: { count: { get: ({ chart }) => chart.get().series.length } },
  methods: {
    getCount: ({ chart }) => chart.get().series.length,
    getItemAt: (scope, [index]) => seriesAt(scope, index),
  },
});
