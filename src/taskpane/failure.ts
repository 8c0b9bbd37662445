import type { Wording } from '../wording';
import { errorSentence } from '../wording/errors';
import { WorkbookError, workbookError } from '../workbook/errors';

/** What the pane can be busy with. */
export type JobName = keyof Wording['pane']['failed'];

/**
 * What did not come about, why, what is untouched and what to do next; of what may be half done it is not said that it was not done. Never the message
 * that was thrown, which is Excel's own and in any language.
 */
export function failureSentence(job: JobName, thrown: unknown, wording: Wording): string {
  const error = thrown instanceof WorkbookError ? thrown : workbookError(thrown);
  return `${error.untouched ? wording.pane.failed[job] : wording.pane.halfDone} ${errorSentence(error, wording.errors)}`;
}
