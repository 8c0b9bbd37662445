import type { SheetContent } from '../../../src/workbook/content';
import type { WorkbookContent } from '../../../src/workbook/port';
import { template, wideSheet } from './contents';
import { blankSheet, workbench, workbookOf } from './workbench';

const blocksOf = ({ sheets }: WorkbookContent) => sheets.flatMap(({ blocks }) => blocks);
const cellsOf = (content: WorkbookContent): number =>
  blocksOf(content).reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
const valueBytes = (content: WorkbookContent): number =>
  blocksOf(content).reduce((sum, { cells }) => sum + new TextEncoder().encode(JSON.stringify(cells)).length, 0);

/** What a create cost. */
async function cost(content: WorkbookContent) {
  const { port, host } = await workbench();
  const receipt = await port.create(content);
  const bytes = host.log.map((request) => request.bytes);
  return { receipt, syncs: host.log.length, bytes: bytes.reduce((sum, one) => sum + one, 0), largest: Math.max(...bytes) };
}

describe('create', () => {
  it('makes a workbook that holds what was described', async () => {
    const { port, cells, host } = await workbench();
    await port.create(template(5));
    expect(await cells('Blad 1', 'A4:E6')).toEqual([
      ['Nyckel', 'Ordning', 'Kod', 'Indikator', 'Måttenhet'],
      ['i0', 0, '1.1', 'Andel elever som når målen, enhet 0', 'st'],
      ['i1', 1, '1.2', 'Andel elever som når målen, enhet 1', '%'],
    ]);
    expect(await cells('Blad 1', 'J5:J6')).toEqual([['Uppfylls helt'], ['Uppfylls helt']]);
    expect(await cells('Start', 'B3')).toEqual([[5]]);
    expect(host.activeSheet).toBe('Start');
    const { sheets, tables } = await port.outline();
    expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'Start Visible',
      'Blad 1 Visible',
      'Blad 2 Visible',
      'Blad 3 Visible',
      'Listor VeryHidden',
    ]);
    expect(tables.map(({ name, address }) => `${name} ${address}`)).toEqual(['Tabell1 A4:L9', 'Tabell2 A4:L9', 'Tabell3 A4:L9']);
  });

  it('takes as many round trips for a large plan as for a small one: three', async () => {
    const [small, large] = [await cost(template(5)), await cost(template(400))];
    expect([small.syncs, large.syncs, small.receipt.syncs]).toEqual([3, 3, 3]);
  });

  it('costs at most four bytes a cell, and ten thousand, beyond the values of what a plan has more', async () => {
    const [less, more] = [template(50), template(450)];
    const [small, large] = [await cost(less), await cost(more)];
    const values = valueBytes(more) - valueBytes(less);
    expect(large.bytes - small.bytes).toBeLessThanOrEqual(values + 4 * (cellsOf(more) - cellsOf(less)) + 10_000);
  });

  it('cuts a large block by its bytes: no request above 4 MB, and one more for each', async () => {
    const content = workbookOf(wideSheet(20_000, 24));
    const { bytes, largest, syncs } = await cost(content);
    expect(bytes).toBeGreaterThan(6_000_000);
    expect(largest).toBeLessThanOrEqual(4_000_000);
    expect(syncs).toBeLessThanOrEqual(3 + Math.floor(bytes / 4_000_000));
  });

  it('refuses a workbook that has such a sheet, table or name, before it writes', async () => {
    const { port, host, byHand } = await workbench();
    await byHand((workbook) => void workbook.worksheets.add('blad 2'));
    await expect(port.create(template(2))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      place: { sheet: 'Blad 2' },
      untouched: true,
    });
    await byHand((workbook) => {
      const sheet = workbook.worksheets.getItem('blad 2');
      sheet.name = 'Eget';
      sheet.getRange('A1').values = [['x']];
      sheet.tables.add('A1:A2', true).name = 'Tabell3';
    });
    await expect(port.create(template(2))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      place: { table: 'Tabell3' },
      untouched: true,
    });
    await byHand((workbook) => {
      workbook.tables.getItem('Tabell3').delete();
      workbook.names.add('Enhet', '=Eget!$A$1');
    });
    await expect(port.create(template(2))).rejects.toMatchObject({ code: 'ItemAlreadyExists', place: { item: 'Enhet' }, untouched: true });
    expect(host.log.some(({ writes }) => writes)).toBe(false);
  });

  it('keeps a sheet on which somebody has written', async () => {
    const { port, byHand, cells } = await workbench();
    await byHand((workbook) => {
      workbook.worksheets.getItem('Blad1').getRange('B2').values = [['Mitt']];
    });
    await port.create(template(2));
    expect((await port.outline()).sheets.map(({ name }) => name)).toEqual(['Blad1', 'Start', 'Blad 1', 'Blad 2', 'Blad 3', 'Listor']);
    expect(await cells('Blad1', 'B2')).toEqual([['Mitt']]);
  });

  it.each<[string, Partial<SheetContent>]>([
    [
      'a table over another',
      { tables: ['Ett', 'Två'].map((name) => ({ name, address: 'A1:B3', style: 'TableStyleLight1', filterButtons: true })) },
    ],
    ['a condition that Excel does not take', { conditions: [{ address: 'A1', formula: '=1', style: { fill: 'inte en färg' } }] }],
  ])('takes away what it made when Excel stops in the middle, at %s', async (_, wrong) => {
    const { port, byHand } = await workbench();
    await byHand((workbook) => void workbook.worksheets.add('Eget'));
    const content = { ...template(3), sheets: [...template(3).sheets, { ...blankSheet, name: 'Fel', ...wrong }] };
    await expect(port.create(content)).rejects.toMatchObject({ untouched: true });
    expect((await port.read([], ['År'])).outline).toEqual({
      readOnly: false,
      sheets: [
        { name: 'Blad1', visibility: 'Visible' },
        { name: 'Eget', visibility: 'Visible' },
      ],
      tables: [],
    });
    await port.create(template(3));
  });

  it('gives a reused sheet its name back when it fails', async () => {
    const { port } = await workbench();
    const wrong = { ...blankSheet, name: 'Fel', conditions: [{ address: 'A1', formula: '=1', style: { fill: 'inte en färg' } }] };
    await expect(port.create(workbookOf({ ...blankSheet, name: 'Start' }, wrong))).rejects.toMatchObject({ untouched: true });
    expect((await port.outline()).sheets).toEqual([{ name: 'Blad1', visibility: 'Visible' }]);
  });

  it.each(['', 'Ett namn som är längre än trettioett tecken', 'Mål/text', "'x"])('refuses the sheet name %p', async (name) => {
    const { port, host } = await workbench();
    await expect(port.create(workbookOf({ ...blankSheet, name }))).rejects.toMatchObject({
      code: 'InvalidArgument',
      place: { sheet: name },
    });
    expect(host.log).toHaveLength(0);
  });
});
