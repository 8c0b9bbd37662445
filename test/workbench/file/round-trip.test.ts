import { strFromU8, unzipSync, zipSync } from 'fflate';
import { Workbook as ExcelWorkbook, type Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { extrasOf, openWorkbook, saveWorkbook } from '../../../src/workbench/file';
import { rowGroups } from '../../../src/workbench/model/outline';
import { sampleWorkbook } from './sample';

let opened: Workbook;
let sheet: Worksheet;

beforeAll(async () => {
  const workbook = sampleWorkbook();
  extrasOf(workbook).customProperties.set('Mallversion', 3).set('Ägare', 'Nämnd & enhet').set('Klar', true);
  extrasOf(workbook).settings.set('läge', { öppna: ['a', 1] });
  opened = await openWorkbook(await saveWorkbook(workbook));
  sheet = opened.worksheets[0]!;
});

test('formulas come back as people read them, with their values', () => {
  expect(sheet.getCell('D7').value).toEqual({ formula: '[@[Budget (tkr)]]*2', result: 2 });
  expect(sheet.getCell('E8').value).toEqual({ formula: 'TEXTJOIN(" ",TRUE,[@Nyckel],[@Dubbelt])', result: 'b 6' });
  expect(sheet.getCell('A4').value).toEqual({ formula: 'IF(A1>0,"","x")', result: '' });
  expect(opened.getWorksheet('Kapitalkostnader')!.getCell('A1').result).toBe(2 + 6 + 99 + 12.5);
});

test('dates are numbers with a format', () => {
  expect(sheet.getCell('B2').value).toBe(45000);
  expect(sheet.getCell('B3').value).toEqual({ formula: 'B2+1', result: 45001 });
  expect(sheet.getCell('B2').numFmt).toBe('yyyy-mm-dd');
  expect(sheet.getCell('B1').numFmt).toBe('"+/- "0%');
});

test('sheets: visibility, colour, gridlines, freeze, sizes, merges', () => {
  expect(opened.getWorksheet('Listor')!.state).toBe('veryHidden');
  expect(sheet.properties.tabColor).toEqual({ argb: 'FFA4262C' });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 6, showGridLines: false });
  expect(sheet.getColumn(1).width).toBe(31.5);
  expect(sheet.getRow(6).height).toBe(42);
  expect(sheet.getColumn(5).hidden).toBe(true);
  expect(sheet.mergedRegions).toMatchObject([{ top: 1, left: 6, bottom: 2, right: 8 }]);
});

test('tables, names and rules', () => {
  const model = sheet.getTable('Åtgärder').model;
  expect(model.tableRef).toBe('A6:E9');
  expect(model.columns.map(({ name }) => name)).toEqual(['Nyckel', 'Budget (tkr)', "Rad [1]#'x", 'Dubbelt', 'Samlat']);
  expect(model.columns[3]?.calculatedColumnFormula).toBe('[@[Budget (tkr)]]*2');
  expect(opened.definedNames.getRanges('Listor').ranges).toEqual(['Listor!$A$1:$A$3']);
  expect(sheet.dataValidations.find('A8')).toMatchObject({ type: 'list', formulae: ['Listor'], prompt: 'Skriv & välj <en>' });
  expect(sheet.dataValidations.find('B7')).toMatchObject({
    type: 'custom',
    formulae: ['CONCAT(B7,"")<>"x"'],
    error: 'Nej',
    errorTitle: 'Fel',
  });
  expect(sheet.conditionalFormattings[0]).toMatchObject({ ref: 'A7:E9', rules: [{ type: 'expression', formulae: ['IFNA($A7,"")="a"'] }] });
});

test('a note at an empty cell', () => {
  expect(sheet.getCell('F4').note).toBe('Vid en tom cell & så');
});

test('page set-up, links and properties', () => {
  expect(sheet.pageSetup).toMatchObject({ printArea: 'A1:E9', printTitlesRow: '6:6', orientation: 'landscape' });
  expect(sheet.headerFooter.oddHeader).toBe('&LEnhet&RSida &P av &N');
  expect(sheet.rowBreaks.map(({ id }) => id)).toEqual([8]);
  expect(sheet.getCell('A3').value).toEqual({ text: 'Till budgeten', hyperlink: "#'Kapitalkostnader'!A1", tooltip: 'Går till bladet' });
  expect(opened.title).toBe('Verksamhetsplan');
  expect([...extrasOf(opened).customProperties]).toEqual([
    ['Mallversion', 3],
    ['Ägare', 'Nämnd & enhet'],
    ['Klar', true],
  ]);
  expect(extrasOf(opened).settings.get('läge')).toEqual({ öppna: ['a', 1] });
});

test('a workbook without windows or frozen panes has empty lists of them', async () => {
  expect(opened.views).toEqual([]);
  expect(opened.getWorksheet('Kapitalkostnader')!.views.length).toBeLessThanOrEqual(1);
  const { Workbook } = await import('@cj-tech-master/excelts');
  const plain = new Workbook();
  plain.addWorksheet('Blad1');
  const reopened = await openWorkbook(await saveWorkbook(plain));
  expect(reopened.worksheets[0]!.views).toEqual([]);
});

test('a second saving changes nothing', async () => {
  const again = await openWorkbook(await saveWorkbook(opened));
  expect(again.worksheets[0]!.getCell('E8').value).toEqual(sheet.getCell('E8').value);
  expect([...extrasOf(again).settings]).toEqual([...extrasOf(opened).settings]);
});

test.each([
  ['notWorkbook', new TextEncoder().encode('Nyckel;Mål')],
  ['notWorkbook', zipSync({ 'a.txt': new Uint8Array(3) })],
  ['encrypted', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])],
  ['tooLarge', zipSync({ 'xl/workbook.xml': new Uint8Array(65_000_000) })],
])('%s is said before anything is parsed', async (problem, bytes) => {
  await expect(openWorkbook(bytes)).rejects.toMatchObject({ name: 'FileError', problem });
});

test('groups of rows: open and closed, their button at the row below', async () => {
  const made = new ExcelWorkbook();
  const outlined = made.addWorksheet('Start');
  for (const row of [2, 3, 6, 7]) {
    outlined.getCell(row, 1).value = `rad ${row}`;
    outlined.getRow(row).outlineLevel = 1;
  }
  for (const row of [6, 7]) outlined.getRow(row).hidden = true;
  const bytes = await saveWorkbook(made);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(xml).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="1"/);
  expect(Array.from(xml.matchAll(/<row [^>]*collapsed="1"[^>]*>/g), ([tag]) => tag)).toEqual(['<row r="8" collapsed="1"/>']);
  const [again] = (await openWorkbook(bytes)).worksheets;
  expect(rowGroups(again!)).toEqual([
    { first: 2, last: 3, closed: false, deepest: 1 },
    { first: 6, last: 7, closed: true, deepest: 1 },
  ]);
});
