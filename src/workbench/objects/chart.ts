import { asBoolean, asOneOf, asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance, type Instance } from '../host/members';
import { bounding, tryParseRect, type Rect } from '../model/address';
import { isArea } from '../model/area';
import { CHART_TYPES, type Chart, type ChartLegend, type ChartTitle } from '../model/chart';
import { seriesFrom } from '../model/chart-data';
import { chartById, changeChart, deleteChart, seriesDirection } from '../model/charts';
import { chartAxesObject } from './chartAxes';
import {
  chartBorderObject,
  chartFillObject,
  chartFontObject,
  chartLegendFormatObject,
  chartTitleFormatObject,
  leading,
  partOf,
  piece,
  type ChartPart,
} from './chartPart';
import { chartLabelsObject, chartSeriesCollection } from './chartSeries';
import { worksheetObject, type SheetTarget } from './worksheet';

/** A chart of a sheet, by its id. */
export interface ChartTarget extends SheetTarget {
  readonly id: string;
}

const wholeOf = ({ book, sheet, id }: ChartTarget): ChartPart<Chart> => ({
  get: () => chartById(sheet, id),
  set: (change) => changeChart(book, sheet, id, change),
});

const titleObject = defineType<ChartPart<ChartTitle>>('ChartTitle', {
  properties: {
    text: piece(
      ({ text }) => text,
      (value) => ({ text: asText(value, 'title.text'), visible: true }),
    ),
    visible: piece(
      ({ visible }) => visible,
      (value) => ({ visible: asBoolean(value, 'title.visible') }),
    ),
    overlay: piece(
      ({ overlay }) => overlay,
      (value) => ({ overlay: asBoolean(value, 'title.overlay') }),
    ),
    format: leading(chartTitleFormatObject),
  },
});

const legendObject = defineType<ChartPart<ChartLegend>>('ChartLegend', {
  properties: {
    visible: piece(
      ({ visible }) => visible,
      (value) => ({ visible: asBoolean(value, 'legend.visible') }),
    ),
    position: piece(
      ({ position }) => position,
      (value) => ({ position: asOneOf(value, ['Top', 'Bottom', 'Left', 'Right'], 'legend.position') }),
    ),
    overlay: piece(
      ({ overlay }) => overlay,
      (value) => ({ overlay: asBoolean(value, 'legend.overlay') }),
    ),
    format: leading(chartLegendFormatObject),
  },
});

const areaFormatObject = defineType<ChartPart<Chart>>('ChartAreaFormat', {
  properties: {
    fill: leading(chartFillObject),
    border: leading((chart) =>
      chartBorderObject(
        partOf(
          chart,
          ({ border }) => border,
          (border) => ({ border }),
        ),
      ),
    ),
    font: leading((chart) =>
      chartFontObject(
        partOf(
          chart,
          ({ font }) => font,
          (font) => ({ font }),
        ),
      ),
    ),
  },
});

/** Cells given as a range or as an address on the chart's own sheet. Throws InvalidArgument. */
function cellsOf({ sheet }: ChartTarget, given: unknown): Rect {
  const rect =
    isInstance(given) && isArea(given.target) && given.target.sheet === sheet
      ? given.target.rect
      : typeof given === 'string'
        ? tryParseRect(given)
        : undefined;
  if (!rect) throw new ExcelError('InvalidArgument', 'A chart lies over cells of its own sheet');
  return rect;
}

export const chartObject: (target: ChartTarget) => Instance = defineType<ChartTarget>('Chart', {
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target) => wholeOf(target).get().name,
      set: (target, value) => wholeOf(target).set({ name: asText(value, 'name') }),
    },
    chartType: {
      get: (target) => wholeOf(target).get().type ?? 'Invalid',
      set: (target, value) => wholeOf(target).set({ type: asOneOf(value, CHART_TYPES, 'chartType') }),
    },
    plotVisibleOnly: {
      get: (target) => wholeOf(target).get().visibleOnly,
      set: (target, value) => wholeOf(target).set({ visibleOnly: asBoolean(value, 'plotVisibleOnly') }),
    },
    title: {
      get: (target) =>
        titleObject(
          partOf(
            wholeOf(target),
            ({ title }) => title,
            (title) => ({ title }),
          ),
        ),
      leads: true,
    },
    legend: {
      get: (target) =>
        legendObject(
          partOf(
            wholeOf(target),
            ({ legend }) => legend,
            (legend) => ({ legend }),
          ),
        ),
      leads: true,
    },
    axes: { get: (target) => chartAxesObject(wholeOf(target)), leads: true },
    dataLabels: { get: (target) => chartLabelsObject(wholeOf(target)), leads: true },
    series: { get: (target) => chartSeriesCollection({ book: target.book, chart: wholeOf(target) }), leads: true },
    format: { get: (target) => areaFormatObject(wholeOf(target)), leads: true },
    worksheet: { get: ({ book, sheet }) => worksheetObject({ book, sheet }), leads: true },
  },
  methods: {
    delete: ({ book, sheet, id }) => {
      deleteChart(book, sheet, id);
      return null;
    },
    setPosition: (target, [start, end]) => {
      const first = cellsOf(target, start);
      wholeOf(target).set({ over: bounding(first, end === undefined || end === null ? first : cellsOf(target, end)) });
      return null;
    },
    setData: (target, [data, by]) => {
      if (!isInstance(data) || !isArea(data.target)) throw new ExcelError('InvalidArgument', 'setData takes a range');
      const said = asOneOf(by ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
      const area = data.target;
      wholeOf(target).set({ series: seriesFrom(area.sheet, area.rect, said === 'Auto' ? seriesDirection(area) : said) });
      return null;
    },
  },
});
