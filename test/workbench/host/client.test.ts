import { Host, loadExcelInNode } from '../../../src/workbench';

async function open() {
  const host = Host.create();
  return { host, ...(await loadExcelInNode(host)) };
}

test.each([
  ['1.1', true],
  ['1.9', true],
  ['1.14', true],
  ['1.15', false],
  ['1.20', false],
  ['2.1', false],
])('says that it has ExcelApi %s: %p', async (version, has) => {
  const { Office } = await open();
  expect(Office.context.requirements.isSetSupported('ExcelApi', version)).toBe(has);
});

describe('the genuine client over the host', () => {
  test('writes and reads values and formulas in two round trips', async () => {
    const { host, Excel } = await open();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mål');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'två'],
        [3, '=A1+A2'],
      ];
      await context.sync();
      range.load('values, formulas, address, text, valueTypes');
      context.workbook.worksheets.load('items/name');
      await context.sync();
      return {
        values: range.values,
        formulas: range.formulas,
        address: range.address,
        sheets: context.workbook.worksheets.items.map(({ name }) => name),
      };
    });
    expect(read).toEqual({
      values: [
        [1, 'två'],
        [3, 4],
      ],
      formulas: [
        [1, 'två'],
        [3, '=A1+A2'],
      ],
      address: 'Mål!A1:B2',
      sheets: ['Blad1', 'Mål'],
    });
    expect(host.log).toHaveLength(2);
    expect(host.log[0]).toMatchObject({ writes: true, cellsWritten: 4 });
    expect(host.log[1]).toMatchObject({ writes: false, cellsWritten: 0 });
  });

  test('a table computes its structured references and grows', async () => {
    const { Excel } = await open();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:C3').values = [
        ['Mål', 'Utfall', 'Andel'],
        [10, 5, ''],
        [20, 20, ''],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'Indikatorer';
      sheet.getRange('C2:C3').formulas = [['=[@Utfall]/[@Mål]'], ['=[@Utfall]/[@Mål]']];
      context.workbook.names.add('Summa', '=SUM(Indikatorer[Utfall])');
      sheet.getRange('E1').formulas = [['=SUM(Indikatorer[Utfall])']];
      sheet.getRange('A4:B4').values = [[4, 1]];
      const range = table.getRange().load('values');
      const total = sheet.getRange('E1').load('values');
      const count = table.rows.getCount();
      await context.sync();
      return [range.values, total.values, count.value];
    });
    expect(values).toEqual([
      [
        ['Mål', 'Utfall', 'Andel'],
        [10, 5, 0.5],
        [20, 20, 1],
        [4, 1, 0.25],
      ],
      [[26]],
      3,
    ]);
  });
});
