import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/file';
import { fromXml } from '../../../src/workbench/file/xml-text';
import { sampleWorkbook } from './sample';

let sheet: string;
let table: string;
let parts: Record<string, string>;

beforeAll(async () => {
  const workbook = sampleWorkbook();
  workbook.worksheets[0]!.getCell('C2').value = { formula: 'Z99' };
  const zip = unzipSync(await saveWorkbook(workbook));
  parts = Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)]));
  sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  table = parts['xl/tables/table1.xml'] ?? '';
});

function formulas(xml: string): string[] {
  return Array.from(xml.matchAll(/<(f|formula1|formula|calculatedColumnFormula)>([^<]*)</g), ([, , text = '']) => fromXml(text));
}

test('no formula in the file says [@', () => {
  const all = Object.values(parts).flatMap(formulas);
  expect(all.filter((formula) => formula.replace(/"[^"]*"/g, '').includes('[@'))).toEqual([]);
  expect(all).toContain('Åtgärder[[#This Row],[Budget (tkr)]]*2');
});

test('text that looks like a reference stays text', () => {
  expect(formulas(sheet)).toContain('_xlfn.IFS(Åtgärder[[#Headers],[Nyckel]]="Nyckel","[@X] å",TRUE,"")');
});

test('every later function has its prefix, in cells, rules and computed columns', () => {
  expect(formulas(sheet)).toEqual(
    expect.arrayContaining([
      '_xlfn.TEXTJOIN(" ",TRUE,Åtgärder[[#This Row],[Nyckel]],Åtgärder[[#This Row],[Dubbelt]])',
      '_xlfn.CONCAT(B7,"")<>"x"',
      '_xlfn.IFNA($A7,"")="a"',
    ]),
  );
  expect(Object.values(parts).flatMap(formulas).join(' ')).not.toMatch(/(?<!_xlfn\.)\b(TEXTJOIN|IFS|CONCAT|IFNA)\(/);
});

test('a computed column says its formula, also when one cell of it is overwritten', () => {
  expect(formulas(table)).toEqual([
    'Åtgärder[[#This Row],[Budget (tkr)]]*2',
    '_xlfn.TEXTJOIN(" ",TRUE,Åtgärder[[#This Row],[Nyckel]],Åtgärder[[#This Row],[Dubbelt]])',
  ]);
  expect(table).toMatch(/<tableColumn [^>]*name="Dubbelt"[^>]*><calculatedColumnFormula>/);
  expect(table).not.toContain('totalsRowLabel');
});

test('every formula has a cached value, an empty one too', () => {
  const cells = Object.values(parts).flatMap((xml) => xml.match(/<c [^>]*><f[^>]*>[^<]*<\/f>.*?<\/c>/g) ?? []);
  expect(cells.length).toBeGreaterThan(9);
  expect(cells.filter((cell) => !cell.includes('<v>'))).toEqual([]);
  expect(sheet).toMatch(/<c r="A4"[^>]* t="str"><f>[^<]*<\/f><v><\/v><\/c>/);
});

test('SUMIFS with a wildcard goes out as it is written', async () => {
  const workbook = sampleWorkbook();
  workbook.worksheets[0]!.getCell('C1').value = { formula: 'SUMIFS(Åtgärder[Dubbelt],Åtgärder[Nyckel],"<>varav*")', result: 107 };
  const zip = unzipSync(await saveWorkbook(workbook));
  expect(formulas(strFromU8(zip['xl/worksheets/sheet1.xml']!))).toContain('SUMIFS(Åtgärder[Dubbelt],Åtgärder[Nyckel],"<>varav*")');
});

test('the workbook at hand is untouched by saving', async () => {
  const workbook = sampleWorkbook();
  await saveWorkbook(workbook);
  expect(workbook.worksheets[0]!.getCell('D7').formula).toBe('[@[Budget (tkr)]]*2');
});

test('a table without filter buttons has no filter in the file, and none when it is opened again', async () => {
  const workbook = sampleWorkbook();
  const model = workbook.worksheets[0]!.getTables()[0]!.model;
  for (const column of model.columns) column.filterButton = false;
  const bytes = await saveWorkbook(workbook);
  expect(strFromU8(unzipSync(bytes)['xl/tables/table1.xml']!)).not.toContain('autoFilter');
  const again = (await openWorkbook(bytes)).worksheets[0]!.getTables()[0]!.model.columns;
  expect(again.map(({ filterButton }) => filterButton)).toEqual(again.map(() => false));
  expect(table).toContain('<autoFilter');
});
