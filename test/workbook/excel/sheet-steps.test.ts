import type { SheetContent } from '../../../src/workbook/content';
import { blankSheet, workbench, workbookOf } from './workbench';

const TITLE = { size: 16, bold: true, color: '#1F3864' };
const rhythm: SheetContent = {
  ...blankSheet,
  name: 'Rapport',
  columns: [{ width: 200 }, { width: 60 }, { width: 60, hidden: true }],
  blocks: [
    {
      address: 'A1:C6',
      cells: [
        ['Andel nöjda', 0.94, 3],
        ['Målet nås.', null, null],
        ['Antal', 12, 4],
        ['- en punkt', null, null],
        ['Index', 7, 5],
        ['=1+1', null, null],
      ],
    },
  ],
  merges: [{ address: 'A1:C6', repeat: 2 }],
  formats: [
    { address: 'A1:C6', style: { font: { name: 'Calibri', size: 10 }, vertical: 'Top' } },
    { address: 'B1:B6', style: { numberFormat: [['0%'], [null], ['0'], [null], ['0'], [null]], horizontal: 'Right' } },
  ],
  rows: {
    first: 1,
    rows: [
      { height: 30, style: { font: TITLE } },
      { height: 15 },
      { height: 15 },
      { height: 15 },
      { height: 15, hidden: true },
      { height: 45 },
    ],
  },
};

async function laidDown(content: SheetContent) {
  const bench = await workbench();
  await bench.port.create(workbookOf(content));
  const context = new bench.excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(content.name);
  return { ...bench, context, sheet };
}

describe('a sheet that was laid down', () => {
  it('has its pattern of merges tiled, and every text where it stood', async () => {
    const { context, sheet, cells } = await laidDown(rhythm);
    const merged = sheet.getRange('A1:C6').getMergedAreasOrNullObject().load('address,areaCount');
    await context.sync();
    expect(merged.areaCount).toBe(3);
    expect(await cells('Rapport', 'A1:B6')).toEqual([
      ['Andel nöjda', 0.94],
      ['Målet nås.', ''],
      ['Antal', 12],
      ['- en punkt', ''],
      ['Index', 7],
      ['=1+1', ''],
    ]);
  });

  it('has merged cells in the first row of a pattern where a table asks for them, and only there', async () => {
    const { context, sheet } = await laidDown({
      ...rhythm,
      blocks: [{ address: 'A1:C8', cells: Array.from({ length: 8 }, (_, row) => [`rad ${row + 1}`, null, null]) }],
      merges: [
        { address: 'A1:C8', repeat: 2 },
        { address: 'A1:C2', repeat: 2, heads: [[1, 2]] },
        { address: 'A5:C8', repeat: 2, heads: [[1, 2]] },
      ],
    });
    const merged = Array.from({ length: 8 }, (_, row) =>
      sheet
        .getRange(`C${row + 1}`)
        .getMergedAreasOrNullObject()
        .load('address'),
    );
    await context.sync();
    const places = merged.map((one) => (one.isNullObject ? '' : one.address.replace('Rapport!', '')));
    expect(places).toEqual(['B1:C1', 'A2:C2', '', 'A4:C4', 'B5:C5', 'A6:C6', 'B7:C7', 'A8:C8']);
  });

  it('has the formats, heights and widths of its rows, columns and cells', async () => {
    const { context, sheet } = await laidDown(rhythm);
    const formats = sheet.getRange('B1:B5').load('numberFormat');
    const [title, plain] = ['A1', 'A3'].map((address) => sheet.getRange(address).format.font.load('size,bold,color,name'));
    const heights = ['A1', 'A3', 'A6'].map((address) => sheet.getRange(address).format.load('rowHeight'));
    const width = sheet.getRange('A1').format.load('columnWidth');
    const hidden = [sheet.getRange('C1').load('columnHidden'), sheet.getRange('A5').load('rowHidden')];
    await context.sync();
    expect(formats.numberFormat.flat()).toEqual(['0%', 'General', '0', 'General', '0']);
    expect(title?.toJSON()).toMatchObject(TITLE);
    expect(plain?.toJSON()).toMatchObject({ name: 'Calibri', size: 10, bold: false });
    expect(heights.map(({ rowHeight }) => rowHeight)).toEqual([30, 15, 45]);
    expect(width.columnWidth).toBeCloseTo(200, 0);
    expect([hidden[0]?.columnHidden, hidden[1]?.rowHidden]).toEqual([true, true]);
  });

  it('keeps a formula only where the content says that it holds formulas', async () => {
    const computed = { address: 'B1:B2', formulas: true, cells: [['=$A$1*2'], ['=$A$1*2']] };
    const relative = { address: 'C1:C2', formulas: true, cells: [['=A1*2'], ['=A2*2']] };
    const content = { ...blankSheet, name: 'Tal', blocks: [{ address: 'A1:A2', cells: [[3], ['=1+1']] }, computed, relative] };
    const { context, sheet, cells } = await laidDown(content);
    const read = sheet.getRange('B1:C2').load('formulas');
    await context.sync();
    expect(read.formulas).toEqual([
      ['=$A$1*2', '=A1*2'],
      ['=$A$1*2', '=A2*2'],
    ]);
    expect((await cells('Tal', 'A1:B2')).flat()).toEqual([3, 6, '=1+1', 6]);
  });
});
