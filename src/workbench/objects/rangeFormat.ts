import { asBoolean, asColor, asNumber, asOneOf, asText, asWhole } from '../host/arguments';
import { defineType, type Property } from '../host/members';
import type { Area } from '../model/area';
import { autofitColumns, autofitRows, commonHeight, commonWidth, setHeight, setWidth } from '../model/sizes';
import {
  colorOf,
  common,
  DEFAULT_FONT,
  fillColor,
  HORIZONTALS,
  horizontalOf,
  restyleArea,
  VERTICALS,
  verticalOf,
  withFill,
  withFont,
  withHorizontal,
  withoutFill,
  withVertical,
  type Style,
} from '../model/styles';
import { bordersObject } from './rangeBorders';

const fillObject = defineType<Area>('RangeFill', {
  properties: {
    color: {
      get: (area) => common(area, fillColor) ?? '',
      set: (area, value) => {
        const color = asColor(value, 'fill.color');
        restyleArea(area, (style) => withFill(style, color));
      },
    },
  },
  methods: {
    clear: (area) => {
      restyleArea(area, withoutFill);
      return null;
    },
  },
});

type Font = NonNullable<Style['font']>;

function font<V>(read: (font: Partial<Font>) => V, write: (value: unknown) => Font): Property<Area> {
  return {
    get: (area) => common(area, (style) => read({ ...DEFAULT_FONT, ...style.font })),
    set: (area, value) => {
      const change = write(value);
      restyleArea(area, (style) => withFont(style, change));
    },
  };
}

const UNDERLINES = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

const fontObject = defineType<Area>('RangeFont', {
  properties: {
    name: font(
      ({ name }) => name,
      (value) => ({ name: asText(value, 'font.name') }),
    ),
    size: font(
      ({ size }) => size,
      (value) => ({ size: asNumber(value, 'font.size') }),
    ),
    bold: font(
      ({ bold }) => bold === true,
      (value) => ({ bold: asBoolean(value, 'font.bold') }),
    ),
    italic: font(
      ({ italic }) => italic === true,
      (value) => ({ italic: asBoolean(value, 'font.italic') }),
    ),
    strikethrough: font(
      ({ strike }) => strike === true,
      (value) => ({ strike: asBoolean(value, 'font.strikethrough') }),
    ),
    color: font(
      ({ color }) => colorOf(color, '#000000'),
      (value) => ({ color: { argb: `FF${asColor(value, 'font.color')}` } }),
    ),
    underline: font(
      ({ underline }) => (underline === true ? 'Single' : (Object.entries(UNDERLINES).find(([, own]) => own === underline)?.[0] ?? 'None')),
      (value) => ({
        underline: UNDERLINES[asOneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'], 'font.underline')],
      }),
    ),
  },
});

function alignment<V>(read: (style: Style) => V, write: (style: Style, value: unknown) => Style): Property<Area> {
  return { get: (area) => common(area, read), set: (area, value) => restyleArea(area, (style) => write(style, value)) };
}

const protectionObject = defineType<Area>('FormatProtection', {
  properties: {
    locked: alignment(
      ({ protection }) => protection?.locked !== false,
      (style, value) => ({ ...style, protection: { ...style.protection, locked: asBoolean(value, 'locked') } }),
    ),
    formulaHidden: alignment(
      ({ protection }) => protection?.hidden === true,
      (style, value) => ({ ...style, protection: { ...style.protection, hidden: asBoolean(value, 'formulaHidden') } }),
    ),
  },
});

export const rangeFormatObject = defineType<Area>('RangeFormat', {
  properties: {
    horizontalAlignment: alignment(horizontalOf, (style, value) =>
      withHorizontal(style, asOneOf(value, HORIZONTALS, 'horizontalAlignment')),
    ),
    verticalAlignment: alignment(verticalOf, (style, value) => withVertical(style, asOneOf(value, VERTICALS, 'verticalAlignment'))),
    wrapText: alignment(
      ({ alignment: own }) => own?.wrapText === true,
      (style, value) => ({ ...style, alignment: { ...style.alignment, wrapText: asBoolean(value, 'wrapText') } }),
    ),
    shrinkToFit: alignment(
      ({ alignment: own }) => own?.shrinkToFit === true,
      (style, value) => ({ ...style, alignment: { ...style.alignment, shrinkToFit: asBoolean(value, 'shrinkToFit') } }),
    ),
    indentLevel: alignment(
      ({ alignment: own }) => own?.indent ?? 0,
      (style, value) => ({ ...style, alignment: { ...style.alignment, indent: asWhole(value, 'indentLevel', 0) } }),
    ),
    textOrientation: alignment(
      ({ alignment: own }) => (typeof own?.textRotation === 'number' ? own.textRotation : 0),
      (style, value) => ({ ...style, alignment: { ...style.alignment, textRotation: asWhole(value, 'textOrientation', -90) } }),
    ),
    rowHeight: { get: commonHeight, set: (area, value) => setHeight(area, asNumber(value, 'rowHeight')) },
    columnWidth: { get: commonWidth, set: (area, value) => setWidth(area, asNumber(value, 'columnWidth')) },
    fill: { get: fillObject, leads: true },
    font: { get: fontObject, leads: true },
    borders: { get: bordersObject, leads: true },
    protection: { get: protectionObject, leads: true },
  },
  methods: {
    autofitColumns: (area) => {
      autofitColumns(area);
      return null;
    },
    autofitRows: (area) => {
      autofitRows(area);
      return null;
    },
  },
});
