import { aPlan } from '../../support/plan';
import { layOut } from '../../../src/report/sheet/lay-out';
import type { Block, ChartBlock } from '../../../src/report/block';
import { parseArea } from '../../../src/workbook/area';
import { reportOf } from '../../support/report-picture';

const frame = {
  name: 'Rapport T2 2026',
  figures: 'Underlag',
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
};
const chart: ChartBlock = {
  kind: 'chart',
  chart: {
    name: 'Diagram: budget',
    form: 'bars',
    title: 'Omsorgen avviker mest',
    description: 'Skola: 10. Omsorg: 20.',
    categories: ['Skola', 'Omsorg'],
    series: [
      { name: 'Budget', values: [10, 20], color: '#111111' },
      { name: 'Prognos', values: [11, null], color: '#222222' },
    ],
    decimals: 1,
  },
};
const text: Block = { kind: 'text', look: 'body', text: 'Före.' };

test('a chart has a row across the page, and its figures below and right of all that is printed', () => {
  const content = layOut([text, chart, text], frame);
  const [laid] = content.charts ?? [];
  expect(laid).toMatchObject({
    name: 'Diagram: budget',
    over: 'A4:I4',
    colors: ['#111111', '#222222'],
    numberFormat: expect.stringContaining('0.0'),
  });
  expect(content.rows?.rows[3]?.height).toBeGreaterThan(100);
  expect(content.rows?.rows[3]?.height).toBeLessThanOrEqual(409);
  const printed = parseArea(content.page?.printArea ?? '');
  const data = parseArea(laid?.data ?? '');
  expect(data.column).toBeGreaterThan(printed.columns);
  expect(data.row).toBeGreaterThan(printed.rows);
  expect(content.blocks.find(({ address }) => address === laid?.data)?.cells).toEqual([
    ['', 'Budget', 'Prognos'],
    ['Skola', 10, 11],
    ['Omsorg', 20, null],
  ]);
  expect(content.blocks.flatMap(({ cells }) => cells).filter((row) => row.length === 1)).toEqual([['Underlag'], ['Diagram: budget']]);
});

test('charts do not lie over one another’s figures, and without charts the sheet is as wide as the page', () => {
  const { charts = [] } = layOut([chart, { kind: 'chart', chart: { ...chart.chart, name: 'Diagram: mål' } }], frame);
  const [first, second] = charts.map(({ data }) => parseArea(data));
  expect((first?.row ?? 0) + (first?.rows ?? 0)).toBeLessThan(second?.row ?? 0);
  expect(reportOf(aPlan({})).columns).toHaveLength(9);
});
