import type { Area } from './area';
import { colorOf, restyleArea, styleAt, type Style } from './styles';

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

type Borders = NonNullable<Style['border']>;
type Line = NonNullable<Borders['top']>;
type LineStyle = NonNullable<Line['style']>;

const LINES: Readonly<Record<LineStyle, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

const isLineStyle = (name: string): name is LineStyle => Object.hasOwn(LINES, name);

const LINE_NAMES = Object.keys(LINES).filter(isLineStyle);

function lineStyle(style: string, weight: string): LineStyle {
  const fits = LINE_NAMES.filter((name) => LINES[name][0] === style);
  return fits.find((name) => LINES[name][1] === weight) ?? fits[0] ?? 'thin';
}

/** The cells that a side of an area lies in, and which of their borders it is. */
function placesOf(
  { rect }: Area,
  side: BorderSide,
): { readonly on: 'top' | 'bottom' | 'left' | 'right'; readonly rect: Area['rect'] } | undefined {
  switch (side) {
    case 'EdgeTop':
      return { on: 'top', rect: { ...rect, bottom: rect.top } };
    case 'EdgeBottom':
      return { on: 'bottom', rect: { ...rect, top: rect.bottom } };
    case 'EdgeLeft':
      return { on: 'left', rect: { ...rect, right: rect.left } };
    case 'EdgeRight':
      return { on: 'right', rect: { ...rect, left: rect.right } };
    case 'InsideHorizontal':
      return rect.top === rect.bottom ? undefined : { on: 'bottom', rect: { ...rect, bottom: rect.bottom - 1 } };
    case 'InsideVertical':
      return rect.left === rect.right ? undefined : { on: 'right', rect: { ...rect, right: rect.right - 1 } };
    default:
      return undefined;
  }
}

/** The border of the side's first cell; undefined for none. */
export function readBorder(area: Area, side: BorderSide): Border | undefined {
  const place = placesOf(area, side);
  if (!place) return undefined;
  const line = styleAt(area, place.rect.top, place.rect.left).border?.[place.on];
  if (!line?.style) return undefined;
  const [style, weight] = LINES[line.style];
  return { style, weight, color: colorOf(line.color, '#000000') };
}

export const bordersOf = (area: Area): readonly BorderSide[] => BORDER_SIDES.filter((side) => placesOf(area, side) !== undefined);

/** Changes a side; style None takes it away, a colour or weight alone draws a thin line. */
export function setBorder(
  area: Area,
  side: BorderSide,
  change: { readonly style?: string; readonly weight?: string; readonly color?: string },
): void {
  const place = placesOf(area, side);
  if (!place) return;
  restyleArea(area.with(place.rect), (style) => {
    const { [place.on]: before, ...others } = style.border ?? {};
    if (change.style === 'None') return { ...style, border: others };
    const [oldStyle, oldWeight] = before?.style ? LINES[before.style] : ['Continuous', 'Thin'];
    const line: Line = {
      style: lineStyle(change.style ?? oldStyle, change.weight ?? oldWeight),
      color: change.color === undefined ? (before?.color ?? { argb: 'FF000000' }) : { argb: `FF${change.color}` },
    };
    return { ...style, border: { ...others, [place.on]: line } };
  });
}
