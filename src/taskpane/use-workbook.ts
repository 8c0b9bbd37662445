import { useCallback, useEffect, useRef, useState } from 'react';
import type { Overview, PaneActions } from './overview';

/** How long the workbook must be left alone before it is read again: somebody who fills in a column is not read after each cell. */
const quietMilliseconds = 900;

export interface WorkbookState {
  /** undefined until the workbook has been read, null where it holds no template of ours. */
  readonly overview: Overview | null | undefined;
  /** Changed since it was read, and the reading again failed (somebody is typing in a cell). */
  readonly stale: boolean;
  look(): Promise<Overview | null>;
}

/** Reads the workbook when asked, and again after it has been changed, without a word and without standing in anybody's way. */
export function useWorkbook(actions: Pick<PaneActions, 'look' | 'watch'>, busy: boolean): WorkbookState {
  const [overview, setOverview] = useState<Overview | null | undefined>(undefined);
  const [stale, setStale] = useState(false);
  const [changes, setChanges] = useState(0);
  const seen = useRef(0);

  const look = useCallback(async () => {
    const found = await actions.look();
    setOverview(found);
    setStale(false);
    return found;
  }, [actions]);

  useEffect(() => actions.watch(() => setChanges((count) => count + 1)), [actions]);

  useEffect(() => {
    if (busy || changes === seen.current) return;
    const timer = setTimeout(() => {
      seen.current = changes;
      look().catch(() => setStale(true));
    }, quietMilliseconds);
    return () => clearTimeout(timer);
  }, [busy, changes, look]);

  return { overview, stale, look };
}
