import { asBoolean, asNumber, asOneOf, asText } from '../host/arguments';
import { defineType } from '../host/members';
import type { Chart, ChartAxis } from '../model/chart';
import { chartFontObject, chartLineObject, leading, partOf, piece, type ChartPart } from './chartPart';

const axisFormatObject = defineType<ChartPart<ChartAxis>>('ChartAxisFormat', {
  properties: {
    font: leading((axis) =>
      chartFontObject(
        partOf(
          axis,
          ({ font }) => font,
          (font) => ({ font }),
        ),
      ),
    ),
    line: leading((axis) =>
      chartLineObject(
        partOf(
          axis,
          ({ line }) => line,
          (line) => ({ line }),
        ),
      ),
    ),
  },
});

const gridlinesFormatObject = defineType<ChartPart<ChartAxis>>('ChartGridlinesFormat', {
  properties: {
    line: leading((axis) =>
      chartLineObject(
        partOf(
          axis,
          ({ gridline }) => gridline,
          (gridline) => ({ gridline }),
        ),
      ),
    ),
  },
});

const gridlinesObject = defineType<ChartPart<ChartAxis>>('ChartGridlines', {
  properties: {
    visible: piece(
      ({ gridlines }) => gridlines,
      (value) => ({ gridlines: asBoolean(value, 'gridlines.visible') }),
    ),
    format: leading(gridlinesFormatObject),
  },
});

const axisObject = defineType<ChartPart<ChartAxis>>('ChartAxis', {
  properties: {
    visible: piece(
      ({ visible }) => visible,
      (value) => ({ visible: asBoolean(value, 'visible') }),
    ),
    reversePlotOrder: piece(
      ({ reversed }) => reversed,
      (value) => ({ reversed: asBoolean(value, 'reversePlotOrder') }),
    ),
    minimum: piece(
      ({ minimum }) => minimum ?? '',
      (value) => ({ minimum: asNumber(value, 'minimum') }),
    ),
    maximum: piece(
      ({ maximum }) => maximum ?? '',
      (value) => ({ maximum: asNumber(value, 'maximum') }),
    ),
    numberFormat: piece(
      ({ numberFormat }) => numberFormat ?? 'General',
      (value) => ({ numberFormat: asText(value, 'numberFormat') }),
    ),
    majorTickMark: piece(
      ({ ticks }) => ticks,
      (value) => ({ ticks: asOneOf(value, ['None', 'Cross', 'Inside', 'Outside'], 'majorTickMark') }),
    ),
    tickLabelPosition: piece(
      ({ labels }) => labels,
      (value) => ({ labels: asOneOf(value, ['NextToAxis', 'High', 'Low', 'None'], 'tickLabelPosition') }),
    ),
    majorGridlines: leading(gridlinesObject),
    format: leading(axisFormatObject),
  },
});

export const chartAxesObject = defineType<ChartPart<Chart>>('ChartAxes', {
  properties: {
    categoryAxis: leading((chart) =>
      axisObject(
        partOf(
          chart,
          ({ category }) => category,
          (category) => ({ category }),
        ),
      ),
    ),
    valueAxis: leading((chart) =>
      axisObject(
        partOf(
          chart,
          ({ value }) => value,
          (value) => ({ value }),
        ),
      ),
    ),
  },
});
