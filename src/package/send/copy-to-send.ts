import { zipSync } from 'fflate';
import { openArchive } from '../open-archive';
import { workbookPart, type WorkbookSheet } from '../workbook-sheets';
import { copiedParts } from './copied-parts';
import { noCounts, type SendFacts } from './facts';

export interface SendCopy {
  /** An .xlsx file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly facts: SendFacts;
}

/** Sheets with cells or a chart; macro sheets and dialogs are never sent. */
export const canBeSent = ({ type }: WorkbookSheet): boolean => type === 'worksheet' || type === 'chartsheet';

/** The sheets that could be sent, in their order. Throws an ArchiveError. */
export const sheetsToSend = (bytes: Uint8Array): readonly string[] =>
  workbookPart(openArchive(bytes))
    .sheets.filter((sheet) => sheet.isVisible && canBeSent(sheet))
    .map(({ name }) => name);

/**
 * A copy of a workbook with values only: of the named visible sheets what they show, how they look and how they print. Formulas, hidden sheets, names,
 * validations, comments, macros, connections and everything that tells of people or machines stay behind; so does what this code does not know.
 *
 * @param title of the document, where the workbook has none
 * @throws ArchiveError where the file is damaged or not to be trusted; RangeError where no sheet is named that could be sent
 */
export function copyToSend(bytes: Uint8Array, names: readonly string[], title = ''): SendCopy {
  const archive = openArchive(bytes);
  const workbook = workbookPart(archive);
  const sheets = workbook.sheets.filter((sheet) => sheet.isVisible && canBeSent(sheet) && names.includes(sheet.name));
  if (sheets.length === 0) throw new RangeError('No sheet to send');
  const counts = noCounts();
  const parts = copiedParts(archive, workbook, sheets, title, counts);
  // The day in a zip is a local one, and says when somebody was at work.
  const packed = zipSync({ ...parts }, { level: 6, mtime: new Date(2000, 0, 1, 12) });
  return { bytes: new Uint8Array(packed), facts: { sheets: sheets.map(({ name }) => name), ...counts } };
}
