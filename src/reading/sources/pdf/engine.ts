import type * as pdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfJs = typeof pdfJs;

/** pdf.js, and the thread that it parses in; `stop` ends it whatever it is at. */
export interface Engine {
  readonly pdfJs: PdfJs;
  readonly worker: pdfJs.PDFWorker | null;
  stop(): void;
}

/**
 * Fetches pdf.js. In a browser it parses in a script of its own: a file made to be endless is stopped by ending that. In Node it parses where it is called.
 * The legacy build is the one for Safari 16 and Node 20.
 */
export async function startEngine(): Promise<Engine> {
  // pdf.js makes one matrix when it is loaded, for drawing, which is never asked for here. Node has none.
  if (!('DOMMatrix' in globalThis)) Object.defineProperty(globalThis, 'DOMMatrix', { value: class DOMMatrix {}, configurable: true });
  const pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (typeof Worker === 'undefined') return { pdfJs, worker: null, stop: () => undefined };
  const { startPdfWorker } = await import('./start-worker');
  const thread = startPdfWorker();
  const worker = pdfJs.PDFWorker.create({ port: thread });
  return {
    pdfJs,
    worker,
    stop: () => {
      worker.destroy();
      thread.terminate();
    },
  };
}
