import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createTemplate } from '../../../src/commands/createTemplate';
import { planFromDocument } from '../../../src/intake/plan-from-document';
import { readDocumentFile } from '../../../src/intake/read-document-file';
import { Host, loadExcelInNode } from '../../../src/workbench';
import { saveWorkbook } from '../../../src/workbench/file';
import { openPort } from '../../../src/workbook/excel';

/** The file of an example's workbook, in the real template. */
export async function exampleFile(name: 'unit-vp' | 'unit-t2' | 'board-t2'): Promise<Uint8Array> {
  const read = readDocumentFile(readFileSync(path.join(__dirname, `../../../src/intake/examples/${name}.json`), 'utf8'));
  const [document] = read.ok ? read.file.documents : [];
  if (!document) throw new Error(name);
  const host = Host.create();
  await createTemplate(openPort((await loadExcelInNode(host)).Excel), planFromDocument(document).plan);
  // As Excel writes a table's filter buttons; exceljs falls over the other way.
  return changedParts(await saveWorkbook(host.workbook), /^xl\/tables\//, (xml) => xml.replace(/<filterColumn [^>]*\/>/g, ''));
}

/** The file with parts written otherwise. */
export function changedParts(file: Uint8Array, which: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) if (which.test(name)) parts[name] = strToU8(change(strFromU8(bytes)));
  return zipSync(parts, { level: 6 });
}

/** The same workbook with a validation on every column of every sheet, from the first row to the last, as people make them. */
export const withWholeColumns = (file: Uint8Array): Uint8Array =>
  changedParts(file, /^xl\/worksheets\/sheet\d+\.xml$/, (xml) => {
    const rules = Array.from({ length: 26 }, (_, at) => {
      const column = String.fromCharCode(65 + at);
      return `<dataValidation type="list" allowBlank="1" sqref="${column}1:${column}1048576"><formula1>"Ja,Nej"</formula1></dataValidation>`;
    });
    const all = `<dataValidations count="26">${rules.join('')}</dataValidations>`;
    const bare = xml.replace(/<dataValidations[\s\S]*?<\/dataValidations>/, '');
    return bare.replace(/(?=<hyperlinks|<printOptions|<pageMargins)/, all);
  });
