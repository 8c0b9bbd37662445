import type { WorkbookPort } from '../workbook/port';

/** How a verb went where nothing failed: done, which the sheet shows, or why there was nothing to do. */
export type Outcome = 'done' | 'notOurs' | 'nothingLeft';

export type Verb = (port: WorkbookPort) => Promise<Outcome>;
