import { errorCodes, type ErrorCode, type ErrorPlace } from '../wording/errors';

export type { ErrorPlace } from '../wording/errors';
export type WorkbookErrorCode = ErrorCode;

/** A command that failed, with a code that `wording` has sentences for. `untouched`: the workbook is as it was before the command. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookErrorCode,
    readonly place: ErrorPlace = {},
    readonly untouched = true,
    options?: ErrorOptions,
  ) {
    super([code, ...Object.values(place)].join(' '), options);
  }
}

const known = new Set<string>(errorCodes);
const isKnown = (code: unknown): code is WorkbookErrorCode => typeof code === 'string' && known.has(code);

/** Anything thrown → WorkbookError; what has no code of Excel's is a GeneralException with its cause kept for developers. */
export function workbookError(thrown: unknown, place: ErrorPlace = {}, untouched = true): WorkbookError {
  if (thrown instanceof WorkbookError)
    return thrown.untouched === untouched ? thrown : new WorkbookError(thrown.code, thrown.place, untouched, { cause: thrown });
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return new WorkbookError(isKnown(code) ? code : 'GeneralException', place, untouched, { cause: thrown });
}
