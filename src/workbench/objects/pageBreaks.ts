import { asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance } from '../host/members';
import { Area, isArea, resolveArea } from '../model/area';
import { rangeObject } from './range';
import type { SheetTarget } from './worksheet';

interface BreakTarget extends SheetTarget {
  readonly row: number;
}

const pageBreakObject = defineType<BreakTarget>('PageBreak', {
  properties: { columnIndex: { get: () => 0 }, rowIndex: { get: ({ row }) => row - 1 } },
  methods: {
    delete: ({ book, sheet, row }) => {
      book.touch(sheet, true);
      sheet.rowBreaks = sheet.rowBreaks.filter(({ id }) => id !== row - 1);
      return null;
    },
    getCellAfterBreak: ({ book, sheet, row }) => rangeObject(new Area(book, sheet, { top: row, left: 1, bottom: row, right: 1 })),
  },
});

/** A break stands above the row of the range that it is made from. */
export const pageBreaksObject = defineType<SheetTarget>('PageBreakCollection', {
  items: (target) => target.sheet.rowBreaks.map(({ id }) => pageBreakObject({ ...target, row: id + 1 })),
  methods: {
    add: ({ book, sheet }, [range]) => {
      const area = isInstance(range) && isArea(range.target) ? range.target : resolveArea(book, sheet, asText(range, 'pageBreakRange'));
      if (!area || area.rect.top < 2) throw new ExcelError('InvalidArgument', 'A page break needs a row above it');
      const row = area.rect.top;
      book.touch(sheet, true);
      sheet.rowBreaks = [...sheet.rowBreaks.filter(({ id }) => id !== row - 1), { id: row - 1, max: 16_383, man: 1 }].sort(
        (a, b) => a.id - b.id,
      );
      return pageBreakObject({ book, sheet, row });
    },
    getCount: ({ sheet }) => sheet.rowBreaks.length,
    getItem: (target, [index]) => {
      const found = typeof index === 'number' ? target.sheet.rowBreaks[index] : undefined;
      if (!found) throw new ExcelError('ItemNotFound', 'There is no such page break');
      return pageBreakObject({ ...target, row: found.id + 1 });
    },
    removePageBreaks: ({ book, sheet }) => {
      book.touch(sheet, true);
      sheet.rowBreaks = [];
      return null;
    },
  },
});
