import { asWhole } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance } from '../host/members';
import { Area, isArea, resolveArea } from '../model/area';
import { rangeObject } from './range';
import type { SheetTarget } from './worksheet';

/** Freezes so many rows and columns; none thaws. */
function freeze({ book, sheet }: SheetTarget, rows: number, columns: number): null {
  book.touch(sheet, true);
  const view = sheet.views[0];
  const kept = {
    ...(view?.showGridLines === undefined ? {} : { showGridLines: view.showGridLines }),
    ...(view?.showRowColHeaders === undefined ? {} : { showRowColHeaders: view.showRowColHeaders }),
    ...(view?.zoomScale === undefined ? {} : { zoomScale: view.zoomScale }),
  };
  sheet.views = [rows + columns > 0 ? { ...kept, state: 'frozen', xSplit: columns, ySplit: rows } : { ...kept, state: 'normal' }];
  return null;
}

/** Rows and columns that stay in view. */
export function frozen({ sheet }: Pick<SheetTarget, 'sheet'>): { readonly rows: number; readonly columns: number } {
  const view = sheet.views[0];
  return view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
}

export const freezePanesObject = defineType<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    freezeRows: (target, [count]) => freeze(target, asWhole(count ?? 1, 'count', 0), 0),
    freezeColumns: (target, [count]) => freeze(target, 0, asWhole(count ?? 1, 'count', 0)),
    freezeAt: (target, [range]) => {
      const area =
        isInstance(range) && isArea(range.target)
          ? range.target
          : typeof range === 'string'
            ? resolveArea(target.book, target.sheet, range)
            : undefined;
      if (!area) throw new ExcelError('InvalidArgument', 'freezeAt takes a range');
      const { bottom, right } = area.rect;
      return freeze(target, bottom > 1_000_000 ? 0 : bottom, right > 16_000 ? 0 : right);
    },
    unfreeze: (target) => freeze(target, 0, 0),
    getLocationOrNullObject: (target) => {
      const { rows, columns } = frozen(target);
      if (rows + columns === 0) return null;
      const rect = { top: 1, left: 1, bottom: rows || 1_048_576, right: columns || 16_384 };
      return rangeObject(new Area(target.book, target.sheet, rect));
    },
  },
});
