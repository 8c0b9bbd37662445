import { useCallback, useRef, useState } from 'react';
import type { WorkbookPort } from '../workbook/port';

export interface PortInUse {
  /** The one door to Excel, opened when it is first asked for and again where that failed. */
  readonly open: () => Promise<WorkbookPort>;
  /** What the door promises of Undo; true until it is known. */
  readonly oneUndo: boolean;
}

export function usePort(openPort: () => Promise<WorkbookPort>): PortInUse {
  const opened = useRef<Promise<WorkbookPort> | null>(null);
  const [oneUndo, setOneUndo] = useState(true);
  const open = useCallback(() => {
    opened.current ??= openPort().catch((error: unknown) => {
      opened.current = null;
      throw error;
    });
    return opened.current.then((port) => {
      // Excel may have refused meanwhile what it promised.
      setOneUndo(port.oneUndo);
      return port;
    });
  }, [openPort]);
  return { open, oneUndo };
}
