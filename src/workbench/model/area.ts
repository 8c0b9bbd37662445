import type { Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { columnsOf, formatRect, LAST_COLUMN, LAST_ROW, quoteSheet, rowsOf, splitSheet, tryParseRect, type Rect } from './address';
import type { Book } from './book';

/** Cells of a sheet: what a Range of office.js stands on. Its rectangle moves when rows or columns come and go. */
export class Area {
  /** All its cells have been deleted. */
  gone = false;

  constructor(
    readonly book: Book,
    readonly sheet: Worksheet,
    public rect: Rect,
  ) {}

  get rows(): number {
    return rowsOf(this.rect);
  }

  get columns(): number {
    return columnsOf(this.rect);
  }

  /** "'Mål 1'!A1:B2". */
  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatRect(this.rect)}`;
  }

  /** Another rectangle of the same sheet; throws InvalidArgument beyond the sheet's edges. */
  with(rect: Rect): Area {
    if (
      rect.top < 1 ||
      rect.left < 1 ||
      rect.bottom > LAST_ROW ||
      rect.right > LAST_COLUMN ||
      rect.top > rect.bottom ||
      rect.left > rect.right
    )
      throw new ExcelError('InvalidArgument', 'The range lies outside the sheet');
    return new Area(this.book, this.sheet, rect);
  }
}

export const isArea = (value: unknown): value is Area => value instanceof Area;

/** The cells that an address or the name of a range stands for; `sheet` is where an address without a sheet lies. */
export function resolveArea(book: Book, sheet: Worksheet, text: string): Area | undefined {
  const { sheet: named, rest } = splitSheet(text);
  const on = named === undefined ? sheet : book.findSheet(named);
  const rect = tryParseRect(rest);
  if (on && rect) return new Area(book, on, rect);
  if (named === undefined) {
    const table = book.findTable(rest);
    if (table) return new Area(book, table.worksheet, tryParseRect(table.model.tableRef ?? '') ?? { top: 1, left: 1, bottom: 1, right: 1 });
    const entry = book.workbook.definedNames.getAllEntries().find(({ name }) => name.toLowerCase() === rest.toLowerCase());
    const first = entry?.ranges[0];
    if (first !== undefined && splitSheet(first).sheet !== undefined) return resolveArea(book, sheet, first);
  }
  return undefined;
}

/** The smallest rectangle around the cells that hold something; with styles too unless `valuesOnly`. */
export function usedRect(sheet: Worksheet, valuesOnly: boolean, within?: Rect): Rect | undefined {
  let used: Rect | undefined;
  sheet.eachRow({ includeEmpty: !valuesOnly }, (row, number) => {
    if (within && (number < within.top || number > within.bottom)) return;
    row.eachCell({ includeEmpty: !valuesOnly }, (cell, column) => {
      if (within && (column < within.left || column > within.right)) return;
      const filled = cell.value !== null && cell.value !== undefined;
      if (!filled && (valuesOnly || Object.keys(cell.style).length === 0)) return;
      used = used
        ? {
            top: Math.min(used.top, number),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, number),
            right: Math.max(used.right, column),
          }
        : { top: number, left: column, bottom: number, right: column };
    });
  });
  return used;
}
