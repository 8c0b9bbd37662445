import { openWorkbook, saveWorkbook } from '../../../src/workbench/file';
import { Host } from '../../../src/workbench';
import { open, valuesOf } from './open';

test('a workbook saved and opened again computes, grows and validates as before', async () => {
  const { host, run } = await open();
  await run(async (context, sheet) => {
    sheet.getRange('A1:B3').formulas = [
      ['Tal', 'Dubbelt'],
      [2, ''],
      [3, ''],
    ];
    sheet.tables.add('A1:B3', true).name = 'T';
    sheet.getRange('B2:B3').formulas = [['=[@Tal]*2'], ['=[@Tal]*2']];
    sheet.getRange('D1').formulas = [['=SUM(T[Dubbelt])']];
    sheet.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: '2,3,4' } };
    context.workbook.names.add('Summa', sheet.getRange('D1'));
    context.workbook.settings.add('schema', 3);
    sheet.getRange('A5').hyperlink = { documentReference: 'Blad1!A1', textToDisplay: 'Upp' };
    await context.sync();
  });
  const again = Host.from(await openWorkbook(await saveWorkbook(host.workbook)));
  expect(again.typeInto('Blad1', 'A4', '4')).toEqual({ ok: true });
  expect(again.typeInto('Blad1', 'A3', '7')).toMatchObject({ ok: false });
  expect(await valuesOf(again, 'A1:D5')).toEqual([
    ['Tal', 'Dubbelt', '', 18],
    [2, 4, '', ''],
    [3, 6, '', ''],
    [4, 8, '', ''],
    ['Upp', '', '', ''],
  ]);
  const opened = await open(again);
  const seen = await opened.run(async (context, sheet) => {
    const name = context.workbook.names.getItem('Summa').load('formula');
    const setting = context.workbook.settings.getItem('schema').load('value');
    const link = sheet.getRange('A5').load('hyperlink');
    const formula = sheet.getRange('B2').load('formulas');
    await context.sync();
    return [name.formula, setting.value, link.hyperlink, formula.formulas];
  });
  expect(seen).toEqual(['=Blad1!$D$1', 3, { documentReference: 'Blad1!A1', textToDisplay: 'Upp' }, [['=[@Tal]*2']]]);
});
