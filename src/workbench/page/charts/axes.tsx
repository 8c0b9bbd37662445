import type { ReactElement } from 'react';
import type { Chart, ChartLine } from '../../model/chart';
import { textWidth } from '../grid/text-width';
import { fontOf, type ChartFigures } from './chart-figures';
import type { ChartSpace } from './chart-space';

interface Props {
  readonly chart: Chart;
  readonly figures: ChartFigures;
  readonly space: ChartSpace;
}

const stroke = ({ style, color }: ChartLine): string => (style === 'None' ? 'none' : `#${color ?? 'D9D9D9'}`);

/** Gridlines, the axis of categories with their names, and the figures of the axis of values. */
export function Axes({ chart, figures: { categories, scale }, space: { plot, at, lying, ticks } }: Props): ReactElement {
  const { category, value } = chart;
  const font = fontOf(chart.font, category.font, 9);
  const size = (font.size * 4) / 3;
  const text = { fontSize: size, fill: font.color };
  const low = category.labels === 'Low' ? Math.min(scale.low, 0) : 0;
  const from = at(0, Math.max(0, scale.low));
  const to = at(1, Math.max(0, scale.low));
  return (
    <>
      {value.gridlines &&
        ticks.map((tick) => {
          const [[x1, y1], [x2, y2]] = [at(0, tick.value), at(1, tick.value)];
          return <line key={tick.value} x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke(value.gridline)} />;
        })}
      {value.visible &&
        value.labels !== 'None' &&
        ticks.map((tick) => {
          const [x, y] = at(category.reversed === lying ? 0 : 1, tick.value);
          return (
            <text
              key={tick.value}
              {...text}
              x={lying ? x : plot.left - 6}
              y={lying ? plot.bottom + size * 1.2 : y + size * 0.35}
              textAnchor={lying ? 'middle' : 'end'}
            >
              {tick.text}
            </text>
          );
        })}
      {category.visible && <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} stroke={stroke(category.line)} />}
      {category.visible &&
        category.labels !== 'None' &&
        categories.map((name, index) => {
          const [x, y] = at((index + 0.5) / categories.length, low);
          return lying ? (
            <text key={index} {...text} x={plot.left - 6} y={y + size * 0.35} textAnchor="end">
              {cut(name, plot.left - 12, font.size)}
            </text>
          ) : (
            <text key={index} {...text} x={x} y={plot.bottom + size * 1.2} textAnchor="middle">
              {cut(name, (plot.right - plot.left) / categories.length, font.size)}
            </text>
          );
        })}
    </>
  );
}

/** A name in the room that it has. */
function cut(name: string, room: number, size: number): string {
  if (textWidth(name, { size }) <= room) return name;
  let letters = [...name];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, { size }) > room) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}
