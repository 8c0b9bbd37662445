import type { PaneWords } from '../wording/sv/pane';

export type JobName = keyof PaneWords['failed'];
type Remedy = Exclude<keyof PaneWords['remedies'], 'unknown'>;

/** Excel's codes and our own by what a person can do about them (Microsoft: testing/application-specific-api-error-handling). */
const remedyOf: Readonly<Record<string, Remedy>> = {
  InvalidOperationInCellEditMode: 'editing',
  InvalidOperation: 'editing',
  ItemAlreadyExists: 'taken',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidRequestContext: 'gone',
  InactiveWorkbook: 'elsewhere',
  InvalidSelection: 'elsewhere',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'merged',
  InsertDeleteConflict: 'merged',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  ActivityLimitReached: 'busy',
  InvalidOrTimedOutSession: 'busy',
};

/** Excel's code of what was thrown, else the kind of error; never its message, which is Excel's own and in any language. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'Unknown';
}

/** Two sentences: what happened and was left untouched, and what to do next. */
export function failureSentence(job: JobName, error: unknown, words: PaneWords): string {
  const code = codeOf(error);
  const remedy = Object.hasOwn(remedyOf, code) ? remedyOf[code] : undefined;
  return `${words.failed[job]} ${remedy ? words.remedies[remedy] : words.remedies.unknown(code)}`;
}
