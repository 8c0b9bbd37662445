import { Host, loadExcelInNode } from '../../../src/workbench';
import { open, valuesOf } from './open';

describe('what disturbs a request', () => {
  test('a failing action leaves what was done before it', async () => {
    const { host, run } = await open();
    const attempt = run(async (context, sheet) => {
      sheet.getRange('A1').values = [['före']];
      sheet.getRange('A2:B2').values = [['fel form']];
      sheet.getRange('A3').values = [['efter']];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { statement: expect.stringContaining('values') } });
    expect(await valuesOf(host, 'A1:A3')).toEqual([['före'], [''], ['']]);
  });

  test('cell editing fails a request, or lets it wait', async () => {
    const { host, Excel, fails } = await open();
    host.editMode = true;
    expect(await fails((_, sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['efter']];
      await context.sync();
    });
    host.editMode = false;
    await waiting;
    expect(await valuesOf(host, 'A1')).toEqual([['efter']]);
  });

  test('protection, read-only workbooks, long texts and large requests', async () => {
    const { host, run, fails } = await open();
    expect(await fails((_, sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
    const big = Array.from({ length: 40 }, () => ['x'.repeat(30_000), 'y'.repeat(30_000), 'z'.repeat(30_000), 'å'.repeat(30_000)]);
    expect(await fails((_, sheet) => (sheet.getRange('A1:D40').values = big))).toBe('RequestPayloadSizeLimitExceeded');
    await run(async (context, sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect(await fails((_, sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await fails((_, sheet) => (sheet.getRange('B1').values = [[1]]))).toBe('no error');
    await run(async (context, sheet) => {
      sheet.protection.unprotect();
      await context.sync();
    });
    host.readOnly = true;
    expect(await fails((_, sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
  });

  test('the client keeps its own discipline', async () => {
    const { fails } = await open();
    expect(await fails((_, sheet) => sheet.getRange('A1').values)).toBe('PropertyNotLoaded');
    expect(await fails((_, sheet) => sheet.getRange('Mål!A1').load('values'))).toBe('InvalidArgument');
  });
});

describe('events', () => {
  test('tell of changes, selections and sheets', async () => {
    const host = Host.create();
    const { Excel } = await loadExcelInNode(host);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async ({ address, changeType }) => void heard.push(['changed', address, changeType]));
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(['selected', address]));
      context.workbook.worksheets.onActivated.add(async () => void heard.push(['activated']));
      context.workbook.worksheets.onAdded.add(async () => void heard.push(['added']));
      context.workbook.onSelectionChanged.add(async () => void heard.push(['selection']));
      await context.sync();
    });
    host.typeInto('Blad1', 'B2', '1');
    host.select('Blad1', 'C3:D4');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Ny').activate();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(
      expect.arrayContaining([['changed', 'B2', 'RangeEdited'], ['selected', 'C3:D4'], ['selection'], ['added'], ['activated']]),
    );
    expect(heard).toHaveLength(5);
    expect(host.activeSheet).toBe('Ny');
  });
});
