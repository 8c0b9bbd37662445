import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SourceRefused } from '../refusal';
import { startEngine, type Engine } from './engine';
import { pdfLimits } from './limits';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly engine: Engine;
  close(): Promise<void>;
}

/**
 * Opens a PDF for its text alone: pictures are not unpacked, fonts not drawn, nothing is fetched, and no script of the file is run.
 *
 * @throws SourceRefused
 */
export async function openPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<OpenPdf> {
  const engine = await startEngine();
  const { pdfJs, worker, stop } = engine;
  const task = pdfJs.getDocument({
    // pdf.js takes what it is given.
    data: bytes.slice(),
    ...(worker && { worker }),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: pdfJs.VerbosityLevel.ERRORS,
  });
  const close = async (): Promise<void> => {
    signal?.removeEventListener('abort', abort);
    // A thread that is at work for ever does not answer.
    if (worker) stop();
    else await task.destroy();
  };
  const abort = (): void => void close().catch(() => undefined);
  signal?.addEventListener('abort', abort);
  try {
    const document = await untilAborted(task.promise, signal);
    if (document.numPages > pdfLimits.pages) throw new SourceRefused('tooLarge');
    return { document, engine, close };
  } catch (error) {
    await close();
    throw refusalOf(error, signal);
  }
}

/** What was asked, or the reason of the signal as soon as it is given: a worker that was ended answers nothing. */
export function untilAborted<Value>(asked: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return asked;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

/** pdf.js names what is wrong with a file by the name of its error. */
function refusalOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof SourceRefused || !(error instanceof Error)) return error;
  return new SourceRefused(error.name === 'PasswordException' ? 'encrypted' : 'damaged');
}
