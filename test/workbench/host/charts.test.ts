import { open } from './open';

const FIGURES = [
  ['', 'Budget', 'Prognos'],
  ['Löner', 10, 12],
  ['Hyra', 5, 4],
];

/** A workbook with figures in A1:C3 and a chart of them over E2:H9. */
async function charted() {
  const client = await open();
  await client.run(async (context, sheet) => {
    sheet.getRange('A1:C3').values = FIGURES;
    await context.sync();
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Diagram: utfall';
    chart.title.text = 'Löner kostar mest';
    chart.setPosition('E2', 'H9');
    await context.sync();
  });
  const shown = () =>
    client.run(async (context, sheet) => {
      const charts = sheet.charts.load('items/name,items/chartType,items/title/text,items/series/items/name,count');
      await context.sync();
      const values = charts.items.map(({ series }) => series.items.map((one) => one.getDimensionValues('Values')));
      const categories = charts.items.map(({ series }) => series.getItemAt(0).getDimensionValues('Categories'));
      await context.sync();
      return charts.items.map(({ name, chartType, title, series }, at) => ({
        name,
        chartType,
        title: title.text,
        series: series.items.map((one) => one.name),
        values: values[at]?.map(({ value }) => value),
        categories: categories[at]?.value,
      }));
    });
  return { ...client, shown };
}

const made = {
  name: 'Diagram: utfall',
  chartType: 'BarClustered',
  title: 'Löner kostar mest',
  series: ['Budget', 'Prognos'],
  values: [
    [10, 5],
    [12, 4],
  ],
  categories: ['Löner', 'Hyra'],
};

describe('charts', () => {
  test('a chart speaks of its cells, follows them, and one Undo takes it away', async () => {
    const { host, run, shown } = await charted();
    expect(await shown()).toEqual([made]);
    await run(async (context, sheet) => {
      sheet.getRange('A2:C2').values = [['Lön', 11, 13]];
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Årets mål';
      await context.sync();
    });
    const moved = { ...made, categories: ['Lön', 'Hyra'], values: [[11, 5], [13, 4]] }; // prettier-ignore
    expect(await shown()).toEqual([moved]);
    host.undo();
    expect(await shown()).toEqual([made]);
    host.undo();
    expect(await shown()).toEqual([]);
    host.redo();
    expect(await shown()).toEqual([made]);
  });

  test('it is found by name, counted, deleted, and nothing where there is none', async () => {
    const { host, run, shown } = await charted();
    const found = await run(async (context, sheet) => {
      const chart = sheet.charts.getItem('diagram: Utfall').load('id,name');
      const none = sheet.charts.getItemOrNullObject('Diagram: annat');
      const count = sheet.charts.getCount();
      await context.sync();
      const byId = sheet.charts.getItem(chart.id).load('name');
      await context.sync();
      return [chart.name, byId.name, none.isNullObject, count.value];
    });
    expect(found).toEqual(['Diagram: utfall', 'Diagram: utfall', true, 1]);
    await run(async (context, sheet) => {
      sheet.charts.getItem('Diagram: utfall').delete();
      await context.sync();
    });
    expect(await shown()).toEqual([]);
    host.undo();
    expect(await shown()).toEqual([made]);
  });

  test('what is said of its looks is read again', async () => {
    const { run } = await charted();
    const looks = await run(async (context, sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.legend.position = 'Top';
      chart.format.font.set({ name: 'Calibri', size: 9, color: '#242424' });
      chart.format.border.lineStyle = 'None';
      chart.dataLabels.showValue = true;
      chart.dataLabels.numberFormat = '0.0';
      chart.dataLabels.position = 'OutsideEnd';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.tickLabelPosition = 'Low';
      const second = chart.series.getItemAt(1);
      second.format.fill.setSolidColor('#112233');
      second.format.line.color = '#445566';
      second.gapWidth = 60;
      chart.load('legend,format/font,format/border,dataLabels,axes/valueAxis/majorGridlines,axes/categoryAxis');
      second.load('hasDataLabels,gapWidth,format/line');
      await context.sync();
      const { legend, format, dataLabels, axes } = chart.toJSON();
      return { legend, format, dataLabels, axes, second: second.toJSON() };
    });
    expect(looks).toMatchObject({
      legend: { position: 'Top', visible: true },
      format: { font: { name: 'Calibri', size: 9, color: '#242424', bold: false }, border: { lineStyle: 'None' } },
      dataLabels: { showValue: true, numberFormat: '0.0', position: 'OutsideEnd' },
      axes: { valueAxis: { majorGridlines: { visible: false } }, categoryAxis: { reversePlotOrder: true, tickLabelPosition: 'Low' } },
      second: { hasDataLabels: true, gapWidth: 60, format: { line: { color: '#445566' } } },
    });
  });

  test('a block without an empty corner: figures beside figures are series, not categories', async () => {
    const { run, shown } = await open().then(async (client) => ({ ...client, shown: client.run }));
    await run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['2025', 'x'],
        [1, 3],
        [2, 4],
      ];
      sheet.charts.add('Line', sheet.getRange('A1:B3'));
      await context.sync();
    });
    const names = await shown(async (context, sheet) => {
      const series = sheet.charts.getItemAt(0).series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    });
    expect(names).toEqual(['2025', 'x']);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['a chart that is not there', 'ItemNotFound', (sheet) => sheet.charts.getItem('x').load('name')],
    ['a place beyond them', 'ItemNotFound', (sheet) => sheet.charts.getItemAt(1).load('name')],
    ['a series beyond them', 'ItemNotFound', (sheet) => sheet.charts.getItemAt(0).series.getItemAt(2).load('name')],
    ['a kind that is not drawn', 'NotImplemented', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B3'))],
    ['a position that is no address', 'InvalidArgument', (sheet) => sheet.charts.getItemAt(0).setPosition('här')],
    ['a colour that is none', 'InvalidArgument', (sheet) => (sheet.charts.getItemAt(0).format.font.color = 'inte en färg')],
    ['a gap above 500', 'InvalidArgument', (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).gapWidth = 501)],
    ['labels outside a line', 'InvalidArgument', (sheet) => (sheet.charts.getItemAt(0).dataLabels.position = 'Top')],
    ['a protected sheet', 'AccessDenied', (sheet) => (sheet.protection.protect(), sheet.charts.getItemAt(0).delete())],
  ])('%s: %s', async (_, code, use) => {
    const { fails } = await charted();
    expect(await fails((_context, sheet) => use(sheet))).toBe(code);
  });
});
