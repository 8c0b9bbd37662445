import type { PaneWords } from '../wording/sv/pane';
import { WorkbookError, workbookError, type WorkbookErrorCode } from '../workbook/errors';

export type JobName = keyof PaneWords['failed'];
type Remedy = keyof PaneWords['remedies'];

/** What a person can do about each failure. `unknown`: a fault of ours or Excel's that only whoever looks after the add-in can mend. */
const remedyOf: Readonly<Record<WorkbookErrorCode, Remedy>> = {
  InvalidOperationInCellEditMode: 'editing',
  // On some platforms the name of the same thing (Microsoft: testing/application-specific-api-error-handling).
  InvalidOperation: 'editing',
  WriteLost: 'lost',
  ItemAlreadyExists: 'taken',
  NotOurSheet: 'notOurs',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  ColumnMissing: 'gone',
  InvalidReference: 'gone',
  // A sheet that is deleted during a request ends that request, whatever it was about (office-js 6964).
  InvalidRequestContext: 'busy',
  InactiveWorkbook: 'elsewhere',
  InvalidSelection: 'elsewhere',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'merged',
  InsertDeleteConflict: 'occupied',
  NonBlankCellOffSheet: 'occupied',
  OccupiedBelow: 'occupied',
  PivotTableRangeConflict: 'occupied',
  DuplicateKey: 'twice',
  TextTooLong: 'longText',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  ActivityLimitReached: 'busy',
  InvalidOrTimedOutSession: 'busy',
  Conflict: 'busy',
  ApiNotAvailable: 'tooOld',
  ApiNotFound: 'tooOld',
  NotImplemented: 'tooOld',
  UnsupportedFeature: 'tooOld',
  UnsupportedOperation: 'tooOld',
  BadPassword: 'protected',
  Unauthenticated: 'unknown',
  GeneralException: 'unknown',
  InvalidArgument: 'unknown',
  InvalidBinding: 'unknown',
  InvalidRequest: 'unknown',
  FormulaLengthExceedsLimit: 'unknown',
  UndoNotSupported: 'unknown',
  UnsupportedSheet: 'unknown',
  PropertyNotLoaded: 'unknown',
  InvalidObjectPath: 'unknown',
};

/** Two sentences: what happened and what is untouched, and what to do next. Never Excel's message, which is in any language. */
export function failureSentence(job: JobName, thrown: unknown, words: PaneWords): string {
  const { code, place, untouched } = thrown instanceof WorkbookError ? thrown : workbookError(thrown);
  const name = place.sheet ?? place.table;
  const remedy = remedyOf[code];
  const next = words.remedies[remedy](remedy === 'unknown' ? code : name ? words.where(name) : '');
  return `${words.failed[job]}; ${untouched ? words.untouched : words.begun}. ${next}`;
}
