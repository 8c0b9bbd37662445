import { asText, asWhole } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { isInstance, type Instance } from '../host/members';
import { bounding, intersect, LAST_COLUMN, LAST_ROW, type Rect } from '../model/address';
import { isArea, resolveArea, usedRect, type Area } from '../model/area';
import { rangeObject } from './range';

/** A range argument: an object, or an address on the same sheet. Throws InvalidArgument. */
export function asArea(near: Area, value: unknown): Area {
  if (isInstance(value) && isArea(value.target)) return value.target;
  const area = typeof value === 'string' ? resolveArea(near.book, near.sheet, value) : undefined;
  if (!area) throw new ExcelError('InvalidArgument', `"${asText(value, 'range')}" is not a range`);
  return area;
}

const moved = ({ top, left, bottom, right }: Rect, rows: number, columns: number): Rect => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});

/** So many lines beside a range; a negative count is the other side, as in office.js. */
function beside(area: Area, side: 'below' | 'above' | 'after' | 'before', count: unknown): Instance {
  const lines = asWhole(count ?? 1, 'count');
  if (lines === 0) throw new ExcelError('InvalidArgument', 'The count cannot be 0');
  const { top, left, bottom, right } = area.rect;
  const forward = (side === 'below' || side === 'after') === lines > 0;
  const size = Math.abs(lines);
  if (side === 'below' || side === 'above')
    return rangeObject(
      area.with(forward ? { top: bottom + 1, left, bottom: bottom + size, right } : { top: top - size, left, bottom: top - 1, right }),
    );
  return rangeObject(
    area.with(forward ? { top, left: right + 1, bottom, right: right + size } : { top, left: left - size, bottom, right: left - 1 }),
  );
}

function used(area: Area, valuesOnly: unknown): Area | undefined {
  const rect = usedRect(area.sheet, valuesOnly === true, area.rect);
  return rect && area.with(rect);
}

const crossing = (area: Area, other: Area): Area | undefined => {
  const rect = area.sheet === other.sheet ? intersect(area.rect, other.rect) : undefined;
  return rect && area.with(rect);
};

/** The methods of Range that lead to other ranges. */
export const navigationMethods: Readonly<Record<string, (area: Area, args: readonly unknown[]) => Instance | null>> = {
  getCell: (area, [row, column]) => {
    const top = area.rect.top + asWhole(row, 'row');
    const left = area.rect.left + asWhole(column, 'column');
    return rangeObject(area.with({ top, left, bottom: top, right: left }));
  },
  getRow: (area, [row]) => {
    const top = area.rect.top + asWhole(row, 'row', 0);
    if (top > area.rect.bottom) throw new ExcelError('InvalidArgument', `The range has ${area.rows} rows`);
    return rangeObject(area.with({ ...area.rect, top, bottom: top }));
  },
  getColumn: (area, [column]) => {
    const left = area.rect.left + asWhole(column, 'column', 0);
    if (left > area.rect.right) throw new ExcelError('InvalidArgument', `The range has ${area.columns} columns`);
    return rangeObject(area.with({ ...area.rect, left, right: left }));
  },
  getLastRow: (area) => rangeObject(area.with({ ...area.rect, top: area.rect.bottom })),
  getLastColumn: (area) => rangeObject(area.with({ ...area.rect, left: area.rect.right })),
  getLastCell: (area) => rangeObject(area.with({ ...area.rect, top: area.rect.bottom, left: area.rect.right })),
  getEntireRow: (area) => rangeObject(area.with({ ...area.rect, left: 1, right: LAST_COLUMN })),
  getEntireColumn: (area) => rangeObject(area.with({ ...area.rect, top: 1, bottom: LAST_ROW })),
  getOffsetRange: (area, [rows, columns]) =>
    rangeObject(area.with(moved(area.rect, asWhole(rows, 'rowOffset'), asWhole(columns, 'columnOffset')))),
  getResizedRange: (area, [rows, columns]) => {
    const { bottom, right } = area.rect;
    return rangeObject(
      area.with({ ...area.rect, bottom: bottom + asWhole(rows, 'deltaRows'), right: right + asWhole(columns, 'deltaColumns') }),
    );
  },
  getAbsoluteResizedRange: (area, [rows, columns]) => {
    const { top, left } = area.rect;
    return rangeObject(
      area.with({ top, left, bottom: top + asWhole(rows, 'numRows', 1) - 1, right: left + asWhole(columns, 'numColumns', 1) - 1 }),
    );
  },
  getRowsBelow: (area, [count]) => beside(area, 'below', count),
  getRowsAbove: (area, [count]) => beside(area, 'above', count),
  getColumnsAfter: (area, [count]) => beside(area, 'after', count),
  getColumnsBefore: (area, [count]) => beside(area, 'before', count),
  getBoundingRect: (area, [other]) => rangeObject(area.with(bounding(area.rect, asArea(area, other).rect))),
  getIntersection: (area, [other]) => {
    const found = crossing(area, asArea(area, other));
    if (!found) throw new ExcelError('ItemNotFound', 'The ranges have no cell in common');
    return rangeObject(found);
  },
  getIntersectionOrNullObject: (area, [other]) => {
    const found = crossing(area, asArea(area, other));
    return found ? rangeObject(found) : null;
  },
  getUsedRange: (area, [valuesOnly]) =>
    rangeObject(used(area, valuesOnly) ?? area.with({ ...area.rect, bottom: area.rect.top, right: area.rect.left })),
  getUsedRangeOrNullObject: (area, [valuesOnly]) => {
    const found = used(area, valuesOnly);
    return found ? rangeObject(found) : null;
  },
};
