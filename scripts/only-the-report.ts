import { readFile } from 'node:fs/promises';
import { openWorkbook, saveWorkbook } from '../src/workbench/file';

/** LibreOffice prints every visible sheet; the paper that a board gets is the report. */
export async function onlyTheReport(file: string): Promise<Uint8Array> {
  const workbook = await openWorkbook(new Uint8Array(await readFile(file)));
  // A sheet that is hidden while it is the active one is printed all the same.
  workbook.views = [
    { x: 0, y: 0, width: 20000, height: 15000, visibility: 'visible', firstSheet: 0, activeTab: workbook.worksheets.findIndex(isReport) },
  ];
  for (const sheet of workbook.worksheets) if (!isReport(sheet)) sheet.state = 'hidden';
  return saveWorkbook(workbook);
}

export const isReport = ({ name }: { readonly name: string }): boolean => name.startsWith('Rapport');
