import { attribute, childOf, isElement, textOf, type XmlElement } from '../xml/element';
import { declaration, xmlText, xmlValue } from '../xml/write-xml';
import type { WorkbookPart, WorkbookSheet } from '../workbook-sheets';
import { plainName, sheetsOfFormula } from './sheets-of-formula';

/** What is printed, and where a filter lies: the only names that say nothing but where cells of a kept sheet are. */
const keptName = /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/i;

/** Which program wrote the file: readers go by it when they measure rows. */
const written = ['appName', 'lastEdited', 'lowestEdited', 'rupBuild'] as const;

const tag = (name: string, attributes: readonly (readonly [string, string | undefined])[], inside = ''): string => {
  const all = attributes.map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlValue(value)}"`)).join('');
  return inside === '' ? `<${name}${all}/>` : `<${name}${all}>${inside}</${name}>`;
};

/**
 * The workbook's own part, made anew: the sheets, in their order and all visible, and their areas of print. `filterPrivacy` asks Excel to leave out who
 * saves it too.
 */
export function workbookXml({ root, sheets: before }: WorkbookPart, sheets: readonly WorkbookSheet[], namespaces: Namespaces): string {
  const version = childOf(root, 'fileVersion');
  const settings = childOf(root, 'workbookPr');
  const names = definedNames(root, before, sheets);
  return (
    declaration +
    tag(
      'workbook',
      [
        ['xmlns', namespaces.main],
        ['xmlns:r', namespaces.relationships],
        ['conformance', attribute(root, 'conformance')],
      ],
      [
        version
          ? tag(
              'fileVersion',
              written.map((name) => [name, attribute(version, name)] as const),
            )
          : '',
        tag('workbookPr', [
          ['date1904', settings && attribute(settings, 'date1904')],
          ['filterPrivacy', '1'],
          ['defaultThemeVersion', settings && attribute(settings, 'defaultThemeVersion')],
        ]),
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>',
        tag(
          'sheets',
          [],
          sheets
            .map(({ name }, at) =>
              tag('sheet', [
                ['name', name],
                ['sheetId', String(at + 1)],
                ['r:id', `rId${at + 1}`],
              ]),
            )
            .join(''),
        ),
        names === '' ? '' : tag('definedNames', [], names),
      ].join(''),
    )
  );
}

export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

/** The two forms of ISO 29500 have addresses of their own. */
export function namespacesOf(root: XmlElement): Namespaces {
  const isStrict = root.attributes.some(({ value }) => value === 'http://purl.oclc.org/ooxml/spreadsheetml/main');
  return isStrict
    ? { main: 'http://purl.oclc.org/ooxml/spreadsheetml/main', relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships' }
    : {
        main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      };
}

function definedNames(root: XmlElement, before: readonly WorkbookSheet[], sheets: readonly WorkbookSheet[]): string {
  const all = (childOf(root, 'definedNames')?.children ?? []).filter(isElement);
  return all
    .map((each) => {
      const sheet = before[Number(attribute(each, 'localSheetId') ?? -1)];
      const at = sheet ? sheets.indexOf(sheet) : -1;
      const text = textOf(each);
      const named = sheetsOfFormula(text);
      const isOwn = sheet && named !== null && [...named].every((name) => name === plainName(sheet.name)) && !text.includes('(');
      if (at < 0 || !isOwn || !keptName.test(attribute(each, 'name') ?? '')) return '';
      return tag(
        'definedName',
        [
          ['name', attribute(each, 'name')],
          ['localSheetId', String(at)],
          ['hidden', attribute(each, 'hidden')],
        ],
        xmlText(text),
      );
    })
    .join('');
}
