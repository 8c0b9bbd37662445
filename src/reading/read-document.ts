import type { DocumentRead, ReadAnswer, ReadRequest } from './protocol';
import { SourceRefused } from './sources/refusal';

/** A worker as we use it; its messages are `ReadRequest` and `ReadAnswer`. */
export type ReadWorker = Pick<Worker, 'onmessage' | 'onerror' | 'onmessageerror' | 'postMessage' | 'terminate'>;

export interface ReadOptions {
  /** Ends the reading at once, whatever it is at. */
  readonly signal?: AbortSignal;
  /** Pages of a PDF that were read, and how many there are. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly startWorker?: () => ReadWorker;
}

/** Milliseconds without a word; longer than any document of a permitted size, or page of one, takes. */
const patience = 60_000;

/**
 * Reads a file that was chosen or dropped, or what was pasted, in a worker: the pane is awake however long it takes. A document that makes the worker fall or
 * hang is damaged.
 *
 * @throws SourceRefused; the reason of the signal where it is aborted
 */
export async function readDocument(request: ReadRequest, { signal, onProgress, startWorker }: ReadOptions = {}): Promise<DocumentRead> {
  signal?.throwIfAborted();
  const start = startWorker ?? (await import('./start-worker')).startWorker;
  const worker = start();
  try {
    return await ask(worker, request, signal, onProgress);
  } finally {
    worker.terminate();
  }
}

function ask(
  worker: ReadWorker,
  request: ReadRequest,
  signal: AbortSignal | undefined,
  onProgress: ReadOptions['onProgress'],
): Promise<DocumentRead> {
  return new Promise<DocumentRead>((resolve, reject) => {
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      finish();
    };
    const fall = (): void => end(() => reject(new SourceRefused('damaged')));
    const abort = (): void => end(() => reject(signal?.reason));
    let timer = setTimeout(fall, patience);
    signal?.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (!('ok' in data)) {
        clearTimeout(timer);
        timer = setTimeout(fall, patience);
        onProgress?.(data.done, data.of);
      } else end(() => (data.ok ? resolve(data.read) : reject(new SourceRefused(data.reason))));
    };
    worker.onmessageerror = fall;
    worker.onerror = (event) => {
      event.preventDefault();
      fall();
    };
    if (signal?.aborted) abort();
    else worker.postMessage(request);
  });
}
