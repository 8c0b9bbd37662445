import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '../../model/chart';
import { fontOf, type Figure } from './chart-figures';
import type { ChartSpace } from './chart-space';

interface Props {
  readonly chart: Chart;
  readonly of: ChartSeries;
  readonly text: string;
  readonly along: number;
  readonly figure: Figure;
  readonly at: ChartSpace['at'];
  readonly lying: boolean;
  /** In the middle of its bar, else beyond its end. */
  readonly inBar: boolean;
}

/** What stands at a figure. */
export function Label({ chart, of, text, along, figure, at, lying, inBar }: Props): ReactElement | null {
  if (text === '') return null;
  const inMiddle = inBar || of.labels.position === 'Center';
  const [x, y] = at(along, inMiddle ? (figure.from + figure.to) / 2 : figure.to);
  const font = fontOf(chart.font, of.labels.font, 9);
  const size = (font.size * 4) / 3;
  const below = figure.to < figure.from;
  const [right, down] = inMiddle ? [0, 0.35 * size] : lying ? [below ? -4 : 4, 0.35 * size] : [0, below ? size : -4];
  const anchor = inMiddle || !lying ? 'middle' : below ? 'end' : 'start';
  return (
    <text x={x + right} y={y + down} textAnchor={anchor} fontSize={size} fontWeight={font.bold ? 700 : 400} fill={font.color}>
      {text}
    </text>
  );
}
