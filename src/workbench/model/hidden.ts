import type { Area } from './area';
import { knownColumn, lastColumn } from './columns';

function same(flags: readonly boolean[]): boolean | null {
  const [first = false] = flags;
  return flags.every((flag) => flag === first) ? first : null;
}

const LOOKED_AT = 20_000;

/** Whether the rows are hidden; null where some are. */
export function rowsHidden({ sheet, rect }: Area): boolean | null {
  const bottom = Math.min(rect.bottom, rect.top + LOOKED_AT, Math.max(sheet.rowCount, rect.top));
  return same(Array.from({ length: bottom - rect.top + 1 }, (_, index) => sheet.findRow(rect.top + index)?.hidden === true));
}

export function columnsHidden({ sheet, rect }: Area): boolean | null {
  const right = Math.min(rect.right, Math.max(lastColumn(sheet), rect.left));
  return same(
    Array.from({ length: right - rect.left + 1 }, (_, index) => rect.left + index).map(
      (column) => knownColumn(sheet, column)?.hidden === true,
    ),
  );
}

export function hideRows({ book, sheet, rect }: Pick<Area, 'book' | 'sheet' | 'rect'>, hidden: boolean): void {
  book.touch(sheet);
  for (let row = rect.top; row <= Math.min(rect.bottom, Math.max(sheet.rowCount, rect.top + LOOKED_AT)); row += 1)
    sheet.getRow(row).hidden = hidden;
  // SUBTOTAL looks at hidden rows.
  book.journal.recalculate = true;
}

export function hideColumns({ book, sheet, rect }: Area, hidden: boolean): void {
  book.touch(sheet);
  for (let column = rect.left; column <= rect.right; column += 1) sheet.getColumn(column).hidden = hidden;
}
