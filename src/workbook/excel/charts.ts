import { formatArea, parseArea } from '../area';
import type { ChartContent, SheetContent } from '../content';
import { bytesOf, type Step } from './session';

/** What the names of our charts begin with: by it they are known from those that people put on a sheet of ours, which stay. */
const OURS = 'Diagram: ';
const TYPES = { bars: 'BarClustered', stackedBars: 'BarStacked', columns: 'ColumnClustered', lines: 'LineMarkers' } as const;
const FONT = { name: 'Calibri', size: 9, color: '#242424' };
const EDGE = '#8A8886';
const QUIET = '#E1DFDD';

const ourName = ({ name }: ChartContent): string => (name.startsWith(OURS) ? name : OURS + name);

/** Takes the alternative text of a chart; `chart` is its name on the sheet. */
export type DescribeChart = (sheet: string, chart: string, text: string) => void;

/** Tells the alternative texts of the charts of a sheet that has been laid down. */
export function describeCharts({ name, charts = [] }: SheetContent, describe: DescribeChart): void {
  for (const chart of charts) if (chart.description !== '') describe(name, ourName(chart), chart.description);
}

/** The names among those on a sheet that are of charts of ours. */
export const ourCharts = (names: readonly string[]): readonly string[] => names.filter((name) => name.startsWith(OURS));

/** Whether the charts of ours that stand on a sheet are those of its content. */
export function hasCharts({ charts = [] }: SheetContent, names: readonly string[]): boolean {
  const ours = ourCharts(names);
  return ours.length === charts.length && charts.every((chart) => ours.includes(ourName(chart)));
}

/** Charts from the sheet's own cells, after rows and columns have their sizes. Members of ExcelApi 1.8 and earlier. */
export const chartSteps = (sheet: string, { charts = [] }: SheetContent): readonly Step[] =>
  charts.map((content) => ({
    bytes: bytesOf(content) + 4000 + content.colors.length * 3000,
    lay(session) {
      const chart = session.sheet(sheet).charts.add(TYPES[content.form], session.range(sheet, content.data), 'Columns');
      chart.name = ourName(content);
      const { row, column, rows, columns } = parseArea(content.over);
      const cell = (down: number, right: number): Excel.Range =>
        session.range(sheet, formatArea({ row: row + down, column: column + right, rows: 1, columns: 1 }));
      chart.setPosition(cell(0, 0), cell(rows - 1, columns - 1));
      // Its figures may stand in columns that are hidden.
      chart.plotVisibleOnly = false;
      chart.format.font.set(FONT);
      chart.format.border.lineStyle = 'None';
      chart.title.text = content.title;
      chart.title.format.font.set({ ...FONT, size: 11, bold: true });
      chart.legend.visible = content.colors.length > 1;
      if (content.colors.length > 1) chart.legend.position = 'Bottom';
      layAxes(chart, content);
      content.colors.forEach((color, index) => laySeries(chart.series.getItemAt(index), content, color, index));
    },
  }));

/** Bars say their figures themselves; lines have too many, and an axis instead. */
function layAxes({ axes, dataLabels }: Excel.Chart, { form, numberFormat }: ChartContent): void {
  const { categoryAxis, valueAxis } = axes;
  // Beside figures below zero the names would stand upon the bars.
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.format.line.color = EDGE;
  if (form === 'bars' || form === 'stackedBars') categoryAxis.reversePlotOrder = true;
  if (form === 'lines') {
    valueAxis.numberFormat = numberFormat;
    valueAxis.majorGridlines.visible = true;
    valueAxis.majorGridlines.format.line.color = QUIET;
    return;
  }
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  dataLabels.showValue = true;
  dataLabels.numberFormat = numberFormat;
  dataLabels.position = form === 'stackedBars' ? 'Center' : 'OutsideEnd';
}

function laySeries(series: Excel.ChartSeries, { form, colors }: ChartContent, color: string, index: number): void {
  const { fill, line } = series.format;
  if (form === 'lines') {
    line.set({ color, weight: 2.25, lineStyle: index < colors.length - 1 ? 'Dash' : 'Continuous' });
    // A month alone between two without figures is no line.
    series.set({ markerStyle: 'Circle', markerSize: 5, markerBackgroundColor: color, markerForegroundColor: color });
    return;
  }
  fill.setSolidColor(color);
  line.set({ color: EDGE, weight: 0.5, lineStyle: 'Continuous' });
  series.gapWidth = 60;
}
