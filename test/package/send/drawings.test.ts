import { copyToSend } from '../../../src/package/send/copy-to-send';
import { aPackage, cells, partsOf, related, sheet } from './a-package';

const xdr = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const c = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const anchor = (inside: string): string => `<xdr:twoCellAnchor>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const graphic = (uri: string, inside: string): string =>
  `<xdr:graphicFrame macro="[0]!Makro"><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></xdr:graphicFrame>`;
const picture = (descr: string, id: string, link = ''): string =>
  `<xdr:pic><xdr:cNvPr id="2" name="Bild" descr="${descr}">${link}</xdr:cNvPr><xdr:blipFill><a:blip r:embed="${id}" r:link="rLink"><a:extLst><a:ext uri="{96DAC541}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rSvg"/></a:ext></a:extLst></a:blip></xdr:blipFill></xdr:pic>`;

const chart = `<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${r}"><c:pivotSource><c:name>[plan.xlsx]Dolt!P</c:name></c:pivotSource><c:chart>
<c:title><c:tx><c:strRef><c:f>Dolt!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Mål per ord</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title>
<c:ser><c:tx><c:strRef><c:f>Dolt!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Antal</c:v></c:pt></c:strCache></c:strRef></c:tx>
<c:cat><c:strRef><c:f>Rapport!$K$2:$K$3</c:f><c:strCache><c:ptCount val="2"/></c:strCache></c:strRef></c:cat>
<c:val><c:numRef><c:f>Dolt!$B$2:$B$3</c:f><c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val>
<c:extLst><c:ext uri="{02D57815}"><c15:x xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:f>Dolt!$Z$1</c15:f></c15:x></c:ext><c:ext uri="{C3380CC4}"><c16:uniqueId xmlns:c16="u" val="1"/></c:ext></c:extLst></c:ser>
</c:chart><c:externalData r:id="rId9"/><c:printSettings/><c:userShapes r:id="rId8"/></c:chartSpace>`;

const drawing = `<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}" xmlns:r="${r}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${[
  anchor(graphic(c, `<c:chart xmlns:c="${c}" r:id="rChart"/>`)),
  anchor(picture('C:\\Users\\anna\\logga.png', 'rPng', '<a:hlinkClick r:id="rDolt"/>')),
  anchor(picture('Kommunens logga', 'rPng', '<a:hlinkClick r:id="rWeb"/>')),
  anchor('<xdr:sp macro="[0]!Makro" textlink="Dolt!$A$1"><xdr:txBody><a:p><a:r><a:t>Ruta</a:t></a:r></a:p></xdr:txBody></xdr:sp>'),
  anchor(graphic('http://schemas.microsoft.com/office/drawing/2010/slicer', '<sle:slicer xmlns:sle="s" name="Utsnitt anna"/>')),
  `<mc:AlternateContent><mc:Choice Requires="a14">${anchor('<xdr:sp><a:ext><a14:compatExt xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" spid="1"/></a:ext></xdr:sp>')}</mc:Choice></mc:AlternateContent>`,
].join('')}</xdr:wsDr>`;

const copy = () => {
  const bytes = aPackage(
    [
      { name: 'Rapport', part: sheet(`${cells()}<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`) },
      { name: 'Dolt', state: 'hidden', part: sheet(cells()) },
    ],
    [],
    {
      'xl/worksheets/_rels/sheet1.xml.rels': related(
        ['rId1', 'drawing', '/xl/drawings/d.xml'],
        ['rId2', 'vmlDrawing', '../drawings/v.vml'],
      ),
      'xl/drawings/v.vml': '<xml><x>anna</x></xml>',
      'xl/drawings/d.xml': drawing,
      'xl/drawings/_rels/d.xml.rels': related(
        ['rChart', 'chart', '../charts/c.xml'],
        ['rPng', 'image', '../media/anna.png'],
        ['rSvg', 'image', '../media/anna.svg'],
        ['rLink', 'image', 'file:///C:/anna.png', 'External'],
        ['rDolt', 'hyperlink', '#Dolt!A1'],
        ['rWeb', 'hyperlink', 'https://example.org/', 'External'],
      ),
      'xl/charts/c.xml': chart,
      'xl/charts/_rels/c.xml.rels': related(
        ['rId1', 'http://schemas.microsoft.com/office/2011/relationships/chartStyle', 'style1.xml'],
        ['rId9', 'package', '../embeddings/anna.xlsx'],
      ),
      'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>',
      'xl/embeddings/anna.xlsx': 'anna',
      'xl/media/anna.png': 'png',
      'xl/media/anna.svg': '<svg><text>anna</text></svg>',
    },
  );
  const { bytes: made, facts } = copyToSend(bytes, ['Rapport']);
  return { parts: partsOf(made), facts };
};

test('pictures, shapes and charts go along under other names, and nothing that they were fed by', () => {
  const { parts, facts } = copy();
  expect(
    Object.keys(parts)
      .filter((path) => /^xl\/(drawings|charts|media)/.test(path))
      .sort(),
  ).toEqual([
    'xl/charts/_rels/chart1.xml.rels',
    'xl/charts/chart1.xml',
    'xl/charts/style1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/drawing1.xml',
    'xl/media/image1.png',
  ]);
  expect(facts).toMatchObject({ objects: 2, links: 1 });
  expect(JSON.stringify(parts)).not.toMatch(/anna|Makro|Dolt|textlink|svg/);
  expect(parts['xl/drawings/drawing1.xml']).toContain('Kommunens logga');
  expect(parts['xl/drawings/drawing1.xml']).toContain('Ruta');
  expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('https://example.org/');
});

test('a chart shows what it showed: figures of a sheet that is kept are looked up, others are its own', () => {
  const made = copy().parts['xl/charts/chart1.xml'] ?? '';
  expect(made.match(/<c:f>.*?<\/c:f>/g)).toEqual(['<c:f>Rapport!$K$2:$K$3</c:f>']);
  expect(made).toContain(
    '<c:val><c:numLit><c:formatCode>0</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numLit></c:val>',
  );
  expect(made).toContain('<c:ser><c:tx><c:v>Antal</c:v></c:tx>');
  expect(made).toMatch(/<c:title><c:tx><c:rich>.*<a:t [^>]*>Mål per ord<\/a:t>/);
  expect(made).toContain('uniqueId');
  expect(made).not.toMatch(/externalData|printSettings|userShapes/);
});
