import { fullPlan } from '../../support/full-plan';
import { fileOf } from '../../support/file-of';
import { looksWrittenOut } from '../../support/looks-written-out';
import { Host } from '../../../src/workbench';
import { openWorkbook } from '../../../src/workbench/file';
import { fileOfContent } from '../../../src/workbook/file/file-of-content';
import { formulaToFile } from '../../../src/workbook/file/formula-to-file';
import { templateContent } from '../../../src/workbook/template';
import { inWorkbook } from '../in-workbook';

/**
 * What only one of two files says: which sheet is in front, that formulas are computed when it is opened, and what the library writes of its own of the page
 * once it has read a file.
 */
const differs = [
  / tabSelected="1"| fullCalcOnLoad="1"|<bookViews>.*?<\/bookViews>/g,
  / firstPageNumber="1" useFirstPageNumber="1" copies="1"/g,
  /<pageMargins left="0.7" [^>]*>|<pageSetup orientation="portrait"\/>/g,
];
const withoutThem = (xml: string): string => differs.reduce((text, each) => text.replace(each, ''), xml);

test('a file that we write holds what Excel is asked to lay down: cells, formulas, looks, rules, tables, names and pages', async () => {
  const plan = fullPlan('T2', 'unit');
  const { host } = await inWorkbook(plan);
  const laid = await fileOf(host);
  const written = await fileOf(Host.from(await openWorkbook(fileOfContent(templateContent(plan)))));
  const [expected, found] = [laid, written].map((parts) => looksWrittenOut(parts));
  expect(Object.keys(found ?? {})).toEqual(Object.keys(expected ?? {}));
  for (const [part, xml] of Object.entries(expected ?? {})) {
    const both = [found?.[part] ?? '', xml].map((each) => withoutThem(each).split(/(?=<(?:c|row|col|cfRule|dataValidation|definedName) )/));
    expect({ part, lines: both[0] }).toEqual({ part, lines: both[1] });
  }
});

test.each([
  ['=[@Budget]', 'Driftbudget', 'Driftbudget[[#This Row],[Budget]]'],
  ['=[@[Avvikelse %]]*2', 'Driftbudget', 'Driftbudget[[#This Row],[Avvikelse %]]*2'],
  ['=SUM([Budget])', 'Driftbudget', 'SUM(Driftbudget[Budget])'],
  ['=SUM([@[Jan]:[Dec]])', 'Volymer', 'SUM(Volymer[[#This Row],[Jan]:[Dec]])'],
  ['=Mål[@Kod]&"[@Kod]"', 'Texter', 'Mål[[#This Row],[Kod]]&"[@Kod]"'],
  ["='Mål [1]'!A1", undefined, "'Mål [1]'!A1"],
  ['=Indikatorer[[Period]:[Prognos]]', undefined, 'Indikatorer[[Period]:[Prognos]]'],
])('%s in %s is %s in a file', (formula, table, expected) => {
  expect(formulaToFile(formula, table)).toBe(expected);
});
