import { useEffect, useState } from 'react';
import type { WorkbookPort } from '../workbook/port';
import type { Reading, Selection } from './view-props';

/** Follows the cursor in Excel; null where Excel does not tell of it, and until it does. */
export function useSelection(openPort: () => Promise<WorkbookPort>, reading: Reading | null | undefined): Selection | null {
  const [at, setAt] = useState<{ readonly sheet: string; readonly address: string } | null>(null);
  useEffect(() => {
    const stop = openPort().then((port) => port.watchSelection?.(setAt));
    stop.catch(() => undefined);
    return () => void stop.then((end) => end?.()).catch(() => undefined);
  }, [openPort]);
  return at && { ...at, place: reading?.at(at.sheet, at.address) ?? null };
}
