import type { Workbook } from '@cj-tech-master/excelts';
import type { ReactElement } from 'react';
import { isLines, type Chart, type ChartType } from '../../model/chart';
import { textWidth } from '../grid/text-width';
import { Axes } from './axes';
import { Bars } from './bars';
import { figuresOf, fontOf, type ChartFigures } from './chart-figures';
import { spaceOf, type ChartSpace } from './chart-space';
import { dashOf, Lines, thicknessOf } from './lines';

interface Props {
  readonly workbook: Workbook;
  readonly chart: Chart;
  readonly type: ChartType;
  readonly width: number;
  readonly height: number;
}

/** A chart as Excel draws it, near enough to be judged by. */
export function Picture({ workbook, chart, type, width, height }: Props): ReactElement {
  const figures = figuresOf(workbook, chart, type);
  const space = spaceOf(chart, figures, width, height);
  const title = fontOf(chart.font, chart.title.font, 14);
  const parts = { chart, figures, space };
  return (
    <svg width={width} height={height} aria-hidden="true" fontFamily={`"${title.name}", Carlito, "Segoe UI", sans-serif`}>
      <rect width={width} height={height} fill={`#${chart.fill ?? 'FFFFFF'}`} stroke={chart.border.style === 'None' ? 'none' : '#D9D9D9'} />
      {chart.title.visible && (
        <text
          x={width / 2}
          y={space.titleAt}
          textAnchor="middle"
          fontSize={(title.size * 4) / 3}
          fontWeight={title.bold ? 700 : 400}
          fill={title.color}
        >
          {chart.title.text}
        </text>
      )}
      <Axes {...parts} />
      {isLines(type) ? <Lines {...parts} /> : <Bars {...parts} />}
      {chart.legend.visible && <Legend {...parts} />}
    </svg>
  );
}

const KEY = 22;
const APART = 14;

/** The names of the series beneath the plot, each by its colour. */
function Legend({
  chart,
  figures: { series, type },
  space,
}: {
  readonly chart: Chart;
  readonly figures: ChartFigures;
  readonly space: ChartSpace;
}): ReactElement {
  const font = fontOf(chart.font, chart.legend.font, 9);
  const widths = series.map(({ name }) => KEY + textWidth(name, { size: font.size }) + APART);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, 0));
  const left = (space.width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  const y = space.legendAt;
  return (
    <>
      {series.map((one, index) => {
        const x = left + (starts[index] ?? 0);
        return (
          <g key={index}>
            {isLines(type) ? (
              <line
                x1={x}
                x2={x + KEY - 4}
                y1={y - 4}
                y2={y - 4}
                stroke={one.color}
                strokeWidth={thicknessOf(one)}
                strokeDasharray={dashOf(one)}
              />
            ) : (
              <rect x={x + 8} y={y - 9} width={10} height={10} fill={one.color} stroke="#8A8886" strokeWidth={0.5} />
            )}
            <text x={x + KEY} y={y} fontSize={(font.size * 4) / 3} fill={font.color}>
              {one.name}
            </text>
          </g>
        );
      })}
    </>
  );
}
