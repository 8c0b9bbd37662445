import { asOneOf } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance } from '../host/members';
import { columnsOf, formatRect, quoteSheet, rowsOf, type Rect } from '../model/address';
import type { Area } from '../model/area';
import { SPECIAL_CELLS, specialCells } from '../model/specialCells';

interface Parts {
  readonly area: Area;
  readonly rects: readonly Rect[];
}

/** Areas of several parts: where they are, and no more. */
const rangeAreasObject = defineType<Parts>('RangeAreas', {
  properties: {
    address: { get: ({ area, rects }) => rects.map((rect) => `${quoteSheet(area.sheet.name)}!${formatRect(rect)}`).join(',') },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + rowsOf(rect) * columnsOf(rect), 0) },
  },
});

/** The merges that a range touches, as one answer. */
export function mergedAreas(area: Area): Instance | null {
  const { sheet, rect } = area;
  const rects = sheet.mergedRegions.filter(
    (one) => one.top <= rect.bottom && one.bottom >= rect.top && one.left <= rect.right && one.right >= rect.left,
  );
  return rects.length > 0 ? rangeAreasObject({ area, rects }) : null;
}

/** As in Excel, a protected sheet tells nothing. */
function special(area: Area, kind: unknown): Instance | null {
  if (area.sheet.sheetProtection?.sheet === true) throw new ExcelError('AccessDenied', 'The sheet is protected');
  const rects = specialCells(area, asOneOf(kind, SPECIAL_CELLS, 'cellType'));
  return rects.length > 0 ? rangeAreasObject({ area, rects }) : null;
}

export const rangeAreasMethods: Readonly<Record<string, (area: Area, args: readonly unknown[]) => Instance | null>> = {
  getMergedAreasOrNullObject: mergedAreas,
  getSpecialCellsOrNullObject: (area, [kind]) => special(area, kind),
  getSpecialCells: (area, [kind]) => {
    const found = special(area, kind);
    if (!found) throw new ExcelError('ItemNotFound', 'There are no such cells');
    return found;
  },
};
