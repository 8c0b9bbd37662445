import type { ReadWorker } from './read-document';

/** The worker that reads documents; a script of its own, which the pane's policy lets start. */
export const startWorker = (): ReadWorker => new Worker(new URL('./read-file.worker.ts', import.meta.url), { name: 'document-worker' });
