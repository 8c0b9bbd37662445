import type { Workbook } from '@cj-tech-master/excelts';
import { unzipSync, zipSync } from 'fflate';
import { addCharts } from './charts-in-file';
import { customPropertiesXml } from './custom-properties-part';
import { extrasOf } from './extras';
import { addPart, type Parts, partText, rewritePart } from './package-parts';
import { sheetParts } from './sheet-parts';
import { settingsXml } from './settings-part';
import { writeRowGroups } from './row-groups';
import { writeSheetFormulas } from './sheet-formulas';
import { writeTable } from './table-part';
import { formulaToFile } from './formula-in-file';
import { fromXml, toXml } from './xml-text';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The workbook as the bytes of an .xlsx file that Excel 2016 and later and LibreOffice open. The library writes formulas as they are typed;
 * what the file format wants instead is put right in the parts. The workbook itself is left as it is.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  // The library's check of its own parts speaks of what is put right below; packed once, at the end.
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } })));
  for (const { name, path, tables } of sheetParts(parts)) {
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined) continue;
    rewritePart(parts, path, (xml) => writeRowGroups(writeSheetFormulas(xml, sheet), sheet));
    for (const table of tables) rewritePart(parts, table, (xml) => writeTable(xml, sheet));
  }
  rewritePart(parts, 'xl/workbook.xml', writeNames);
  addCharts(parts, workbook);
  addExtras(parts, workbook);
  return zipSync(parts, { level: 6 });
}

function writeNames(xml: string): string {
  return xml.replace(
    /(<definedName\s[^>]*>)([^<]*)(<\/definedName>)/g,
    (_, open: string, text: string, close: string) => open + toXml(formulaToFile(fromXml(text))) + close,
  );
}

function addExtras(parts: Parts, workbook: Workbook): void {
  const { customProperties, settings } = extrasOf(workbook);
  if (customProperties.size > 0) {
    addPart(parts, {
      path: 'docProps/custom.xml',
      xml: customPropertiesXml(customProperties),
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      relationship: `${RELATIONSHIPS}/custom-properties`,
    });
  }
  if (settings.size > 0 && partText(parts, 'xl/_rels/workbook.xml.rels') !== undefined) {
    addPart(parts, {
      path: 'customXml/item1.xml',
      xml: settingsXml(settings),
      contentType: 'application/xml',
      relationship: `${RELATIONSHIPS}/customXml`,
      from: 'xl/_rels/workbook.xml.rels',
    });
  }
}
