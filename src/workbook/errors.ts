/**
 * Why a command could not be carried out. The first are Excel's own codes (failure-modes.md §1) under their own names, since they are
 * documented and stable; Excel's messages are localised, meant for developers, and never shown. The last are found by us before writing.
 */
export const workbookErrorCodes = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'BadPassword',
  'Conflict',
  'GeneralException',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidReference',
  'InvalidRequest',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'NotImplemented',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'InactiveWorkbook',
  'InvalidOperationInCellEditMode',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'UndoNotSupported',
  'UnsupportedSheet',
  'PropertyNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'InvalidOrTimedOutSession',
  'ColumnMissing',
  'DuplicateKey',
  'NotOurSheet',
  'OccupiedBelow',
  'TextTooLong',
  'WriteLost',
] as const;

export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** What an error is about: a sheet, a table, and within it a column, a row's key, a name or a cell. */
export interface ErrorPlace {
  readonly sheet?: string;
  readonly table?: string;
  readonly item?: string;
}

/** A command that failed. `untouched`: the workbook is as it was before the command. */
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

const known = new Set<string>(workbookErrorCodes);
const isKnown = (code: unknown): code is WorkbookErrorCode => typeof code === 'string' && known.has(code);

/** Anything thrown → WorkbookError; what has no code of Excel's is a GeneralException with its cause kept for developers. */
export function workbookError(thrown: unknown, place: ErrorPlace = {}, untouched = true): WorkbookError {
  if (thrown instanceof WorkbookError)
    return thrown.untouched === untouched ? thrown : new WorkbookError(thrown.code, thrown.place, untouched, { cause: thrown });
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return new WorkbookError(isKnown(code) ? code : 'GeneralException', place, untouched, { cause: thrown });
}
