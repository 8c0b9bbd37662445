import type { ReactElement } from 'react';
import { isStacked, type Chart } from '../../model/chart';
import type { ChartFigures } from './chart-figures';
import type { ChartSpace } from './chart-space';
import { Label } from './label';

interface Props {
  readonly chart: Chart;
  readonly figures: ChartFigures;
  readonly space: ChartSpace;
}

/** The bars of a chart, beside or upon each other, with their labels. */
export function Bars({ chart, figures: { type, categories, series }, space: { at, lying } }: Props): ReactElement {
  const count = isStacked(type) ? 1 : series.length;
  const overlap = isStacked(type) ? 0 : chart.overlap / 100;
  const band = 1 / Math.max(1, categories.length);
  const bar = band / (count - (count - 1) * overlap + chart.gap / 100);
  const first = (bar * chart.gap) / 200;
  return (
    <>
      {series.map(({ series: own, color, figures }, index) =>
        figures.map((figure, place) => {
          if (!figure) return null;
          const start = place * band + first + (isStacked(type) ? 0 : index * bar * (1 - overlap));
          const [x1, y1] = at(start, figure.from);
          const [x2, y2] = at(start + bar, figure.to);
          const { line } = own;
          return (
            <g key={`${index}/${place}`}>
              <rect
                x={Math.min(x1, x2)}
                y={Math.min(y1, y2)}
                width={Math.abs(x2 - x1)}
                height={Math.abs(y2 - y1)}
                fill={color}
                stroke={line.color === undefined ? 'none' : `#${line.color}`}
                strokeWidth={((line.weight ?? 0.75) * 4) / 3}
              />
              <Label
                chart={chart}
                of={own}
                text={figure.label}
                along={start + bar / 2}
                figure={figure}
                at={at}
                lying={lying}
                inBar={isStacked(type)}
              />
            </g>
          );
        }),
      )}
    </>
  );
}
