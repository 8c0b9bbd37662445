import fc from 'fast-check';
import { columnLetters, columnNumber, formatRect, tryParseRect } from '../../../src/workbench/model/address';
import { shiftRect } from '../../../src/workbench/model/shift';
import { open, valuesOf } from './open';

const cell = fc.record({ row: fc.integer({ min: 1, max: 1_048_576 }), column: fc.integer({ min: 1, max: 16_384 }) });
const rect = fc.tuple(cell, cell).map(([a, b]) => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
}));

describe('addresses', () => {
  test('go to numbers and back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => columnNumber(columnLetters(column)) === column));
    fc.assert(fc.property(rect, (one) => expect(tryParseRect(formatRect(one))).toEqual(one)));
  });

  test('rows that come and go again leave a rectangle where it was', () => {
    const few = fc.record({ top: fc.integer({ min: 1, max: 50 }), height: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 9 }), ({ top, height }, at, count) => {
        const before = { top, left: 2, bottom: top + height, right: 3 };
        const shift = { axis: 'row' as const, at, from: 1, to: 16_384 };
        const there = shiftRect(before, { ...shift, count });
        expect(there && shiftRect(there, { ...shift, count: -count })).toEqual(before);
      }),
    );
  });

  test('what is no address is refused', () => {
    for (const text of ['', 'A', '5', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'Mål', 'A1B']) expect(tryParseRect(text)).toBeUndefined();
  });
});

describe('rows and columns', () => {
  test('inserted: formulas, names, tables, merges and rules follow', async () => {
    const { host, run } = await open();
    const seen = await run(async (context, sheet) => {
      sheet.getRange('A1:B4').formulas = [
        ['Namn', 'Tal'],
        ['a', 1],
        ['b', 2],
        ['Summa', '=SUM(B2:B3)'],
      ];
      sheet.tables.add('D1:E3', true).name = 'T';
      sheet.getRange('G6:H6').merge();
      sheet.getRange('A6').dataValidation.rule = { custom: { formula: '=B4>0' } };
      context.workbook.names.add('Slut', sheet.getRange('B4'));
      const held = sheet.getRange('A4').load('address');
      await context.sync();
      sheet.getRange('3:4').insert('Down');
      held.load('address, values');
      const sum = sheet.getRange('B6').load('formulas');
      const name = context.workbook.names.getItem('Slut').load('formula');
      const table = sheet.tables.getItem('T').getRange().load('address');
      const merged = sheet.getRange('G8').getMergedAreasOrNullObject().load('address');
      const rule = sheet.getRange('A8').dataValidation.load('rule');
      await context.sync();
      return [held.address, held.values, sum.formulas, name.formula, table.address, merged.address, rule.rule.custom];
    });
    expect(seen).toEqual(['Blad1!A6', [['Summa']], [['=SUM(B2:B5)']], '=Blad1!$B$6', 'Blad1!D1:E5', 'Blad1!G8:H8', { formula: '=B6>0' }]);
    expect(await valuesOf(host, 'A1:A6')).toEqual([['Namn'], ['a'], [''], [''], ['b'], ['Summa']]);
  });

  test('deleted: what spoke of them is #REF!', async () => {
    const { run } = await open();
    const formulas = await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Rapport 1');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      other.getRange('A1:C1').formulas = [['=Blad1!A2', '=SUM(Blad1!A1:A3)', '=Blad1!$A$3']];
      sheet.getRange('2:2').delete('Up');
      const range = other.getRange('A1:C1').load('formulas, values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas).toEqual([[['=#REF!', '=SUM(Blad1!A1:A2)', '=Blad1!$A$2']], [['#REF!', 4, 3]]]);
  });

  test('cells alone move only their own columns', async () => {
    const { host, run } = await open();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ];
      sheet.getRange('A2').insert('Down');
      sheet.getRange('B1').delete('Up');
      await context.sync();
    });
    expect(await valuesOf(host, 'A1:B4')).toEqual([
      [1, 'b'],
      ['', 'c'],
      [2, ''],
      [3, ''],
    ]);
  });

  test('heights and widths go with their rows and columns', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      sheet.getRange('2:2').format.rowHeight = 40;
      sheet.getRange('B:B').format.columnWidth = 105;
      sheet.getRange('A5').values = [[1]];
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').insert('Right');
      const row = sheet.getRange('A3').load('format/rowHeight');
      const column = sheet.getRange('C1').load('format/columnWidth');
      await context.sync();
      return [row.format.rowHeight, column.format.columnWidth];
    });
    expect(seen).toEqual([40, 105]);
  });
});
