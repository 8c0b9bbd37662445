import type { UnitWorker } from '../../unit-files';

/** The worker that reads and checks units' workbooks; a script of its own, which the pane's policy lets start. */
export const startWorker = (): UnitWorker => new Worker(new URL('../../commands/unitWorker.ts', import.meta.url), { name: 'unit-worker' });
