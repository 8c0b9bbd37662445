import { chartsOf } from '../../../src/workbench/model/charts';
import { figuresOf, scaleOf } from '../../../src/workbench/page/charts/chart-figures';
import { spaceOf } from '../../../src/workbench/page/charts/chart-space';
import { open } from '../host/open';

/** What the page draws of a chart of two series, one figure missing and one below zero. */
async function drawn(type: 'BarClustered' | 'BarStacked' | 'ColumnStacked100' | 'Line', reversed = false) {
  const { host, run } = await open();
  await run(async (context, sheet) => {
    sheet.getRange('A1:C3').values = [
      ['', 'Budget', 'Prognos'],
      ['Löner', 10, 30],
      ['Hyra', -5, ''],
    ];
    const chart = sheet.charts.add(type, sheet.getRange('A1:C3'), 'Columns');
    chart.dataLabels.showValue = true;
    chart.dataLabels.numberFormat = '0.0';
    chart.axes.categoryAxis.reversePlotOrder = reversed;
    await context.sync();
  });
  const [chart] = chartsOf(host.workbook.worksheets[0]!);
  const figures = figuresOf(host.workbook, chart!, type);
  return { figures, spans: figures.series.map((one) => one.figures.map((figure) => figure && [figure.from, figure.to])), chart: chart! };
}

test('bars begin at zero; a missing figure is none, and labels are printed as in Swedish', async () => {
  const { figures, spans } = await drawn('BarClustered');
  expect(spans).toEqual([
    [
      [0, 10],
      [0, -5],
    ],
    [[0, 30], undefined],
  ]);
  expect(figures.series.map((one) => one.figures.map((figure) => figure?.label))).toEqual([
    ['10,0', '-5,0'],
    ['30,0', undefined],
  ]);
  expect(figures.scale).toEqual({ low: -10, high: 30, step: 10 });
});

test('stacked bars stand upon each other, as shares where asked', async () => {
  expect((await drawn('BarStacked')).spans[1]?.[0]).toEqual([10, 40]);
  expect((await drawn('ColumnStacked100')).spans[1]?.[0]).toEqual([0.25, 1]);
});

test('the first category of bars lies at the top only where the order is turned', async () => {
  const [plain, turned] = [await drawn('BarClustered'), await drawn('BarClustered', true)];
  const heights = [plain, turned].map(({ chart, figures }) => spaceOf({ ...chart, title: { ...chart.title, visible: false }, legend: { ...chart.legend, visible: false }, category: { ...chart.category, visible: false } }, { ...figures, series: [] }, 300, 200).at(0.1, 0)[1]); // prettier-ignore
  expect(heights[0]).toBeGreaterThan(100);
  expect(heights[1]).toBeLessThan(100);
});

test.each([
  [[3, 5, 9], 0, 10, 2],
  [[0.2, 0.94], 0, 1, 0.2],
  [[-118, 1222], -500, 1500, 500],
  [[0], 0, 0.2, 0.2],
])('an axis for %j', (values, low, high, step) => {
  const scale = scaleOf(values);
  expect([scale.low, scale.step]).toEqual([expect.closeTo(low), expect.closeTo(step)]);
  expect(scale.high).toBeCloseTo(high);
});
