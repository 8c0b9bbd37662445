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
]);
const TOO_LARGE: ReadonlySet<WorkbookErrorCode> = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
const PAUSE_MS = 300;
const SMALLEST_SHARE = 1 / 16;
/** Excel holds the request back while a cell is being edited; after this long it is time to say so. */
const WAIT_MS = 1500;

export interface CommandOptions {
  /** One undo step for the whole command: ExcelApi 1.20. */
  readonly mergeUndo: boolean;
  /** Told when Excel has not answered for a while, most likely since a cell is being edited, and again when it has. */
  readonly onWait?: ((waiting: boolean) => void) | undefined;
}

/** Runs one command against Excel and answers with its result, or rejects with a WorkbookError. */
export type Command = <T>(work: (session: Session) => Promise<T>) => Promise<T>;

type Run = typeof Excel.run;

const inSession = <T>(run: Run, { mergeUndo }: CommandOptions, share: number, work: (session: Session) => Promise<T>): Promise<T> =>
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
function nextShare(error: WorkbookError, share: number, tries: number): number | undefined {
  if (TOO_LARGE.has(error.code)) return share > SMALLEST_SHARE ? share / 2 : undefined;
  return PASSING.has(error.code) && tries === 1 ? share : undefined;
}

/** Commands one at a time, each tried again where that helps and undone where it fails half-way. */
export function commandsOf(run: Run, options: CommandOptions): Command {
  let last: Promise<unknown> = Promise.resolve();

  async function attempt<T>(work: (session: Session) => Promise<T>): Promise<T> {
    for (let share = 1, tries = 1; ; tries += 1) {
      let undo: Session['undo'];
      const begin = (session: Session): Promise<T> => {
        const result = work(session);
        return result.finally(() => (undo = session.undo));
      };
      try {
        return await inSession(run, options, share, begin);
      } catch (thrown) {
        const error = workbookError(thrown);
        const restored = undo === undefined || (await inSession(run, options, share, undo).catch(() => false));
        const next = restored ? nextShare(error, share, tries) : undefined;
        if (next === undefined) throw workbookError(error, {}, restored);
        share = next;
        await pause(PAUSE_MS);
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
