import { useSyncExternalStore } from 'react';
import type { ConsolidatedRead } from '../../commands/readConsolidated';
import type { Decisions } from '../../consolidation/consolidated';
import type { AddedUp } from '../../unit-files/add-up';
import { emptyBatch, type Batch } from './batch';

/** What a person is putting together. */
export interface Work {
  readonly batch: Batch;
  /** As pasted; '' where there is none, or the workbook's own is used. */
  readonly registerText: string;
  /** What has been decided since the workbook was written. */
  readonly decisions: Decisions;
  /** What stands in the workbook and no longer holds. */
  readonly takenBack: Decisions;
  /** Key of the report that is put together; '' = the one that most files are of. */
  readonly period: string;
  /** null until all files have been read. */
  readonly result: AddedUp | null;
  /** "2026-09-11 14:05" of the last reading. */
  readonly readAt: string;
  /** Files were read and none of them tells of a report. */
  readonly foundNothing: boolean;
  /** The consolidation in the workbook, as it was last read or written; null until then. */
  readonly standing: ConsolidatedRead | null;
}

export const noWork: Work = {
  batch: emptyBatch,
  registerText: '',
  decisions: { names: [], goals: [] },
  takenBack: { names: [], goals: [] },
  period: '',
  result: null,
  readAt: '',
  foundNothing: false,
  standing: null,
};

let work = noWork;
const listeners = new Set<() => void>();

/** Kept while the pane is open: who looks at another view, or writes the result, has everything still there. */
export const workNow = (): Work => work;

export function keepWork(change: Partial<Work>): void {
  work = { ...work, ...change };
  for (const tell of listeners) tell();
}

const listen = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const useWork = (): Work => useSyncExternalStore(listen, workNow, workNow);
