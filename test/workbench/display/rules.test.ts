import { type ConditionalFormattingRule, type DataValidation, Workbook } from '@cj-tech-master/excelts';
import { conditionalStyles } from '../../../src/workbench/display/conditionalStyles';
import { listItems, validationAt } from '../../../src/workbench/display/validationAt';

const RED: ConditionalFormattingRule['style'] = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } };
const BOLD: ConditionalFormattingRule['style'] = { font: { bold: true } };

function book(): { workbook: Workbook; sheet: ReturnType<Workbook['addWorksheet']> } {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Mål och medel');
  const lists = workbook.addWorksheet('Listor', { state: 'veryHidden' });
  lists.addTable({ name: 'Status', ref: 'A1', columns: [{ name: 'Namn' }], rows: [['Pågår'], ['Avslutad'], ['Försenad']] });
  lists.getCell('C1').value = 1.5;
  lists.getCell('C2').value = 'två';
  workbook.definedNames.add('Listor!$A$2:$A$4', 'Statuslista');
  return { workbook, sheet };
}

test('an expression colours the cells for which it holds, relative to its first cell', () => {
  const { workbook, sheet } = book();
  sheet.getCell('B3').value = 5;
  sheet.getCell('B4').value = { formula: 'B3*2', result: 10 };
  sheet.addConditionalFormatting({
    ref: 'A2:B5',
    rules: [{ type: 'expression', priority: 1, formulae: ['AND($B2<>"",$B2>6)'], style: RED }],
  });
  const styles = conditionalStyles(workbook, sheet, 'A1:C9');
  expect([...styles.keys()]).toEqual(['A4', 'B4']);
  expect(styles.get('A4')?.fill).toEqual(RED?.fill);
});

test('rules join part by part, the first in priority wins', () => {
  const { workbook, sheet } = book();
  sheet.getCell('A1').value = 3;
  const green = { ...RED, font: { italic: true } };
  sheet.addConditionalFormatting({
    ref: 'A1',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', priority: 3, formulae: [2], style: green },
      { type: 'expression', priority: 1, formulae: ['TRUE'], style: BOLD },
    ],
  });
  expect(conditionalStyles(workbook, sheet, 'A1').get('A1')).toEqual({ fill: green?.fill, font: { bold: true } });
});

test('rules reach other sheets through names and tables; required but empty', () => {
  const { workbook, sheet } = book();
  sheet.getCell('A1').value = 'Pågår';
  sheet.getCell('A2').value = 'Okänd';
  sheet.addConditionalFormatting({
    ref: 'A1:A3',
    rules: [
      { type: 'expression', priority: 1, formulae: ['COUNTIF(Statuslista,A1)>0'], style: BOLD },
      { type: 'expression', priority: 2, formulae: ['ISBLANK(A1)'], style: RED },
    ],
  });
  const styles = conditionalStyles(workbook, sheet, 'A1:A3');
  expect([...styles]).toEqual([
    ['A1', BOLD],
    ['A3', RED],
  ]);
});

test.each([
  ['a name', 'Statuslista', ['Pågår', 'Avslutad', 'Försenad']],
  ['a range', 'Listor!$A$2:$A$3', ['Pågår', 'Avslutad']],
  ['INDIRECT of a table', 'INDIRECT("Status[Namn]")', ['Pågår', 'Avslutad', 'Försenad']],
  ['a range with numbers and blanks', '=Listor!$C$1:$C$5', ['1,5', 'två']],
  ['a literal', '"Ja, Nej"', ['Ja', 'Nej']],
])('a list from %s', (_, source, items) => {
  const { workbook, sheet } = book();
  const validation: DataValidation = { type: 'list', formulae: [source] };
  sheet.dataValidations.add('range:B2:B9', validation);
  expect(listItems(workbook, sheet, 'B5')).toEqual(items);
  expect(listItems(workbook, sheet, 'B10')).toBeUndefined();
  expect(validationAt(sheet, 'B9')?.anchor.top).toBe(2);
});
