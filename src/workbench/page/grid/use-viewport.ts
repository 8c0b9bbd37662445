import { type RefObject, useEffect, useState } from 'react';
import { HEADER_HEIGHT, HEADER_WIDTH, OVERSCAN } from './measures';
import { boxOf, indexRange, type Layout } from './layout';

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What part of the sheet is in view, followed as it is scrolled and resized. */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 1000, height: 600 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      setViewport({ top, left, width, height });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);
  return viewport;
}

export interface Window2D {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** The rows and columns of the scrolling part to draw. */
export function visible(layout: Layout, { top, left, width, height }: Viewport): Window2D {
  const [firstRow, lastRow] = indexRange(layout.tops, top + (layout.tops[layout.frozenRows] ?? 0), top + height - HEADER_HEIGHT);
  const [firstColumn, lastColumn] = indexRange(layout.lefts, left + (layout.lefts[layout.frozenColumns] ?? 0), left + width - HEADER_WIDTH);
  return {
    rows: [Math.max(layout.frozenRows + 1, firstRow - OVERSCAN), Math.min(layout.rows, lastRow + OVERSCAN)],
    columns: [Math.max(layout.frozenColumns + 1, firstColumn - OVERSCAN), Math.min(layout.columns, lastColumn + OVERSCAN)],
  };
}

/** Scrolls so that a cell is in view, beside what is frozen. */
export function reveal(element: HTMLElement, layout: Layout, row: number, column: number): void {
  const box = boxOf(layout, { top: row, left: column, bottom: row, right: column });
  const frozenTop = layout.tops[layout.frozenRows] ?? 0;
  const frozenLeft = layout.lefts[layout.frozenColumns] ?? 0;
  if (row > layout.frozenRows) {
    const room = element.clientHeight - HEADER_HEIGHT;
    if (box.top - frozenTop < element.scrollTop || box.height > room - frozenTop) element.scrollTop = box.top - frozenTop;
    else if (box.top + box.height > element.scrollTop + room) element.scrollTop = box.top + box.height - room;
  }
  if (column > layout.frozenColumns) {
    const room = element.clientWidth - HEADER_WIDTH;
    if (box.left - frozenLeft < element.scrollLeft || box.width > room - frozenLeft) element.scrollLeft = box.left - frozenLeft;
    else if (box.left + box.width > element.scrollLeft + room) element.scrollLeft = box.left + box.width - room;
  }
}
