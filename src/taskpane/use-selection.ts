import { useEffect, useMemo, useState } from 'react';
import type { SelectedCells, WorkbookPort } from '../workbook/port';
import type { Reading, Selection } from './view-props';

/** Follows the cursor in Excel; null where Excel does not tell of it, and until it does. What stands there is looked up in what was read. */
export function useSelection(openPort: () => Promise<WorkbookPort>, reading: Reading | null | undefined): Selection | null {
  const [at, setAt] = useState<SelectedCells | null>(null);
  useEffect(() => {
    const stop = openPort().then((port) => port.watchSelection?.(setAt));
    // Without it the rows can still be picked in the pane.
    stop.catch(() => undefined);
    return () => void stop.then((end) => end?.()).catch(() => undefined);
  }, [openPort]);
  return useMemo(() => at && { ...at, place: reading?.at(at.sheet, at.address) ?? null }, [at, reading]);
}
