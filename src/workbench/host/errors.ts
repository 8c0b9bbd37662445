/** Excel's own error codes that the host gives (Microsoft Learn, "Application-specific API error handling"). */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

const STATUS: Partial<Record<ExcelErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** A request's failure as the client should see it. */
export class ExcelError extends Error {
  readonly httpStatus: number;
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
    this.httpStatus = STATUS[code] ?? 400;
  }
}
