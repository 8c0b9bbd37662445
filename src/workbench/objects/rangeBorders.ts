import { asColor, asOneOf } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance } from '../host/members';
import type { Area } from '../model/area';
import { bordersOf, BORDER_SIDES, readBorder, setBorder, type BorderSide } from '../model/borders';

interface BorderTarget {
  readonly area: Area;
  readonly side: BorderSide;
}

const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double', 'DashDot', 'DashDotDot', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const borderObject = defineType<BorderTarget>('RangeBorder', {
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: ({ area, side }) => readBorder(area, side)?.style ?? 'None',
      set: ({ area, side }, value) => setBorder(area, side, { style: asOneOf(value, STYLES, 'border.style') }),
    },
    weight: {
      get: ({ area, side }) => readBorder(area, side)?.weight ?? 'Thin',
      set: ({ area, side }, value) => setBorder(area, side, { weight: asOneOf(value, WEIGHTS, 'border.weight') }),
    },
    color: {
      get: ({ area, side }) => readBorder(area, side)?.color ?? '#000000',
      set: ({ area, side }, value) => setBorder(area, side, { color: asColor(value, 'border.color') }),
    },
  },
});

export const bordersObject: (area: Area) => Instance = defineType<Area>('RangeBorderCollection', {
  items: (area) => bordersOf(area).map((side) => borderObject({ area, side })),
  properties: { count: { get: () => BORDER_SIDES.length } },
  methods: {
    getItem: (area, [side]) => borderObject({ area, side: asOneOf(side, BORDER_SIDES, 'border') }),
    getItemAt: (area, [index]) => {
      const side = typeof index === 'number' ? BORDER_SIDES[index] : undefined;
      if (!side) throw new ExcelError('InvalidArgument', 'There is no such border');
      return borderObject({ area, side });
    },
  },
});
