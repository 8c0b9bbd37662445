import { ExcelError } from './errors';

/** What Excel answers for a request that failed. */
export interface Failure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** What was thrown at the action of that number. */
export function failure(error: unknown, index: number): Failure {
  const known =
    error instanceof ExcelError ? error : new ExcelError('GeneralException', error instanceof Error ? error.message : String(error));
  return { Code: known.code, Message: known.message, Location: '', HttpStatusCode: known.httpStatus, ActionIndex: index };
}

/** A failure that a test has ordered. */
export const injected = (code: string, index: number): Failure => ({
  Code: code,
  Message: 'A failure that was ordered',
  Location: '',
  HttpStatusCode: 400,
  ActionIndex: index,
});
