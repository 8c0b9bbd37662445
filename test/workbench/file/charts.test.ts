import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Host } from '../../../src/workbench';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/file';
import { open } from '../host/open';

const PICTURE = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** A sheet with figures, a table, a picture that a person put there, and three charts. */
async function charted(): Promise<Host> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Mål & medel');
  sheet.addImage(workbook.addImage({ buffer: PICTURE, extension: 'png' }), 'A20:B22');
  const host = Host.from(workbook);
  const { run } = await open(host);
  await run(async (context, first) => {
    first.getRange('A1:C4').values = [
      ['', 'Budget', '◆ Utfall'],
      ['Löner & "sånt"', 10, 12.5],
      ['Hyra', 5, ''],
      ['Övrigt', -2, 4],
    ];
    first.getRange('B2:C4').numberFormat = [['0.0']];
    first.tables.add('A1:C4', true);
    const bars = first.charts.add('BarClustered', first.getRange('A1:C4'), 'Columns');
    bars.name = 'Diagram: budget';
    bars.title.text = 'Löner < avviker mest';
    bars.title.format.font.set({ name: 'Calibri', size: 11, bold: true });
    bars.dataLabels.showValue = true;
    bars.dataLabels.numberFormat = '0.0';
    bars.axes.categoryAxis.reversePlotOrder = true;
    bars.axes.valueAxis.visible = false;
    bars.series.getItemAt(0).format.fill.setSolidColor('#C8C6C4');
    bars.setPosition('E2', 'J12');
    const stacked = first.charts.add('BarStacked', first.getRange('A1:C4'), 'Columns');
    stacked.name = 'Diagram: delar';
    const lines = first.charts.add('LineMarkers', first.getRange('A1:C4'), 'Columns');
    lines.name = 'Diagram: månader';
    lines.series.getItemAt(0).format.line.set({ color: '#1F4E79', weight: 2.25, lineStyle: 'Dash' });
    lines.legend.visible = false;
    await context.sync();
  });
  return host;
}

let bytes: Uint8Array;
let parts: Record<string, string>;

const textOf = (saved: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(saved)).map(([path, part]) => [path, strFromU8(part)]));

beforeAll(async () => {
  bytes = await saveWorkbook((await charted()).workbook);
  parts = textOf(bytes);
});

/** What a client is told of the charts of the first sheet. */
async function told(saved: Uint8Array): Promise<unknown> {
  const { run } = await open(Host.from(await openWorkbook(saved)));
  return run(async (context, sheet) => {
    const looks = ['name', 'chartType', 'title', 'legend', 'axes/categoryAxis', 'axes/valueAxis', 'dataLabels', 'format/font'];
    const charts = sheet.charts.load(
      [...looks, 'series/items/name', 'series/items/gapWidth', 'series/items/format/line'].map((one) => `items/${one}`).join(),
    );
    await context.sync();
    return charts.items.map((chart) => ({ ...chart.toJSON(), id: undefined }));
  });
}

test('a chart is its own part, with the cells that it speaks of and what they hold', () => {
  const xml = parts['xl/charts/chart1.xml'] ?? '';
  expect(xml).toContain('<c:lang val="sv-SE"/>');
  expect(xml).toContain('<a:t>Löner &lt; avviker mest</a:t>');
  expect(xml).toContain(
    '<c:tx><c:strRef><c:f>\'Mål &amp; medel\'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Budget</c:v>',
  );
  expect(xml).toContain("<c:f>'Mål &amp; medel'!$A$2:$A$4</c:f>");
  expect(xml).toContain('<c:v>Löner &amp; &quot;sånt&quot;</c:v>');
  expect(xml).toContain(
    '<c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>12.5</c:v></c:pt><c:pt idx="2"><c:v>4</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain('<a:srgbClr val="C8C6C4"/>');
  expect(xml).toContain('<c:numFmt formatCode="0.0" sourceLinked="0"/>');
  expect(xml).toContain('<c:orientation val="maxMin"/>');
  expect(parts['xl/charts/chart2.xml']).toContain('<c:grouping val="stacked"/>');
  expect(parts['xl/charts/chart3.xml']).toContain('<a:prstDash val="dash"/>');
});

test('its frame lies over its cells, with its name and, where nobody wrote one, an alternative text with its figures', () => {
  const drawing = parts['xl/drawings/drawing1.xml'] ?? '';
  const frame = drawing.slice(drawing.indexOf('<xdr:graphicFrame') - 250);
  expect(frame).toContain(
    '<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
  );
  expect(frame).toContain(
    '<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
  expect(frame).toContain('name="Diagram: budget"');
  expect(frame).toContain(
    'descr="Liggande staplar. Löner &lt; avviker mest. Löner &amp; &quot;sånt&quot;: Budget 10,0, ◆ Utfall 12,5. Hyra: Budget 5,0. Övrigt: Budget -2,0, ◆ Utfall 4,0."',
  );
  const ids = Array.from(drawing.matchAll(/<xdr:cNvPr [^>]*?id="(\d+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(4);
});

test('every part is related and has its content type; the drawing stands before the tables', () => {
  for (const path of ['xl/charts/chart1.xml', 'xl/charts/chart3.xml', 'xl/drawings/drawing1.xml'])
    expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`);
  expect(parts['xl/drawings/_rels/drawing1.xml.rels']?.match(/charts\/chart\d/g)).toHaveLength(3);
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<drawing [^>]*\/>.*<tableParts/s);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet.match(/<drawing /g)).toHaveLength(1);
});

test('opened again it is the same chart, and what is written of it the same', async () => {
  const again = await saveWorkbook(await openWorkbook(bytes));
  const [before, after] = [parts, textOf(again)];
  for (const path of Object.keys(before).filter((one) => one.startsWith('xl/charts/'))) expect(after[path]).toBe(before[path]);
  expect(after['xl/drawings/drawing1.xml']?.match(/<xdr:graphicFrame/g)).toHaveLength(3);
  expect(await told(bytes)).toMatchObject([
    {
      name: 'Diagram: budget',
      chartType: 'BarClustered',
      title: { text: 'Löner < avviker mest', visible: true },
      axes: { categoryAxis: { reversePlotOrder: true }, valueAxis: { visible: false } },
      series: [{ name: 'Budget' }, { name: '◆ Utfall' }],
      dataLabels: { showValue: true, numberFormat: '0.0' },
    },
    { name: 'Diagram: delar', chartType: 'BarStacked' },
    { name: 'Diagram: månader', chartType: 'LineMarkers', legend: { visible: false } },
  ]);
  expect(await told(again)).toEqual(await told(bytes));
});

test('a picture on the sheet stays', async () => {
  const after = textOf(await saveWorkbook(await openWorkbook(bytes)));
  expect(after['xl/drawings/drawing1.xml']).toContain('<xdr:pic>');
  expect(Object.keys(after).filter((path) => path.startsWith('xl/media/'))).toHaveLength(1);
});

describe('a chart that a person made in Excel and that we do not draw', () => {
  const PIE = '<?xml version="1.0"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Tårta</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:pieChart><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>\'Mål &amp; medel\'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>'; // prettier-ignore
  /** The second chart is a pie with a style of its own. */
  const foreign = (): Uint8Array => {
    const zip = unzipSync(bytes);
    zip['xl/charts/chart2.xml'] = strToU8(PIE);
    zip['xl/charts/_rels/chart2.xml.rels'] = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>',
    );
    zip['xl/charts/style1.xml'] = strToU8(
      '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="251"/>',
    );
    zip['[Content_Types].xml'] = strToU8(
      strFromU8(zip['[Content_Types].xml'] ?? new Uint8Array()).replace(
        '</Types>',
        '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
      ),
    );
    zip['xl/drawings/drawing1.xml'] = strToU8(
      strFromU8(zip['xl/drawings/drawing1.xml'] ?? new Uint8Array()).replace('name="Diagram: delar"', 'name="Mitt eget" title="Egen"'),
    );
    return zipSync(zip);
  };

  test('is there under its name, may be moved and deleted, not changed', async () => {
    const { run, fails } = await open(Host.from(await openWorkbook(foreign())));
    const found = await run(async (context, sheet) => {
      const chart = sheet.charts.getItem('Mitt eget').load('name,chartType,title/text');
      await context.sync();
      return [chart.name, chart.chartType, chart.title.text];
    });
    expect(found).toEqual(['Mitt eget', 'Invalid', 'Tårta']);
    expect(await fails((_, sheet) => (sheet.charts.getItem('Mitt eget').title.text = 'x'))).toBe('NotImplemented');
    expect(await fails((_, sheet) => sheet.charts.getItem('Mitt eget').setPosition('A1', 'B2'))).toBe('no error');
    expect(await fails((_, sheet) => sheet.charts.getItem('Mitt eget').delete())).toBe('no error');
  });

  test('is saved as it was, style and all, and follows its cells', async () => {
    const host = Host.from(await openWorkbook(foreign()));
    const { run } = await open(host);
    await run(async (context, sheet) => {
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    const after = textOf(await saveWorkbook(host.workbook));
    const path = Object.keys(after).find((one) => after[one]?.includes('<c:pieChart>')) ?? '';
    expect(after[path]).toContain("<c:f>'Mål &amp; medel'!$B$3:$B$5</c:f><c:numCache>");
    expect(after[path]?.replace(/<c:numCache>.*?<\/c:numCache>/, '').replace('$B$3:$B$5', '$B$2:$B$4')).toBe(PIE);
    expect(after[path.replace(/([^/]+)$/, '_rels/$1.rels')]).toMatch(/Type="[^"]*chartStyle" Target="\/xl\/charts\/style1.xml"/);
    expect(after['[Content_Types].xml']).toContain('chartstyle+xml');
    expect(after['xl/drawings/drawing1.xml']).toContain('name="Mitt eget" title="Egen"');
  });
});
