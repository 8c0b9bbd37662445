import type { Start } from '../domain/plan';
import { ArchiveError } from '../package/open-archive';
import { copyToSend, sheetsToSend, type SendCopy } from '../package/send/copy-to-send';
import { sheetNameOf } from '../report/front-page';
import { WorkbookError } from '../workbook/errors';
import { swedish } from '../wording/sv';

export type { SendCopy } from '../package/send/copy-to-send';

/** The sheet that the report of a period lies on. */
export const reportSheet = (start: Start): string => sheetNameOf(start, swedish);

/**
 * The copy to send of a workbook's file, and what became of its content: to be said before it is handed on. It holds the report of the period that
 * `start` says, or every visible sheet where that is null. null where there is no such sheet. Nothing is written. Throws a WorkbookError, FileUnreadable.
 */
export function makeCopy(file: Uint8Array, start: Start | null): SendCopy | null {
  try {
    const sheets = sheetsToSend(file).filter((sheet) => start === null || sheet === reportSheet(start));
    return sheets.length === 0 ? null : copyToSend(file, sheets);
  } catch (cause) {
    throw cause instanceof ArchiveError ? new WorkbookError('FileUnreadable', {}, true, { cause }) : cause;
  }
}
