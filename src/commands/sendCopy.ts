import { ArchiveError } from '../package/open-archive';
import { copyToSend, sheetsToSend, type SendCopy } from '../package/send/copy-to-send';
import { sheetNameOf } from '../report/front-page';
import type { Start } from '../domain/plan';
import { WorkbookError } from '../workbook/errors';
import { wordingFor } from '../wording';

export type { SendCopy } from '../package/send/copy-to-send';
export type { SendFacts } from '../package/send/facts';

/** What of the workbook goes out: the report of the period that Start says, or every visible sheet. */
export type Sent = 'report' | 'all';

/**
 * The copy to send of a workbook's file, and what became of its content: to be said before it is handed on. null where there is no such sheet: no
 * report of the period has been made. Nothing is written. Throws a WorkbookError, FileUnreadable.
 */
export function makeCopy(file: Uint8Array, start: Start, sent: Sent): SendCopy | null {
  try {
    const report = sheetNameOf(start, wordingFor('sv'));
    const sheets = sheetsToSend(file).filter((sheet) => sent === 'all' || sheet === report);
    return sheets.length === 0 ? null : copyToSend(file, sheets);
  } catch (cause) {
    throw cause instanceof ArchiveError ? new WorkbookError('FileUnreadable', {}, true, { cause }) : cause;
  }
}
