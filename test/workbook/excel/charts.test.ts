import { strFromU8, unzipSync } from 'fflate';
import { giveChartText } from '../../../src/workbench';
import { saveWorkbook } from '../../../src/workbench/file';
import { openPort } from '../../../src/workbook/excel';
import type { ChartContent, SheetContent } from '../../../src/workbook/content';
import { blankSheet, workbench, workbookOf, type Workbench } from './workbench';

const chart = (more: Partial<ChartContent> = {}): ChartContent => ({
  name: 'Diagram: budget mot prognos',
  form: 'bars',
  title: 'Hyra avviker mest',
  description: 'Liggande staplar. Löner: 10 mot 12.',
  over: 'A4:D12',
  data: 'F1:H3',
  colors: ['#C8C6C4', '#6C94BF'],
  numberFormat: '0.0',
  ...more,
});

const report = (charts: readonly ChartContent[], text = 'Rapport'): SheetContent => ({
  ...blankSheet,
  name: 'Rapport',
  blocks: [
    { address: 'A1', cells: [[text]] },
    {
      address: 'F1:H3',
      cells: [
        ['', 'Budget', 'Prognos'],
        ['Löner', 10, 12],
        ['Hyra', 5, 4],
      ],
    },
  ],
  charts,
});

async function names({ excel }: Workbench): Promise<readonly string[]> {
  const context = new excel.RequestContext();
  const charts = context.workbook.worksheets.getItem('Rapport').charts.load('items/name');
  await context.sync();
  return charts.items.map(({ name }) => name);
}

describe('the charts of a sheet', () => {
  it('are laid down with it, in one request that one Undo takes back', async () => {
    const bench = await workbench();
    const { port, host, excel } = bench;
    expect(await port.replaceSheet(report([chart()]))).toMatchObject({ syncs: 2 });
    const context = new excel.RequestContext();
    const made = context.workbook.worksheets.getItem('Rapport').charts.getItemAt(0);
    made.load('name,chartType,plotVisibleOnly,title/text,title/format/font/name,legend/visible,legend/position');
    made.load('dataLabels/showValue,dataLabels/numberFormat,axes/valueAxis/visible,axes/categoryAxis/reversePlotOrder,series/items/name');
    await context.sync();
    expect(made.toJSON()).toMatchObject({
      name: 'Diagram: budget mot prognos',
      chartType: 'BarClustered',
      plotVisibleOnly: false,
      title: { text: 'Hyra avviker mest', format: { font: { name: 'Calibri' } } },
      legend: { visible: true, position: 'Bottom' },
      dataLabels: { showValue: true, numberFormat: '0.0' },
      axes: { valueAxis: { visible: false }, categoryAxis: { reversePlotOrder: true } },
      series: [{ name: 'Budget' }, { name: 'Prognos' }],
    });
    host.undo();
    expect((await port.outline()).sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });

  it.each([
    ['stackedBars', 'BarStacked'],
    ['columns', 'ColumnClustered'],
    ['lines', 'LineMarkers'],
  ] as const)('%s', async (form, type) => {
    const { port, excel } = await workbench();
    await port.replaceSheet(report([chart({ form, data: 'F1:G3', colors: ['#6C94BF'] })]));
    const context = new excel.RequestContext();
    const made = context.workbook.worksheets.getItem('Rapport').charts.getItemAt(0);
    made.load('chartType,legend/visible,axes/valueAxis/visible,dataLabels/showValue');
    await context.sync();
    const { chartType, legend, axes, dataLabels } = made;
    const lines = form === 'lines';
    expect([chartType, legend.visible, axes.valueAxis.visible, dataLabels.showValue]).toEqual([type, false, lines, !lines]);
  });

  it('are replaced with the sheet; a chart that a person put there stays', async () => {
    const bench = await workbench();
    const { port, byHand } = bench;
    await port.replaceSheet(report([chart(), chart({ name: 'Diagram: två', over: 'A14:D20' })]));
    await byHand((workbook) => {
      const sheet = workbook.worksheets.getItem('Rapport');
      sheet.charts.add('Line', sheet.getRange('F1:H3')).name = 'Mitt eget';
    });
    await port.replaceSheet(report([chart()], 'En ny rapport'));
    expect(await names(bench)).toEqual(['Mitt eget', 'Diagram: budget mot prognos']);
  });

  it('are no reason to write again while they stand; one that was deleted is laid down anew, one whose title is another too', async () => {
    const bench = await workbench();
    const { port, byHand, host } = bench;
    await port.replaceSheet(report([chart()]));
    expect(await port.replaceSheet(report([chart()]))).toMatchObject({ cellsWritten: 0 });
    await byHand((workbook) => workbook.worksheets.getItem('Rapport').charts.getItemAt(0).delete());
    await port.replaceSheet(report([chart()]));
    expect(await names(bench)).toEqual(['Diagram: budget mot prognos']);
    host.resetLog();
    await port.replaceSheet(report([chart({ title: 'Löner avviker mest' })]));
    expect(host.log.some(({ writes }) => writes)).toBe(true);
  });

  it('are whole after a failure half-way and another try', async () => {
    const bench = await workbench();
    const { port, host } = bench;
    await port.replaceSheet(report([chart()]));
    const wrong = chart({ name: 'Diagram: två', colors: ['inte en färg', '#000000'] });
    await expect(port.replaceSheet(report([chart(), wrong]))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await port.replaceSheet(report([chart(), chart({ name: 'Diagram: två' })]));
    expect(await names(bench)).toEqual(['Diagram: budget mot prognos', 'Diagram: två']);
    expect(host.activeSheet).toBe('Rapport');
  });

  it('tell a host of our own their alternative texts, which stand in its file', async () => {
    const { excel, host } = await workbench();
    const port = openPort(excel, { describe: (...told) => giveChartText(host.workbook, ...told) });
    await port.replaceSheet(report([chart({ name: 'budget' })]));
    const parts = unzipSync(await saveWorkbook(host.workbook));
    const drawing = strFromU8(parts['xl/drawings/drawing1.xml'] ?? new Uint8Array());
    expect(drawing).toContain('name="Diagram: budget" descr="Liggande staplar. Löner: 10 mot 12."');
  });

  it('come with the sheets of a new workbook', async () => {
    const bench = await workbench();
    await bench.port.create(workbookOf(report([chart()])));
    expect(await names(bench)).toEqual(['Diagram: budget mot prognos']);
  });
});
