import { Host } from '../../../src/workbench';
import { open, valuesOf } from './open';

describe('typing with Swedish settings', () => {
  test.each([
    ['94,5', 94.5, '94,5'],
    ['1 234,5', 1234.5, '1234,5'],
    ['94 %', 0.94, '94%'],
    ['94,5%', 0.945, '94,50%'],
    ['2026-03-01', 46082, '2026-03-01'],
    ['94.5', '94.5', '94.5'],
    ['SANT', true, 'SANT'],
    ["'007", '007', '007'],
    ['-4,3', -4.3, '-4,3'],
  ])('%s', async (typed, value, text) => {
    const { host, run } = await open();
    expect(host.typeInto('Blad1', 'B2', typed)).toEqual({ ok: true });
    const seen = await run(async (context, sheet) => {
      const cell = sheet.getRange('B2').load('values, text');
      await context.sync();
      return [cell.values[0]?.[0], cell.text[0]?.[0]];
    });
    expect(seen).toEqual([value, text]);
  });

  test('in a cell of per cent or of text', async () => {
    const { host, run } = await open();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['0 %', '@']];
      await context.sync();
    });
    host.typeInto('Blad1', 'A1', '94');
    host.typeInto('Blad1', 'B1', '94');
    expect(await valuesOf(host, 'A1:B1')).toEqual([[0.94, '94']]);
  });

  test('below a table makes it grow, computed columns too', async () => {
    const { host, run } = await open();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B2').formulas = [
        ['Tal', 'Dubbelt'],
        [2, '=[@Tal]*2'],
      ];
      sheet.tables.add('A1:B2', true).name = 'T';
      sheet.getRange('B2').formulas = [['=[@Tal]*2']];
      sheet.getRange('A2').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      await context.sync();
    });
    expect(host.typeInto('Blad1', 'A3', '4')).toEqual({ ok: true });
    expect(await valuesOf(host, 'A3:B3')).toEqual([[4, 8]]);
    expect(host.typeInto('Blad1', 'A3', '-1')).toMatchObject({ ok: false });
  });

  test('validation stops an entry, a paste goes past it', async () => {
    const { host, run } = await open();
    await run(async (context, sheet) => {
      sheet.getRange('E1:E2').values = [['Uppfyllt'], ['Ej uppfyllt']];
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=$E$1:$E$2' } };
      dataValidation.errorAlert = { title: 'Ord ur listan', message: 'Välj ett ord.', style: 'Stop', showAlert: true };
      await context.sync();
    });
    expect(host.typeInto('Blad1', 'A1', 'uppfyllt')).toEqual({ ok: true });
    expect(host.typeInto('Blad1', 'A2', 'Kanske')).toEqual({
      ok: false,
      error: { title: 'Ord ur listan', message: 'Välj ett ord.', style: 'Stop' },
    });
    host.paste('Blad1', 'A2', 'Kanske\t2,5\r\n"två\nrader"\t');
    expect(await valuesOf(host, 'A1:B3')).toEqual([
      ['uppfyllt', ''],
      ['Kanske', 2.5],
      ['två\nrader', ''],
    ]);
  });

  test('a custom rule is computed with the entry', async () => {
    const { host, run } = await open();
    await run(async (context, sheet) => {
      sheet.getRange('B2:B5').dataValidation.rule = { custom: { formula: '=AND(ISNUMBER(B2),B2<=A2)' } };
      sheet.getRange('A2:A5').values = [[10], [20], [30], [40]];
      await context.sync();
    });
    expect(host.typeInto('Blad1', 'B3', '15')).toEqual({ ok: true });
    expect(host.typeInto('Blad1', 'B2', '15')).toMatchObject({ ok: false, error: { title: 'Microsoft Excel' } });
    expect(await valuesOf(host, 'B2:B3')).toEqual([[''], [15]]);
  });
});

describe('undo', () => {
  test('takes back a request as one step, whatever it did, and makes it again', async () => {
    const { host, run } = await open();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B2').formulas = [
        ['Tal', 'Dubbelt'],
        [2, '=A2*2'],
      ];
      await context.sync();
    });
    await run(async (context, sheet) => {
      sheet.tables.add('A1:B2', true).name = 'T';
      sheet.getRange('A2').values = [[5]];
      sheet.getRange('A2').format.fill.color = '#FF0000';
      sheet.getRange('2:2').format.rowHeight = 50;
      sheet.getRange('D1:E1').merge();
      sheet.getRange('A:A').format.columnWidth = 210;
      sheet.name = 'Mål';
      sheet.pageLayout.orientation = 'Landscape';
      sheet.getRange('F1').dataValidation.rule = { custom: { formula: '=TRUE' } };
      context.workbook.names.add('Namn', sheet.getRange('A2'));
      context.workbook.worksheets.add('Ny').getRange('A1').formulas = [['=Mål!A2']];
      context.workbook.settings.add('nyckel', { a: 1 });
      context.workbook.properties.title = 'Titel';
      await context.sync();
    });
    const look = () =>
      run(async (context, sheet) => {
        sheet.load('name, pageLayout/orientation, tables/items/name');
        context.workbook.worksheets.load('items/name');
        context.workbook.names.load('items/name');
        context.workbook.settings.load('items/key');
        context.workbook.properties.load('title');
        const cell = sheet.getRange('A2').load('values, format/fill/color, format/rowHeight, format/columnWidth');
        const sum = sheet.getRange('B2').load('values');
        const merged = sheet.getRange('D1').getMergedAreasOrNullObject();
        const rule = sheet.getRange('F1').dataValidation.load('type');
        await context.sync();
        return {
          sheets: context.workbook.worksheets.items.map(({ name }) => name),
          tables: sheet.tables.items.map(({ name }) => name),
          names: context.workbook.names.items.map(({ name }) => name),
          settings: context.workbook.settings.items.map(({ key }) => key),
          title: context.workbook.properties.title,
          cell: [cell.values[0]?.[0], sum.values[0]?.[0], cell.format.fill.color, cell.format.rowHeight, cell.format.columnWidth],
          merged: !merged.isNullObject,
          rule: rule.type,
          orientation: sheet.pageLayout.orientation,
        };
      });
    const after = await look();
    expect(after).toEqual({
      sheets: ['Mål', 'Ny'],
      tables: ['T'],
      names: ['Namn'],
      settings: ['nyckel'],
      title: 'Titel',
      cell: [5, 10, '#FF0000', 50, 210],
      merged: true,
      rule: 'Custom',
      orientation: 'Landscape',
    });
    expect(host.undo()).toBe(true);
    expect(await look()).toEqual({
      sheets: ['Blad1'],
      tables: [],
      names: [],
      settings: [],
      title: '',
      cell: [2, 4, '#FFFFFF', 15, 48],
      merged: false,
      rule: 'None',
      orientation: 'Portrait',
    });
    expect(host.redo()).toBe(true);
    expect(await look()).toEqual(after);
    expect(await valuesOf(host, 'A1', 'Ny')).toEqual([[5]]);
  });

  test('brings a deleted sheet back, its objects alive', async () => {
    const { host, run } = await open();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Bort');
      sheet.getRange('A1').values = [['kvar']];
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    host.undo();
    expect(await valuesOf(host, 'A1', 'Bort')).toEqual([['kvar']]);
    host.redo();
    expect(host.canRedo).toBe(false);
    await expect(valuesOf(host, 'A1', 'Bort')).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('edits by hand are steps, reading is none', async () => {
    const host = Host.create();
    host.typeInto('Blad1', 'A1', '1');
    host.typeInto('Blad1', 'A1', '2');
    await valuesOf(host, 'A1');
    host.undo();
    expect(await valuesOf(host, 'A1')).toEqual([[1]]);
    host.undo();
    expect(await valuesOf(host, 'A1')).toEqual([['']]);
    expect(host.undo()).toBe(false);
  });
});
