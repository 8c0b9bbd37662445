import { answerRequest, type AskRules } from './answer-request';
import { refusedFile, type NamedFile, type ReadAnswer, type ReadRequest } from './protocol';

/** A worker as we use it; its messages are `ReadRequest` and `ReadAnswer`. */
export type UnitWorker = Pick<Worker, 'onmessage' | 'onerror' | 'onmessageerror' | 'postMessage' | 'terminate'>;

export interface ReadOptions {
  /** Ends the reading: what has been answered until then stands. */
  readonly signal?: AbortSignal;
  /** The hashes of files as they were last read, by path. */
  readonly known?: ReadonlyMap<string, string>;
  /** Where a file lies; its name where it is not said. */
  readonly pathOf?: (file: NamedFile) => string;
}

/** Longer than any file of a permitted size takes; one that takes longer is given up and the next is read. */
const patience = 30_000;

/**
 * Reads files in a worker, one after the other, and gives each answer as it comes. A file that makes the worker fall or hang is damaged, and the rest are
 * read by another. Files that are not yet read when `signal` ends it get no answer.
 */
export async function* readFiles(
  files: Iterable<NamedFile>,
  startWorker: () => UnitWorker,
  { signal, known, pathOf = ({ name }) => name }: ReadOptions = {},
): AsyncGenerator<ReadAnswer, void, void> {
  let worker: UnitWorker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  try {
    for (const file of files) {
      if (signal?.aborted) return;
      worker ??= startWorker();
      const path = pathOf(file);
      const answer = await ask(worker, { file, path, known: known?.get(path) ?? null }, signal);
      if (answer === 'ended') return;
      if (answer === 'fallen') stop();
      yield answer === 'fallen' ? refusedFile(path, file.size, 'damaged') : answer;
    }
  } finally {
    stop();
  }
}

function ask(worker: UnitWorker, request: ReadRequest, signal: AbortSignal | undefined): Promise<ReadAnswer | 'fallen' | 'ended'> {
  return new Promise((resolve) => {
    const end = (answer: ReadAnswer | 'fallen' | 'ended'): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(answer);
    };
    const abort = (): void => end('ended');
    const timer = setTimeout(() => end('fallen'), patience);
    signal?.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => end(data);
    worker.onmessageerror = () => end('fallen');
    worker.onerror = (event) => {
      event.preventDefault();
      end('fallen');
    };
    worker.postMessage(request);
  });
}

/** The same without a worker, where there is no pane to keep awake. */
export async function* readFilesHere(
  files: Iterable<NamedFile>,
  askRules?: AskRules,
  { signal, known, pathOf = ({ name }) => name }: ReadOptions = {},
): AsyncGenerator<ReadAnswer, void, void> {
  for (const file of files) {
    if (signal?.aborted) return;
    const path = pathOf(file);
    yield await answerRequest({ file, path, known: known?.get(path) ?? null }, askRules);
  }
}
