import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spaces = `xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** A worksheet's part: what stands in its root. */
export const sheet = (inside: string): string => `${declared}<worksheet ${spaces}>${inside}</worksheet>`;
export const cells = (...all: readonly string[]): string => `<sheetData><row r="1">${all.join('')}</row></sheetData>`;
/** A relationships part: id, last step of the type, target. */
export const related = (...all: readonly (readonly [id: string, type: string, target: string, mode?: 'External'])[]): string =>
  `${declared}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target, mode]) => {
      const address = type.includes('/') ? type : `${office}/${type}`;
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
    })
    .join('')}</Relationships>`;

export interface Sheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly part: string;
}

/** An .xlsx file of these sheets, with texts 0, 1, 2 … and other parts beside. */
export function aPackage(
  sheets: readonly Sheet[],
  texts: readonly string[] = [],
  others: Readonly<Record<string, string>> = {},
  names = '',
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': related(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${declared}<workbook ${spaces}><sheets>${sheets
      .map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`)
      .join('')}</sheets>${names && `<definedNames>${names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': related(
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `${declared}<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map(({ part }, at) => [`xl/worksheets/sheet${at + 1}.xml`, part])),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 0 });
}

/** Every part of a copy as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
