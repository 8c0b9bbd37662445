import { copyToSend, sheetsToSend } from '../../../src/package/send/copy-to-send';
import { aPackage, cells, partsOf, related, sheet, type Sheet } from './a-package';

/** The cells of the first sheet of a copy, as they stand in its part, and the texts that they lead to. */
const copied = (part: string, texts: readonly string[] = [], others: Readonly<Record<string, string>> = {}) => {
  const hidden: Sheet = { name: 'Dolt blad', state: 'hidden', part: sheet(cells()) };
  const { bytes, facts } = copyToSend(aPackage([{ name: 'Rapport', part }, hidden], texts, others), ['Rapport']);
  const parts = partsOf(bytes);
  return { sheet: parts['xl/worksheets/sheet1.xml'] ?? '', strings: parts['xl/sharedStrings.xml'] ?? '', parts, facts };
};

const dataOf = (part: string): string => /<sheetData>(.*)<\/sheetData>/s.exec(part)?.[1] ?? '';

describe('what a formula showed stands there as a value', () => {
  test.each([
    ['a number', '<c r="A1" s="2"><f>1+1</f><v>2</v></c>', '<c r="A1" s="2"><v>2</v></c>'],
    ['an array formula', '<c r="A1" cm="1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c>', '<c r="A1"><v>1</v></c>'],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', '<c r="A1"><v>7</v></c>'],
    ['a data table', '<c r="A1"><f t="dataTable" ref="A1:B2" dt2D="1" r1="C1"/><v>7</v></c>', '<c r="A1"><v>7</v></c>'],
    ['a logical value', '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', '<c r="A1" t="b"><v>1</v></c>'],
  ])('%s', (_what, before, after) => {
    const { sheet: made, facts } = copied(sheet(cells(before)));
    expect(dataOf(made)).toBe(`<row r="1">${after}</row>`);
    expect(facts.values).toBe(1);
  });

  test('a text, also one that looks like a formula, and no text at all', () => {
    const { sheet: made, strings } = copied(
      sheet(cells('<c r="A1" t="str"><f>B1</f><v>=HYPERLINK(&quot;x&quot;)</v></c>', '<c r="B1" t="str"><f>C1</f><v></v></c>')),
    );
    expect(dataOf(made)).toBe('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>');
    expect(strings).toContain('<si><t xml:space="preserve">=HYPERLINK("x")</t></si><si><t xml:space="preserve"></t></si>');
  });

  test('an error is a text with its name', () => {
    const { sheet: made, strings } = copied(sheet(cells('<c r="A1" t="e" vm="1"><f>NA()</f><v>#N/A</v></c>')));
    expect(dataOf(made)).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(strings).toContain('>#N/A</t>');
  });

  test('without a stored value the cell is empty, and it is said', () => {
    const { sheet: made, facts } = copied(sheet(cells('<c r="A1" s="4"><f>1+1</f></c>', '<c r="B1"><f>2</f><v></v></c>')));
    expect(dataOf(made)).toBe('<row r="1"><c r="A1" s="4"/><c r="B1"/></row>');
    expect(facts).toMatchObject({ values: 0, empty: 2 });
  });

  test('whatever prefix the file writes its elements with', () => {
    const part = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:dataValidations><x:dataValidation/></x:dataValidations></x:worksheet>`;
    const { sheet: made, facts } = copied(part);
    expect(made).toContain('<x:c r="A1"><x:v>2</x:v></x:c>');
    expect(made).not.toMatch(/x:f>|dataValidation/);
    expect(facts.values).toBe(1);
  });
});

test('only the texts that a kept sheet shows go along, in rich writing too', () => {
  const sheets: Sheet[] = [
    { name: 'Hemligt', state: 'veryHidden', part: sheet(cells('<c r="A1" t="s"><v>0</v></c>')) },
    { name: 'Rapport', part: sheet(cells('<c r="A1" t="s"><v>2</v></c>', '<c r="B1" t="s"><v>1</v></c>', '<c r="C1" t="s"><v>2</v></c>')) },
  ];
  const bytes = aPackage(sheets, ['sekretess', 'Åsa &amp; Öst', 'målet']);
  expect(sheetsToSend(bytes)).toEqual(['Rapport']);
  const parts = partsOf(copyToSend(bytes, ['Rapport', 'Hemligt']).bytes);
  expect(dataOf(parts['xl/worksheets/sheet1.xml'] ?? '')).toMatch(/A1" t="s"><v>0<.*B1" t="s"><v>1<.*C1" t="s"><v>0</);
  expect(parts['xl/sharedStrings.xml']).toContain('<si><t>målet</t></si><si><t>Åsa &amp; Öst</t></si></sst>');
  expect(JSON.stringify(parts)).not.toMatch(/sekretess|Hemligt/);
});

test('names of print areas and titles stay, with the place that the sheet has now; all others go', () => {
  const name = (called: string, local: string, text: string): string => `<definedName name="${called}"${local}>${text}</definedName>`;
  const names =
    name('_xlnm.Print_Area', ' localSheetId="1"', "'Rapport T2'!$A$1:$I$90") +
    name('_xlnm.Print_Titles', ' localSheetId="1"', "'Rapport T2'!$1:$3") +
    name('_xlnm.Print_Area', ' localSheetId="0"', 'Dolt!$A$1') +
    name('RT_Innehåll', ' localSheetId="1" hidden="1"', '"hemlig"') +
    name('Årsmål', '', 'Dolt!$A$1');
  const blad = sheet(cells());
  const bytes = aPackage(
    [
      { name: 'Dolt', state: 'hidden', part: blad },
      { name: 'Rapport T2', part: blad },
    ],
    [],
    {},
    names,
  );
  const { 'xl/workbook.xml': workbook = '' } = partsOf(copyToSend(bytes, ['Rapport T2']).bytes);
  expect(workbook.match(/<definedName .*?<\/definedName>/g)).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Rapport T2'!$A$1:$I$90</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Rapport T2'!$1:$3</definedName>`,
  ]);
  expect(workbook).toContain('filterPrivacy="1"');
});

test('conditional formats that look at the own sheet stay; validations and what looks elsewhere go', () => {
  const rule = (formula: string): string =>
    `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const own = ['$B2&gt;0.95', 'ISBLANK(Rapport!A1)', 'LEFT(A1,2)="Dolt!"', 'AND(TRUE,A:A=1)'];
  const others = ["'Dolt blad'!A1&gt;1", 'Mål[@Kod]=1', 'Gräns&lt;A1', 'INDIRECT("Dolt!A1")', '[1]Blad!A1'];
  const validation =
    '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>Ord</formula1></dataValidation></dataValidations>';
  const { sheet: made } = copied(sheet(cells() + [...own, ...others].map(rule).join('') + validation));
  expect(made.match(/<formula>.*?<\/formula>/g)).toEqual(own.map((formula) => `<formula>${formula.replaceAll('"', '"')}</formula>`));
  expect(made).not.toContain('alidation');
});

test('links within what is kept and to the web stay; others become text, and are counted', () => {
  const link = (ref: string, attributes: string): string => `<hyperlink ref="${ref}" ${attributes}/>`;
  const part = sheet(
    `${cells()}<hyperlinks>${link('A1', 'location="Rapport!A9" display="9"')}${link('A2', `location="'Dolt blad'!A1"`)}${link('A3', 'location="EttNamn"')}${link('A4', 'r:id="rId1"')}${link('A5', 'r:id="rId2"')}</hyperlinks>`,
  );
  const {
    sheet: made,
    parts,
    facts,
  } = copied(part, [], {
    'xl/worksheets/_rels/sheet1.xml.rels': related(
      ['rId1', 'hyperlink', 'https://example.org/', 'External'],
      ['rId2', 'hyperlink', 'file:///C:/Users/anna/plan.docx', 'External'],
    ),
  });
  expect([...made.matchAll(/<hyperlink ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['A1', 'A4']);
  expect(facts.links).toBe(3);
  expect(JSON.stringify(parts)).not.toContain('anna');
});

test('hidden rows and columns with something in them go along, and it is said', () => {
  const part = sheet(
    '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c><c r="D1"/></row>' +
      '<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="C2"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"/></row></sheetData>',
  );
  expect(copied(part).facts).toMatchObject({ hiddenRows: 1, hiddenColumns: 1 });
});

test('a table stays with what it looks like and computes nothing', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A3" tableType="queryTable" connectionId="1" totalsRowCount="1"><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="Netto" totalsRowFunction="custom"><calculatedColumnFormula>Dolt!A1</calculatedColumnFormula><totalsRowFormula>SUM(Dolt!A:A)</totalsRowFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1"/></table>';
  const { parts } = copied(sheet(`${cells()}<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId9"/></tableParts>`), [], {
    'xl/worksheets/_rels/sheet1.xml.rels': related(['rId1', 'table', '../tables/table7.xml']),
    'xl/tables/table7.xml': table,
  });
  expect(parts['xl/tables/table1.xml']).toContain('<tableColumn id="1" name="Netto"/>');
  expect(parts['xl/tables/table1.xml']).toContain('TableStyleLight1');
  expect(JSON.stringify(parts)).not.toContain('Dolt!');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
});
