import { deflateSync } from 'fflate';
import { crc32 } from '../../package/crc32';
import { joined, zipWriter } from '../../package/fill/zip-writer';
import { declaration, xmlText, xmlValue } from '../../package/xml/write-xml';
import type { SheetContent } from '../content';
import { checkSheetName } from '../excel/create';
import type { WorkbookContent } from '../port';
import { CellStyles } from './cell-styles';
import { formulaToFile } from './formula-to-file';
import { printNames } from './page-part';
import { SharedTexts } from './shared-texts';
import { sheetXml } from './sheet-part';
import { tableXml } from './table-part';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook's content as an .xlsx file, without Excel: for a workbook beside the one that is open. The same content laid down by `create` looks and
 * computes the same; formulas are computed when the file is opened. Throws a RangeError for what only reports have (charts, links, patterns of merges) and a
 * WorkbookError for what no cell holds.
 */
export function fileOfContent({ sheets, names, activate }: WorkbookContent): Uint8Array<ArrayBuffer> {
  const styles = new CellStyles();
  const texts = new SharedTexts();
  const parts = new Map<string, string>();
  let tables = 0;
  for (const [at, sheet] of sheets.entries()) {
    refuse(sheet);
    const inside = sheetXml(sheet, { styles, texts, isActive: sheet.name === activate });
    parts.set(`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${main}" xmlns:r="${relations}">${inside}</worksheet>`);
    if (sheet.tables.length === 0) continue;
    const own = sheet.tables.map((table) => {
      tables += 1;
      parts.set(`xl/tables/table${tables}.xml`, tableXml(table, sheet, tables));
      return ['table', `../tables/table${tables}.xml`] as const;
    });
    parts.set(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships(own));
  }
  parts.set('xl/styles.xml', `<styleSheet xmlns="${main}">${styles.xml()}</styleSheet>`);
  parts.set('xl/sharedStrings.xml', `<sst xmlns="${main}">${texts.xml()}</sst>`);
  parts.set('xl/workbook.xml', workbookXml({ sheets, names, activate }));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  parts.set('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  // Excel asks for the list of contents first.
  return packed(new Map([['[Content_Types].xml', contentTypes([...parts.keys()])], ...parts]));
}

function refuse({ name, charts = [], links }: SheetContent): void {
  checkSheetName(name);
  if (charts.length > 0 || links.length > 0) throw new RangeError(`${name} has charts or links`);
}

function workbookXml({ sheets, names, activate }: WorkbookContent): string {
  const states = { visible: '', hidden: ' state="hidden"', veryHidden: ' state="veryHidden"' } as const;
  const list = sheets.map(
    ({ name, visibility }, at) => `<sheet name="${xmlValue(name)}" sheetId="${at + 1}"${states[visibility]} r:id="rId${at + 1}"/>`,
  );
  const defined = [
    ...sheets.flatMap(({ name, page }, at) =>
      (page ? printNames(name, page) : []).map(([print, refersTo]) => definedName(`${print}" localSheetId="${at}`, refersTo)),
    ),
    ...names.map(({ name, refersTo }) => definedName(xmlValue(name), formulaToFile(refersTo))),
  ];
  const first = Math.max(
    0,
    sheets.findIndex(({ name }) => name === activate),
  );
  return [
    `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr/><bookViews><workbookView activeTab="${first}"/></bookViews>`,
    `<sheets>${list.join('')}</sheets>`,
    defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : '',
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

const definedName = (attributes: string, refersTo: string): string =>
  `<definedName name="${attributes}">${xmlText(refersTo)}</definedName>`;

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'sheet.main'],
  [/^xl\/worksheets\/[^_]/, 'worksheet'],
  [/^xl\/tables\//, 'table'],
  [/^xl\/styles\.xml$/, 'styles'],
  [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
];

function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const kind = kinds.find(([pattern]) => pattern.test(path))?.[1];
    return kind === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}.${kind}+xml"/>`];
  });
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function packed(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const zip = zipWriter();
  const pieces = [...parts].map(([name, xml]) => {
    const bytes = new TextEncoder().encode(declaration + xml);
    return zip.add({ name, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes) });
  });
  return joined([...pieces, zip.end()]);
}
