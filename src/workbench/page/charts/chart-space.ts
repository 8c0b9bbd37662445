import { formatNumber } from '../../display/formatNumber';
import { isBars, isLines, type Chart } from '../../model/chart';
import { textWidth } from '../grid/text-width';
import type { ChartFigures } from './chart-figures';
import { fontOf } from './chart-figures';

/** Where the parts of a chart lie, in pixels, and how its figures come there. */
export interface ChartSpace {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Baselines. */
  readonly titleAt: number;
  readonly legendAt: number;
  /** Bars that lie: categories go down the page. */
  readonly lying: boolean;
  /** A place along the categories, 0 to 1, at a value. */
  readonly at: (along: number, value: number) => readonly [x: number, y: number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const EDGE = 10;
const GAP = 6;

export function spaceOf(chart: Chart, { type, categories, series, scale }: ChartFigures, width: number, height: number): ChartSpace {
  const lying = isBars(type);
  const title = fontOf(chart.font, chart.title.font, 14);
  const text = fontOf(chart.font, {}, 10);
  const wide = (words: readonly string[]): number => Math.max(0, ...words.map((word) => textWidth(word, { size: text.size })));
  const line = text.size * 1.6;
  const { category, value, legend } = chart;
  const format = value.numberFormat ?? (type.endsWith('100') ? '0%' : 'General');
  const ticks = Array.from({ length: Math.max(0, Math.round((scale.high - scale.low) / scale.step)) + 1 }, (_, index) => {
    const at = Number((scale.low + index * scale.step).toPrecision(12));
    return { value: at, text: formatNumber(at, format, 'sv-SE') };
  });
  const named = category.visible && category.labels !== 'None';
  const valued = value.visible && value.labels !== 'None';
  const beside = lying ? (named ? Math.min(wide(categories), width * 0.4) : 0) : valued ? wide(ticks.map((tick) => tick.text)) : 0;
  const beneath = lying ? valued : named;
  // Labels stand outside the bars; a hidden axis makes no room for them.
  const labels =
    isLines(type) || type.includes('Stacked') ? [] : series.flatMap(({ figures }) => figures.map((figure) => figure?.label ?? ''));
  const top = EDGE + (chart.title.visible ? title.size * 2 : 0) + (lying || labels.every((label) => label === '') ? 0 : line);
  const plot = {
    left: EDGE + beside + (beside > 0 ? GAP : 0),
    top,
    right: width - EDGE - (lying ? wide(labels) : 0),
    bottom: height - EDGE - (legend.visible ? line + GAP : 0) - (beneath ? line : 0),
  };
  const span = scale.high - scale.low || 1;
  const at = (along: number, of: number): readonly [number, number] => {
    const share = (of - scale.low) / span;
    const forward = category.reversed === lying ? along : 1 - along;
    return lying
      ? [plot.left + share * (plot.right - plot.left), plot.top + forward * (plot.bottom - plot.top)]
      : [plot.left + forward * (plot.right - plot.left), plot.bottom - share * (plot.bottom - plot.top)];
  };
  return { width, height, plot, lying, at, ticks, titleAt: EDGE + title.size * 1.2, legendAt: height - EDGE - 2 };
}
