/** The script that pdf.js parses in; of our own server, so that the pane's policy lets it start. */
export const startPdfWorker = (): Worker =>
  new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url), { name: 'pdf-worker' });
