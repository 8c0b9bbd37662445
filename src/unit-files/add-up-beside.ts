import type { AddedUp, ToAddUp } from './add-up';
import { plainOf, revivedInSlices } from './between-threads';
import type { AddUpAnswer, AddUpRequest } from './protocol';
import type { UnitWorker } from './read-files';

export interface BesideOptions {
  /** Ends it: nothing of it is kept. */
  readonly signal?: AbortSignal;
  /** How many plans have been unpacked, of how many. */
  readonly told?: (done: number, all: number) => void;
  /** Lets the browser draw and answer. */
  readonly letIn?: () => Promise<void>;
}

const atOnce = (): Promise<void> => Promise.resolve();

/**
 * Puts files together in a worker, so that the pane answers meanwhile: null where none of them tells of a report, 'ended' where it was ended. The result comes in
 * parts, and its amounts are made a little at a time. Rejects where the worker falls.
 */
export async function addUpBeside(
  work: ToAddUp,
  startWorker: () => UnitWorker,
  { signal, told, letIn = atOnce }: BesideOptions = {},
): Promise<AddedUp | null | 'ended'> {
  if (signal?.aborted) return 'ended';
  const worker = startWorker();
  try {
    const parts = await partsFrom(worker, { addUp: plainOf(work) }, signal, (done) => told?.(done, work.packed.length));
    if (parts === 'ended') return 'ended';
    if (parts === null) return null;
    const whole: Record<string, unknown> = {};
    for (const [key, part] of parts) {
      whole[key] = await revivedInSlices(part, letIn);
      if (signal?.aborted) return 'ended';
    }
    const { periods, ...consolidated } = whole;
    // Only what the worker has made comes here.
    const made: unknown = { consolidated, periods };
    return made as AddedUp;
  } finally {
    worker.terminate();
  }
}

type Parts = readonly (readonly [string, unknown])[];

function partsFrom(
  worker: UnitWorker,
  request: AddUpRequest,
  signal: AbortSignal | undefined,
  told: (done: number) => void,
): Promise<Parts | null | 'ended'> {
  const parts: (readonly [string, unknown])[] = [];
  return new Promise((resolve, reject) => {
    const abort = (): void => resolve('ended');
    const fall = (): void => reject(new Error('The worker that adds up has fallen'));
    signal?.addEventListener('abort', abort, { once: true });
    worker.onmessage = ({ data }: MessageEvent<AddUpAnswer>) => {
      if (data.step === 'unpacked') told(data.done);
      else if (data.step === 'part') parts.push([data.key, data.part]);
      else if (data.step === 'failed') fall();
      else resolve(data.found ? parts : null);
    };
    worker.onmessageerror = fall;
    worker.onerror = (event) => {
      event.preventDefault();
      fall();
    };
    worker.postMessage(request);
  });
}
