import { asBoolean, asColor, asNumber, asOneOf, asText } from '../host/arguments';
import { defineType, type Instance, type Property } from '../host/members';
import type { ChartFont, ChartLine } from '../model/chart';

/** A part of a chart: read anew each time, since the chart may be another by now, and changed by replacing what differs. */
export interface ChartPart<T> {
  readonly get: () => T;
  readonly set: (change: Partial<T>) => void;
}

export const partOf = <T, P>(whole: ChartPart<T>, read: (of: T) => P, write: (part: P) => Partial<T>): ChartPart<P> => ({
  get: () => read(whole.get()),
  set: (change) => whole.set(write({ ...read(whole.get()), ...change })),
});

/** A property that reads a part and writes a piece of it. */
export const piece = <T>(get: (part: T) => unknown, set: (value: unknown) => Partial<T>): Property<ChartPart<T>> => ({
  get: (part) => get(part.get()),
  set: (part, value) => part.set(set(value)),
});

export const leading = <T>(get: (part: ChartPart<T>) => Instance): Property<ChartPart<T>> => ({ get, leads: true });

export const chartFontObject = defineType<ChartPart<ChartFont>>('ChartFont', {
  properties: {
    name: piece(
      ({ name }) => name ?? 'Calibri',
      (value) => ({ name: asText(value, 'font.name') }),
    ),
    size: piece(
      ({ size }) => size ?? 10,
      (value) => ({ size: asNumber(value, 'font.size') }),
    ),
    bold: piece(
      ({ bold }) => bold === true,
      (value) => ({ bold: asBoolean(value, 'font.bold') }),
    ),
    italic: piece(
      ({ italic }) => italic === true,
      (value) => ({ italic: asBoolean(value, 'font.italic') }),
    ),
    color: piece(
      ({ color }) => `#${color ?? '595959'}`,
      (value) => ({ color: asColor(value, 'font.color') }),
    ),
  },
});

const lineOf = {
  properties: {
    color: piece<ChartLine>(
      ({ color }) => (color === undefined ? '' : `#${color}`),
      (value) => ({ color: asColor(value, 'line.color') }),
    ),
    lineStyle: piece<ChartLine>(
      ({ style }) => style,
      (value) => ({ style: asOneOf(value, ['Automatic', 'None', 'Continuous', 'Dash', 'Dot'], 'lineStyle') }),
    ),
    weight: piece<ChartLine>(
      ({ weight }) => weight ?? 0.75,
      (value) => ({ weight: asNumber(value, 'line.weight') }),
    ),
  },
};
const clear = (line: ChartPart<ChartLine>): null => {
  line.set({ style: 'None' });
  return null;
};

export const chartLineObject = defineType<ChartPart<ChartLine>>('ChartLineFormat', { ...lineOf, methods: { clear } });
/** The frame of a chart. */
export const chartBorderObject = defineType<ChartPart<ChartLine>>('ChartBorder', { ...lineOf, methods: { clear } });

interface Filled {
  readonly fill?: string;
}

export const chartFillObject = defineType<ChartPart<Filled>>('ChartFill', {
  methods: {
    setSolidColor: (part, [color]) => {
      part.set({ fill: asColor(color, 'color') });
      return null;
    },
    clear: (part) => {
      part.set({ fill: 'none' });
      return null;
    },
  },
});

interface Lettered {
  readonly font: ChartFont;
}

/** The formats of a text, whose only member here is the font. */
const lettered = (type: string): ((part: ChartPart<Lettered>) => Instance) =>
  defineType<ChartPart<Lettered>>(type, {
    properties: {
      font: leading((part) =>
        chartFontObject(
          partOf(
            part,
            ({ font }) => font,
            (font) => ({ font }),
          ),
        ),
      ),
    },
  });

export const chartTitleFormatObject = lettered('ChartTitleFormat');
export const chartLegendFormatObject = lettered('ChartLegendFormat');
export const chartLabelFormatObject = lettered('ChartDataLabelFormat');
