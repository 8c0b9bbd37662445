import { useCallback, useRef, useState } from 'react';
import type { JobName } from './failure';

export interface Job {
  /** What is being done right now. */
  readonly running: JobName | null;
  readonly failure: { readonly job: JobName; readonly error: unknown; readonly again: () => void } | null;
  /** Does one thing at a time: a second click while the first is at work does nothing. Resolves to whether it was done. */
  run(name: JobName, work: () => Promise<void>): Promise<boolean>;
  dismiss(): void;
}

export function useJob(): Job {
  const [running, setRunning] = useState<JobName | null>(null);
  const [failed, setFailed] = useState<{ readonly job: JobName; readonly error: unknown; readonly work: () => Promise<void> } | null>(null);
  const busy = useRef(false);

  const run = useCallback(async (name: JobName, work: () => Promise<void>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setRunning(name);
    setFailed(null);
    try {
      await work();
      return true;
    } catch (error) {
      setFailed({ job: name, error, work });
      return false;
    } finally {
      busy.current = false;
      setRunning(null);
    }
  }, []);

  const failure = failed && { job: failed.job, error: failed.error, again: () => void run(failed.job, failed.work) };
  return { running, failure, run, dismiss: () => setFailed(null) };
}
