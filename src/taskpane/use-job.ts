import { useCallback, useRef, useState } from 'react';
import type { JobName } from './failure';
import type { Progress } from './view-props';

export interface Running {
  readonly job: JobName;
  /** What it says of how far it has come. */
  readonly said: { readonly text: string; readonly done: number | null; readonly all: number | null } | null;
  /** null where it cannot be stopped without leaving something half done. */
  readonly cancel: (() => void) | null;
}

export interface Job {
  /** What is being done right now. */
  readonly running: Running | null;
  readonly failure: { readonly job: JobName; readonly error: unknown; readonly again: () => void } | null;
  /** Does one thing at a time: a second click while the first is at work does nothing. Resolves to whether it was done. */
  run(name: JobName, work: (progress: Progress) => Promise<void>, cancel?: boolean): Promise<boolean>;
  dismiss(): void;
}

interface Failed {
  readonly job: JobName;
  readonly error: unknown;
  readonly again: () => void;
}

export function useJob(): Job {
  const [running, setRunning] = useState<Running | null>(null);
  const [failure, setFailure] = useState<Failed | null>(null);
  const busy = useRef(false);

  const run = useCallback(async function run(name: JobName, work: (progress: Progress) => Promise<void>, cancel = false): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    const stop = new AbortController();
    setRunning({ job: name, said: null, cancel: cancel ? () => stop.abort() : null });
    setFailure(null);
    const say: Progress['say'] = (text, done, all) =>
      setRunning((now) => now && { ...now, said: { text, done: done ?? null, all: all ?? null } });
    const pastStopping = () => setRunning((now) => now && { ...now, cancel: null });
    try {
      await work({ say, signal: stop.signal, pastStopping });
      return true;
    } catch (error) {
      // Who asked it to stop knows why it did.
      if (!stop.signal.aborted) setFailure({ job: name, error, again: () => void run(name, work, cancel) });
      return false;
    } finally {
      busy.current = false;
      setRunning(null);
    }
  }, []);

  return { running, failure, run, dismiss: useCallback(() => setFailure(null), []) };
}
