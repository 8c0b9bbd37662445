import { useEffect, useMemo, useRef, useState } from 'react';
import type { Host } from '../host';
import { SheetView } from './grid/cell-view';
import { layoutOf } from './grid/layout';

export interface Watched {
  /** Goes up with every change of cells, formats or sheets; moving the selection by hand does not count. */
  readonly content: number;
  /** Moves the selection without having the sheet drawn anew. */
  readonly select: (sheet: string, address: string) => void;
}

/** Follows the host: any change renders the page, only changed content throws away what is drawn. */
export function useWatched(host: Host): Watched {
  const [, render] = useState(0);
  const [content, setContent] = useState(0);
  const quiet = useRef(false);
  useEffect(
    () =>
      host.onChange(() => {
        render((count) => count + 1);
        if (!quiet.current) setContent((count) => count + 1);
      }),
    [host],
  );
  const select = useMemo(
    () =>
      (sheet: string, address: string): void => {
        quiet.current = true;
        try {
          host.select(sheet, address);
        } finally {
          quiet.current = false;
        }
        render((count) => count + 1);
      },
    [host],
  );
  return { content, select };
}

/** The active sheet as it is drawn; made anew when its content has changed. */
export function useSheetView(host: Host, content: number): SheetView | undefined {
  const name = host.activeSheet;
  return useMemo(() => {
    const sheet = host.workbook.getWorksheet(name);
    // `content` stands for everything that the model, which is no React state, may have changed.
    return content >= 0 && sheet !== undefined ? new SheetView(host.workbook, sheet, layoutOf(sheet)) : undefined;
  }, [host, name, content]);
}
