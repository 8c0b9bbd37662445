import type { Workbook } from '@cj-tech-master/excelts';
import { isBars, isLines, type Chart } from '../model/chart';
import { categoriesOf, pointsOf, seriesName } from '../model/chart-data';
import { formatNumber } from './formatNumber';

/** A chart in words, with its figures as they are printed: its alternative text where nobody has written one. */
export function describeChart(workbook: Workbook, chart: Chart): string {
  const { type, title, series } = chart;
  if (type === undefined) return title.text;
  const kind = isLines(type) ? 'Linjer' : isBars(type) ? 'Liggande staplar' : 'Stående staplar';
  const columns = series.map((one) => ({ name: seriesName(workbook, one), labels: one.labels, points: pointsOf(workbook, one.values) }));
  const lines = categoriesOf(workbook, chart).map((category, index) => {
    const figures = columns.flatMap(({ name, labels, points }) => {
      const point = points[index];
      if (point === undefined || point.value === '') return [];
      return [`${name} ${formatNumber(point.value, labels.numberFormat ?? point.format, 'sv-SE')}`.trim()];
    });
    return figures.length === 0 ? '' : `${category}: ${figures.join(', ')}.`;
  });
  return [`${kind}.`, title.visible && title.text ? `${title.text}.` : '', ...lines].filter(Boolean).join(' ');
}
