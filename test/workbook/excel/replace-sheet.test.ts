import type { SheetContent } from '../../../src/workbook/content';
import { blankSheet, workbench } from './workbench';

const report = (...texts: readonly string[]): SheetContent => ({
  ...blankSheet,
  name: 'Rapport',
  blocks: [{ address: `A1:B${texts.length}`, cells: texts.map((text, index) => [text, index]) }],
  merges: [{ address: `C1:D${texts.length}` }],
});

describe('the report sheet', () => {
  it('is added last, shown, and laid down in two round trips', async () => {
    const { port, host, cells } = await workbench();
    expect(await port.replaceSheet(report('Mål', '-4,3'))).toEqual({ syncs: 2, cellsWritten: 4 });
    expect(await cells('Rapport', 'A1:B2')).toEqual([
      ['Mål', 0],
      ['-4,3', 1],
    ]);
    expect(host.activeSheet).toBe('Rapport');
    expect((await port.outline()).sheets.map(({ name }) => name)).toEqual(['Blad1', 'Rapport']);
  });

  it('is not written again while it holds what it should', async () => {
    const { port, host } = await workbench();
    await port.replaceSheet(report('Mål', 'Text'));
    host.resetLog();
    expect(await port.replaceSheet(report('Mål', 'Text'))).toMatchObject({ cellsWritten: 0 });
    expect(host.log.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0)).toBe(0);
  });

  it('is laid down anew where its contents are others, or a person has changed it', async () => {
    const { port, cells, byHand } = await workbench();
    await port.replaceSheet(report('Ett', 'Två', 'Tre'));
    await port.read([], []);
    expect(await port.replaceSheet(report('Ett', 'Fyra'))).toEqual({ syncs: 2, cellsWritten: 4 });
    expect(await cells('Rapport', 'A1:B3')).toEqual([
      ['Ett', 0],
      ['Fyra', 1],
      ['', ''],
    ]);
    await byHand((workbook) => {
      workbook.worksheets.getItem('Rapport').getRange('A2').values = [['Kladd']];
    });
    await port.replaceSheet(report('Ett', 'Fyra'));
    expect(await cells('Rapport', 'A2')).toEqual([['Fyra']]);
  });

  it('does not replace a sheet that a person has made', async () => {
    const { port, byHand, cells } = await workbench();
    await byHand((workbook) => {
      workbook.worksheets.add('rapport').getRange('A1').values = [['Eget']];
    });
    await expect(port.replaceSheet(report('Mål'))).rejects.toMatchObject({ code: 'NotOurSheet', untouched: true });
    expect(await cells('rapport', 'A1')).toEqual([['Eget']]);
  });

  it('is made again after it was deleted', async () => {
    const { port, byHand, cells } = await workbench();
    await port.replaceSheet(report('Mål'));
    await port.read([], []);
    await byHand((workbook) => workbook.worksheets.getItem('Rapport').delete());
    await port.replaceSheet(report('Mål'));
    expect(await cells('Rapport', 'A1')).toEqual([['Mål']]);
  });

  it('says that it is protected', async () => {
    const { port, byHand } = await workbench();
    await port.replaceSheet(report('Mål'));
    await byHand((workbook) => workbook.worksheets.getItem('Rapport').protection.protect());
    await expect(port.replaceSheet(report('Annat'))).rejects.toMatchObject({ code: 'AccessDenied', place: { sheet: 'Rapport' } });
  });

  it('is left, with what it shows, where somebody has typed in its table since it was read', async () => {
    const { port, byHand, cells } = await workbench();
    const table = (text: string): SheetContent => ({
      ...report('Svar', text),
      merges: [],
      blocks: [{ address: 'A1:A2', cells: [['Svar'], [text]] }],
      tables: [{ name: 'Svar', address: 'A1:A2', style: 'TableStyleLight1', filterButtons: true }],
      inputs: ['A2'],
    });
    await port.replaceSheet(table(''), { asRead: null, show: false });
    const asRead = (await port.read(['Svar'], [])).tables.get('Svar') ?? null;
    await byHand((workbook) => {
      workbook.worksheets.getItem('Rapport').getRange('A2').values = [['Typed']];
    });
    await expect(port.replaceSheet(table('Ours'), { asRead })).rejects.toMatchObject({ code: 'Conflict', untouched: true });
    await expect(port.replaceSheet(table('Ours'), { asRead: null })).rejects.toMatchObject({ code: 'Conflict' });
    expect(await cells('Rapport', 'A2')).toEqual([['Typed']]);
    // What people type is no reason to lay the same sheet down again.
    expect(await port.replaceSheet(table('Typed'))).toMatchObject({ cellsWritten: 0 });
  });

  it('keeps what people typed in its table when Excel stops in the middle', async () => {
    const { port, byHand, cells } = await workbench();
    const table = (more: Partial<SheetContent> = {}): SheetContent => ({
      ...blankSheet,
      name: 'Rapport',
      blocks: [
        {
          address: 'A3:B4',
          cells: [
            ['Fråga', 'Svar'],
            ['=1+1', ''],
          ],
        },
      ],
      tables: [{ name: 'Svar', address: 'A3:B4', style: 'TableStyleLight1', filterButtons: true }],
      inputs: ['B4'],
      ...more,
    });
    await port.replaceSheet(table());
    await byHand((workbook) => {
      workbook.worksheets.getItem('Rapport').getRange('B4').values = [['Typed']];
    });
    const asRead = (await port.read(['Svar'], [])).tables.get('Svar') ?? null;
    const wrong = { conditions: [{ address: 'A1', formula: '=1', style: { fill: 'inte en färg' } }] };
    await expect(port.replaceSheet(table(wrong), { asRead })).rejects.toMatchObject({ untouched: false });
    expect(await cells('Rapport', 'A3:B4')).toEqual([
      ['Fråga', 'Svar'],
      ['=1+1', 'Typed'],
    ]);
    const again = (await port.read(['Svar'], [])).tables.get('Svar') ?? null;
    expect(again).toMatchObject({ headers: ['Fråga', 'Svar'], cells: [['=1+1', 'Typed']] });
    expect(await port.replaceSheet(table(), { asRead: again })).toMatchObject({ cellsWritten: 4 });
  });

  it('can be laid down while another sheet stays in view', async () => {
    const { port, host } = await workbench();
    await port.replaceSheet(report('Mål'), { show: false });
    expect(host.activeSheet).toBe('Blad1');
    await port.replaceSheet(report('Mål'), { show: false });
    expect(host.activeSheet).toBe('Blad1');
    await port.replaceSheet(report('Mål'));
    expect(host.activeSheet).toBe('Rapport');
  });
});
