import { open } from './open';

const DATA = [
  ['Nettokostnad', 10],
  ['varav lokaler', 4],
  ['varav personal', 5],
  ['', 2],
  ['100', 1],
  ['stjärna*', 3],
];

describe('conditional sums', () => {
  test.each([
    ['=SUMIFS(B1:B6,A1:A6,"<>varav*")', 16],
    ['=SUMIF(A1:A6,"varav*",B1:B6)', 9],
    ['=SUMIF(A1:A6,"=VARAV LOKALER",B1:B6)', 4],
    ['=COUNTIF(A1:A6,"<>")', 5],
    ['=COUNTIF(A1:A6,"")', 1],
    ['=COUNTIF(A1:A6,"*~*")', 1],
    ['=COUNTIFS(A1:A6,"varav*",B1:B6,">4")', 1],
    ['=SUMIF(B1:B6,">=4")', 19],
    ['=AVERAGEIF(A1:A6,"varav*",B1:B6)', 4.5],
    ['=AVERAGEIF(A1:A6,"saknas",B1:B6)', '#DIV/0!'],
    ['=SUMIFS(B1:B6,A1:A5,"x")', '#VALUE!'],
    ['=SUMIFS(T[Tal],T[Namn],"<>varav*")', 16],
  ])('%s', async (formula, expected) => {
    const { run } = await open();
    const found = await run(async (context, sheet) => {
      sheet.getRange('A1:A6').numberFormat = [['@'], ['@'], ['@'], ['@'], ['@'], ['@']];
      sheet.getRange('A1:B6').values = DATA;
      sheet.getRange('F1:G7').values = [['Namn', 'Tal'], ...DATA];
      sheet.tables.add('F1:G7', true).name = 'T';
      const cell = sheet.getRange('D1');
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0];
    });
    expect(found).toBe(expected);
  });
});

test('formulas over sheets follow what they read, in one request', async () => {
  const { host, run } = await open();
  const found = await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add('Data');
    other.getRange('A1:A2').values = [[334.1], [343.5]];
    const cell = sheet.getRange('A1');
    cell.formulas = [['=ROUND(Data!A1-Data!A2,6)']];
    cell.load('values');
    await context.sync();
    return cell.values;
  });
  expect(found).toEqual([[-9.4]]);
  expect(host.log).toHaveLength(1);
});
