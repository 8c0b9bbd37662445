import { LAST_COLUMN, LAST_ROW, isWholeColumns, isWholeRows, type Rect } from './address';

/** Cells that come or go: `count` lines before line `at`, negative for going; only within the band across them. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** First and last line of the other axis. */
  readonly from: number;
  readonly to: number;
}

function span(first: number, last: number, { at, count }: Shift, end: number): readonly [number, number] | undefined {
  if (count > 0) {
    const moved = (line: number): number => Math.min(line >= at ? line + count : line, end);
    return first >= at && first + count > end ? undefined : [moved(first), moved(last)];
  }
  const gone = -count;
  const moved = (line: number, edge: 'first' | 'last'): number => {
    if (line < at) return line;
    if (line >= at + gone) return line - gone;
    return edge === 'first' ? at : at - 1;
  };
  const [start, stop] = [moved(first, 'first'), moved(last, 'last')];
  return start <= stop ? [start, stop] : undefined;
}

/** Where a rectangle lies afterwards; undefined where all of it is gone. One that reaches outside the band stays, as in Excel. */
export function shiftRect(rect: Rect, shift: Shift): Rect | undefined {
  if (shift.axis === 'row') {
    if (isWholeColumns(rect) || rect.left < shift.from || rect.right > shift.to) return rect;
    const moved = span(rect.top, rect.bottom, shift, LAST_ROW);
    return moved && { ...rect, top: moved[0], bottom: moved[1] };
  }
  if (isWholeRows(rect) || rect.top < shift.from || rect.bottom > shift.to) return rect;
  const moved = span(rect.left, rect.right, shift, LAST_COLUMN);
  return moved && { ...rect, left: moved[0], right: moved[1] };
}
