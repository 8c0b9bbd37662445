import { copyToSend } from '../../../src/package/send/copy-to-send';
import { aPackage, cells, partsOf, related, sheet } from './a-package';

const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Tertialrapport</dc:title><dc:creator>Anna Lind</dc:creator><cp:lastModifiedBy>Anna Lind</cp:lastModifiedBy></cp:coreProperties>`;
const app = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>Anna Lind</Manager><TitlesOfParts>Anna Lind</TitlesOfParts><Company>Anna Lind AB</Company></Properties>`;
const secret = '<x>Anna Lind</x>';

const parts = {
  '_rels/.rels': related(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
    ['rId4', 'custom-properties', 'docProps/custom.xml'],
    ['rId5', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', 'docProps/thumbnail.jpeg'],
  ),
  'docProps/core.xml': core,
  'docProps/app.xml': app,
  'docProps/custom.xml': secret,
  'docProps/thumbnail.jpeg': 'Anna Lind',
  'customXml/item1.xml': secret,
  'xl/persons/person.xml': secret,
  'xl/externalLinks/externalLink1.xml': secret,
  'xl/connections.xml': secret,
  'xl/vbaProject.bin': 'Anna Lind',
  'xl/revisions/revisionHeaders.xml': secret,
  'xl/printerSettings/printerSettings1.bin': 'Anna Lind',
  'xl/comments1.xml':
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Anna Lind</author></authors><commentList><comment ref="A1"><text/></comment><comment ref="A2"><text/></comment></commentList></comments>',
  'xl/threadedComments/threadedComment1.xml': secret,
  'xl/worksheets/_rels/sheet1.xml.rels': related(
    ['rId1', 'comments', '../comments1.xml'],
    ['rId2', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml'],
    ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ),
};

const report = sheet(
  '<!-- Anna Lind --><?Anna Lind?><sheetPr codeName="Anna"><tabColor rgb="FF000000"/></sheetPr>' +
    `${cells('<c r="A1"><v>1</v></c>')}<protectedRanges><protectedRange name="Anna Lind" sqref="A1"/></protectedRanges>` +
    '<scenarios><scenario name="x" user="Anna Lind"/></scenarios><customSheetViews><customSheetView guid="Anna Lind"/></customSheetViews>' +
    '<pageSetup paperSize="9" r:id="rId3"/><headerFooter><oddFooter>Sida &amp;P</oddFooter></headerFooter>' +
    '<mc:AlternateContent><mc:Choice Requires="x15"><x>Anna Lind</x></mc:Choice></mc:AlternateContent><extLst><ext uri="{A}"><x>Anna Lind</x></ext></extLst>',
);

const copy = (others: Readonly<Record<string, string>> = parts) =>
  copyToSend(aPackage([{ name: 'Rapport T2', part: report }], [], others), ['Rapport T2'], '');

test('nothing tells who wrote it, in any part', () => {
  const { bytes, facts } = copy();
  const made = partsOf(bytes);
  expect(JSON.stringify(made)).not.toContain('Anna');
  expect(Object.keys(made).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/core.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(facts.comments).toBe(2);
});

test('how the sheet prints stays, and the title of the document', () => {
  const made = partsOf(copy().bytes);
  expect(made['xl/worksheets/sheet1.xml']).toContain(
    '<pageSetup paperSize="9"/><headerFooter><oddFooter>Sida &amp;P</oddFooter></headerFooter>',
  );
  expect(made['xl/worksheets/sheet1.xml']).toContain('<sheetPr><tabColor rgb="FF000000"/></sheetPr>');
  expect(made['docProps/core.xml']).toContain('<dc:title>Tertialrapport</dc:title>');
  expect(made['docProps/app.xml']).toContain('<Application>Microsoft Excel</Application>');
});

test('a document without a title is called as its first sheet', () => {
  expect(partsOf(copy({}).bytes)['docProps/core.xml']).toContain('<dc:title>Rapport T2</dc:title>');
});

test('the same workbook gives the same copy, whenever it is made', () => {
  expect(Buffer.compare(copy().bytes, copy().bytes)).toBe(0);
});
