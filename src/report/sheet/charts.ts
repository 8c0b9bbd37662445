import type { Block, ChartContent, ColumnContent, RangeStyle } from '../../workbook/content';
import type { ChartBlock, ReportChart } from '../block';
import type { Entry } from './entry';
import { COLUMN_WIDTHS, letterOf } from './grid';
import { space } from './prose';
import { numberFormat, QUIET } from './typography';

/** White space beneath a chart, in points. */
const BENEATH = 8;
/** Figures of the charts stand right of the printed columns, with one between. */
const FIRST_COLUMN = COLUMN_WIDTHS.length + 1;
const DATA_WIDTHS: readonly number[] = [20, 160, 90, 90, 90, 90];

/** Room for a chart across the page, and white space beneath it. */
export const chartEntries = ({ chart }: ChartBlock): readonly Entry[] => [
  { ...space(heightOfChart(chart)), keep: false, chart },
  { ...space(BENEATH), keep: false },
];

/** Points: bars need room for their names, lines and columns a height to rise in. */
function heightOfChart({ form, categories, series }: ReportChart): number {
  const lines = categories.length * (form === 'bars' ? series.length : 1);
  return form === 'bars' || form === 'stackedBars' ? Math.min(320, 80 + lines * (form === 'bars' ? 15 : 28)) : 180;
}

/**
 * The charts of the entries over the room that they have, with their figures below the last printed row: there the rows are of one height, as the rhythm
 * of the report has none beneath each other. `heading` stands above them.
 */
export function chartsOf(
  entries: readonly Entry[],
  heading: string,
): {
  readonly charts: readonly ChartContent[];
  readonly blocks: readonly Block[];
  readonly formats: readonly RangeStyle[];
  readonly columns: readonly ColumnContent[];
} {
  const placed = entries.flatMap(({ chart }, at) => (chart ? [{ chart, row: 2 * at + 2 }] : []));
  if (placed.length === 0) return { charts: [], blocks: [], formats: [], columns: [] };
  const at = (row: number, column = 0): string => `${letterOf(FIRST_COLUMN + column)}${row}`;
  const first = 2 * entries.length + 2;
  const blocks: Block[] = [{ address: at(first), cells: [[heading]] }];
  const formats: RangeStyle[] = [{ address: at(first), style: { font: { color: QUIET } } }];
  let next = first + 2;
  const charts = placed.map(({ chart, row }): ChartContent => {
    const { name, form, title, description, categories, series, decimals } = chart;
    const [top, bottom] = [next + 1, next + 1 + categories.length];
    const cells = [
      ['', ...series.map((one) => one.name)],
      ...categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]),
    ];
    const data = `${at(top)}:${at(bottom, series.length)}`;
    blocks.push({ address: at(next), cells: [[name]] }, { address: data, cells });
    formats.push({
      address: `${at(top, 1)}:${at(bottom, series.length)}`,
      style: { numberFormat: numberFormat(decimals), horizontal: 'Right' },
    });
    next = bottom + 2;
    return {
      name,
      form,
      title,
      description,
      over: `A${row}:${letterOf(COLUMN_WIDTHS.length - 1)}${row}`,
      data,
      colors: series.map(({ color }) => color),
      numberFormat: numberFormat(decimals),
    };
  });
  return { charts, blocks, formats, columns: DATA_WIDTHS.map((width) => ({ width })) };
}
