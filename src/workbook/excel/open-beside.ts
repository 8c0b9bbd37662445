import { workbookError, WorkbookError } from '../errors';

/** Excel on the web takes 5 MB in a request, and a file grows by a third on its way there. */
const mostBytes = 3_700_000;
/** As many as a call takes arguments without harm. */
const pieceBytes = 32_768;

/** Opens a file as a new workbook beside this one, not saved (ExcelApi 1.8). Rejects with a WorkbookError. */
export async function openBeside(excel: typeof Excel, bytes: Uint8Array): Promise<void> {
  if (bytes.length > mostBytes) throw new WorkbookError('RequestPayloadSizeLimitExceeded');
  try {
    await excel.createWorkbook(base64(bytes));
  } catch (thrown) {
    throw workbookError(thrown);
  }
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) pieces.push(String.fromCharCode(...bytes.subarray(at, at + pieceBytes)));
  return btoa(pieces.join(''));
}
