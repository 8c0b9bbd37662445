import { workbookError, type WorkbookError, type WorkbookErrorCode } from '../errors';
import { Session } from './session';

/** Worth a second try: the host was busy, or lost a context because somebody deleted a sheet of no concern to us (office-js 6964). */
const PASSING: ReadonlySet<WorkbookErrorCode> = new Set([
  'InvalidRequestContext',
  'ServiceNotAvailable',
  'RequestAborted',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
  // Thrown on the web although no cell was being edited (office-js 3019).
  'InvalidOperationInCellEditMode',
  // The other code of the same, by Microsoft's table of errors.
  'InvalidOperation',
]);
const TOO_LARGE: ReadonlySet<WorkbookErrorCode> = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
const PAUSE_MS = 300;
/** What was half written must not stay so because Excel is busy for a second more. */
const UNDO_TRIES = 3;
const SMALLEST_SHARE = 1 / 16;
/** Excel holds the request back while a cell is being edited; after this long it is time to say so. */
const WAIT_MS = 1500;

export interface CommandOptions {
  /** One undo step for the whole command: ExcelApi 1.20. */
  readonly mergeUndo: boolean;
  /** Told when Excel has not answered for a while, most likely since a cell is being edited, and again when it has. */
  readonly onWait?: ((waiting: boolean) => void) | undefined;
  /** Told when Excel has refused to group the steps of Undo; from then on they are not grouped. */
  readonly onUngrouped?: (() => void) | undefined;
  /** Before another try, in milliseconds. */
  readonly pause?: number | undefined;
}

/** Runs one command against Excel and answers with its result, or rejects with a WorkbookError. */
export type Command = <T>(work: (session: Session) => Promise<T>) => Promise<T>;

type Run = typeof Excel.run;

const inSession = <T>(run: Run, mergeUndo: boolean, share: number, work: (session: Session) => Promise<T>): Promise<T> =>
  run({ delayForCellEdit: true, ...(mergeUndo && { mergeUndoGroup: true }) }, (context) => work(new Session(context, share)));

async function watched<T>(promise: Promise<T>, onWait: CommandOptions['onWait']): Promise<T> {
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    onWait?.(true);
  }, WAIT_MS);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    if (told) onWait?.(false);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How to go on after a failure: the share of a request for another try, or undefined to give up. */
function nextShare(error: WorkbookError, share: number, isWorthIt: boolean): number | undefined {
  if (TOO_LARGE.has(error.code)) return share > SMALLEST_SHARE ? share / 2 : undefined;
  return isWorthIt ? share : undefined;
}

/** Commands one at a time, each tried again where that helps and undone where it fails half-way. */
export function commandsOf(run: Run, options: CommandOptions): Command {
  const { pause: pauseMs = PAUSE_MS } = options;
  let { mergeUndo } = options;
  let last: Promise<unknown> = Promise.resolve();

  /** Puts the workbook back after a failure; false where it could not be, or where Excel does not answer. */
  async function undone(undo: NonNullable<Session['undo']>, share: number): Promise<boolean> {
    for (let tries = 1; tries <= UNDO_TRIES; tries += 1) {
      try {
        return await inSession(run, mergeUndo, share, undo);
      } catch {
        await pause(pauseMs);
      }
    }
    return false;
  }

  async function attempt<T>(work: (session: Session) => Promise<T>): Promise<T> {
    let untouched = true;
    for (let share = 1, tries = 1; ; tries += 1) {
      let failed: Session | undefined;
      const begin = (session: Session): Promise<T> => {
        failed = session;
        return work(session);
      };
      try {
        return await inSession(run, mergeUndo, share, begin);
      } catch (thrown) {
        const error = workbookError(thrown, failed?.about);
        if (failed?.undo) untouched = (await undone(failed.undo, share)) && untouched;
        if (error.code === 'UndoNotSupported' && mergeUndo) {
          // Who asked is told before it is written in another way: the same command is not grouped the next time.
          mergeUndo = false;
          options.onUngrouped?.();
          throw workbookError(error, {}, untouched);
        }
        const isWorthIt = tries === 1 && (untouched ? PASSING.has(error.code) : failed?.repeats === true);
        const next = untouched || failed?.repeats ? nextShare(error, share, isWorthIt) : undefined;
        if (next === undefined) throw workbookError(error, {}, untouched);
        share = next;
        await pause(pauseMs);
      }
    }
  }

  return (work) => {
    // A double click waits for its turn instead of writing between another command's read and write.
    const result = last.then(() => watched(attempt(work), options.onWait));
    last = result.catch(() => undefined);
    return result;
  };
}
