import type { ReactElement } from 'react';
import type { Chart } from '../../model/chart';
import type { ChartFigures, DrawnSeries } from './chart-figures';
import type { ChartSpace } from './chart-space';
import { Label } from './label';

interface Props {
  readonly chart: Chart;
  readonly figures: ChartFigures;
  readonly space: ChartSpace;
}

const DASHES = { Dash: '8 5', Dot: '2 3' } as const;
export const dashOf = ({ series: { line } }: DrawnSeries): string | undefined =>
  line.style === 'Dash' || line.style === 'Dot' ? DASHES[line.style] : undefined;
export const thicknessOf = ({ series: { line } }: DrawnSeries): number => ((line.weight ?? 2.25) * 4) / 3;

/** The lines of a chart, broken where a figure is missing, with a mark at each figure where it has marks. */
export function Lines({ chart, figures: { type, categories, series }, space: { at } }: Props): ReactElement {
  const along = (place: number): number => (place + 0.5) / Math.max(1, categories.length);
  return (
    <>
      {series.map((one, index) => {
        const points = one.figures.map((figure, place) => figure && { figure, place, xy: at(along(place), figure.to) });
        const path = points.map((point, place) => (point ? `${points[place - 1] ? 'L' : 'M'}${point.xy[0]} ${point.xy[1]}` : '')).join('');
        const marked = type === 'LineMarkers' && one.series.marker !== 'None';
        return (
          <g key={index}>
            <path d={path} fill="none" stroke={one.color} strokeWidth={thicknessOf(one)} strokeDasharray={dashOf(one)} />
            {points.map((point) =>
              point ? (
                <g key={point.place}>
                  {marked && <circle cx={point.xy[0]} cy={point.xy[1]} r={((one.series.markerSize ?? 5) * 2) / 3} fill={one.color} />}
                  <Label
                    chart={chart}
                    of={one.series}
                    text={point.figure.label}
                    along={along(point.place)}
                    figure={point.figure}
                    at={at}
                    lying={false}
                    inBar={false}
                  />
                </g>
              ) : null,
            )}
          </g>
        );
      })}
    </>
  );
}
