/**
 * Why a command could not be carried out. The first are Excel's own codes under their own names, since they are
 * documented and stable; Excel's messages are localised, meant for developers, and never shown. The last are found by us before writing.
 */
export const errorCodes = [
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
  'FileNotGiven',
  'FileUnreadable',
  'FindingChanged',
  'NewerTemplate',
  'NotOurSheet',
  'OccupiedBelow',
  'ReasonMissing',
  'TextTooLong',
  'WriteLost',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What an error is about: a sheet, a table, and within it a column, a row's key, a name or a cell. */
export interface ErrorPlace {
  readonly sheet?: string;
  readonly table?: string;
  readonly item?: string;
}

interface FailedCommand {
  readonly code: ErrorCode;
  readonly place: ErrorPlace;
  readonly untouched: boolean;
}

/** The sentences of failed commands: what happened, whether the workbook is as it was, what to do. */
export interface ErrorWording {
  readonly untouched: string;
  readonly partly: string;
  readonly happened: Readonly<Record<ErrorCode, (place: ErrorPlace) => string>>;
  readonly remedy: Readonly<Record<ErrorCode, (place: ErrorPlace) => string>>;
}

/** A failed command in three sentences. */
export function errorSentence({ code, place, untouched }: FailedCommand, errors: ErrorWording): string {
  return [errors.happened[code](place), untouched ? errors.untouched : errors.partly, errors.remedy[code](place)].join(' ');
}
