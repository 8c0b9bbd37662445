import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import { asBoolean, asColor, asOneOf, asText } from '../host/arguments';
import { defineType, type Property } from '../host/members';
import type { Area } from '../model/area';
import { changeRule, findRule } from '../model/conditions';
import { colorOf, type Style } from '../model/styles';

export interface RuleTarget {
  readonly area: Area;
  readonly id: string;
}

function styleOf({ area, id }: RuleTarget): Style {
  const { rule } = findRule(area.sheet, id);
  return 'style' in rule && rule.style ? rule.style : {};
}

function restyle(target: RuleTarget, change: (style: Style) => Style): void {
  const { rule } = findRule(target.area.sheet, target.id);
  const changed: ConditionalFormattingRule = { ...rule, style: change(styleOf(target)) };
  changeRule(target.area, target.id, changed);
}

const fillObject = defineType<RuleTarget>('ConditionalRangeFill', {
  properties: {
    color: {
      get: (target) => {
        const { fill } = styleOf(target);
        return fill?.type === 'pattern' ? colorOf(fill.bgColor ?? fill.fgColor, '') : '';
      },
      set: (target, value) => {
        const argb = `FF${asColor(value, 'fill.color')}`;
        // A solid fill of a conditional format has its colour as the background.
        restyle(target, (style) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } } }));
      },
    },
  },
  methods: {
    clear: (target) => {
      restyle(target, ({ fill: _, ...rest }) => rest);
      return null;
    },
  },
});

const font = (
  read: (font: NonNullable<Style['font']>) => unknown,
  write: (value: unknown) => NonNullable<Style['font']>,
): Property<RuleTarget> => ({
  get: (target) => read(styleOf(target).font ?? {}),
  set: (target, value) => restyle(target, (style) => ({ ...style, font: { ...style.font, ...write(value) } })),
});

const fontObject = defineType<RuleTarget>('ConditionalRangeFont', {
  properties: {
    color: font(
      ({ color }) => colorOf(color, ''),
      (value) => ({ color: { argb: `FF${asColor(value, 'font.color')}` } }),
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
    underline: font(
      ({ underline }) => (underline === true || underline === 'single' ? 'Single' : 'None'),
      (value) => ({ underline: asOneOf(value, ['None', 'Single'], 'font.underline') === 'Single' }),
    ),
  },
});

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type Side = keyof typeof SIDES;

const borderObject = defineType<RuleTarget & { readonly side: Side }>('ConditionalRangeBorder', {
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => (styleOf(target).border?.[SIDES[target.side]]?.style ? 'Continuous' : 'None'),
      set: (target, value) => {
        const wanted = asOneOf(value, ['None', 'Continuous'], 'border.style');
        restyle(target, (style) => {
          const { [SIDES[target.side]]: before, ...others } = style.border ?? {};
          return { ...style, border: wanted === 'None' ? others : { ...others, [SIDES[target.side]]: { ...before, style: 'thin' } } };
        });
      },
    },
    color: {
      get: (target) => colorOf(styleOf(target).border?.[SIDES[target.side]]?.color, '#000000'),
      set: (target, value) => {
        const argb = `FF${asColor(value, 'border.color')}`;
        restyle(target, (style) => ({ ...style, border: { ...style.border, [SIDES[target.side]]: { style: 'thin', color: { argb } } } }));
      },
    },
  },
});

const bordersObject = defineType<RuleTarget>('ConditionalRangeBorderCollection', {
  methods: {
    getItem: (target, [side]) =>
      borderObject({ ...target, side: asOneOf(side, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'], 'border') }),
  },
});

/** How a conditional format paints. */
export const conditionStyleObject = defineType<RuleTarget>('ConditionalRangeFormat', {
  properties: {
    numberFormat: {
      get: (target) => styleOf(target).numFmt ?? null,
      set: (target, value) => {
        const numFmt = asText(value, 'numberFormat');
        restyle(target, (style) => ({ ...style, numFmt }));
      },
    },
    fill: { get: fillObject, leads: true },
    font: { get: fontObject, leads: true },
    borders: { get: (target) => bordersObject(target), leads: true },
  },
});
