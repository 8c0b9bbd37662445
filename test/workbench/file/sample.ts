import { type DataValidation, Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';

/** A workbook that meets every trap: Swedish names, special characters in headers, later functions, computed columns, rules. */
export function sampleWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Mål & medel', {
    properties: { tabColor: { argb: 'FFA4262C' } },
    views: [{ state: 'frozen', ySplit: 6, xSplit: 2, showGridLines: false }],
  });
  sheet.addTable({
    name: 'Åtgärder',
    ref: 'A6',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: ['Nyckel', 'Budget (tkr)', "Rad [1]#'x", 'Dubbelt', 'Samlat'].map((name) => ({ name, filterButton: true })),
    rows: [
      ['a', 1, 2, null, null],
      ['b', 3, 4, null, null],
      ['c', 5, 6, null, null],
    ],
  });
  for (const row of [7, 8, 9]) {
    sheet.getCell(row, 4).value = { formula: '[@[Budget (tkr)]]*2' };
    sheet.getCell(row, 5).value = { formula: 'TEXTJOIN(" ",TRUE,[@Nyckel],[@Dubbelt])' };
  }
  sheet.getCell('D9').value = 99;
  sheet.getCell('A1').value = { formula: 'SUM(Åtgärder[Dubbelt])' };
  sheet.getCell('A2').value = { formula: 'IFS(Åtgärder[[#Headers],[Nyckel]]="Nyckel","[@X] å",TRUE,"")' };
  sheet.getCell('A3').value = { text: 'Till budgeten', hyperlink: "#'Kapitalkostnader'!A1", tooltip: 'Går till bladet' };
  sheet.getCell('A4').value = { formula: 'IF(A1>0,"","x")' };
  sheet.getCell('B1').value = 0.5;
  sheet.getCell('B1').numFmt = '"+/- "0%';
  sheet.getCell('B2').value = 45000;
  sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
  sheet.getCell('B3').value = { formula: 'B2+1' };
  sheet.getCell('B3').numFmt = 'yyyy-mm-dd';
  const prompt = {
    showInputMessage: true,
    promptTitle: 'Nyckel',
    prompt: 'Skriv & välj <en>',
    showErrorMessage: true,
    errorTitle: 'Fel',
    error: 'Nej',
  };
  const list: DataValidation = { type: 'list', allowBlank: true, formulae: ['Listor'], ...prompt };
  const custom: DataValidation = { type: 'custom', allowBlank: true, formulae: ['CONCAT(B7,"")<>"x"'], ...prompt };
  sheet.dataValidations.add('range:A7:A9', list);
  sheet.dataValidations.add('range:B7:B9', custom);
  sheet.addConditionalFormatting({
    ref: 'A7:E9',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['IFNA($A7,"")="a"'],
        style: {
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFE0E0' } },
          border: { left: { style: 'thin', color: { argb: 'FFA4262C' } } },
        },
      },
    ],
  });
  sheet.getCell('F4').note = 'Vid en tom cell & så';
  sheet.getColumn(1).width = 31.5;
  sheet.getRow(6).height = 42;
  sheet.getColumn(5).hidden = true;
  sheet.mergeCells('F1:H2');
  sheet.pageSetup.printArea = 'A1:E9';
  sheet.pageSetup.printTitlesRow = '6:6';
  sheet.pageSetup.orientation = 'landscape';
  sheet.headerFooter.oddHeader = '&LEnhet&RSida &P av &N';
  sheet.getRow(8).addPageBreak();

  const capital = workbook.addWorksheet('Kapitalkostnader');
  capital.addTable({
    name: 'Kapitalkostnader',
    ref: 'B2',
    headerRow: true,
    columns: [{ name: 'Rad' }, { name: 'Tkr' }],
    rows: [
      ['Avskrivningar', 10],
      ['Internränta', 2.5],
    ],
  });
  capital.getCell('A1').value = { formula: "SUM(Kapitalkostnader[Tkr])+'Mål & medel'!A1" };
  const lists = workbook.addWorksheet('Listor', { state: 'veryHidden' });
  ['a', 'b', 'c'].forEach((item, i) => (lists.getCell(i + 1, 1).value = item));
  workbook.definedNames.add('Listor!$A$1:$A$3', 'Listor');
  workbook.title = 'Verksamhetsplan';
  installFormulaEngine();
  workbook.calculateFormulas();
  return workbook;
}
