import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from './area';
import type { Book } from './book';
import { hideRows } from './hidden';

/** Excel's own limit of groups in one another. */
const DEEPEST = 7;

/** Rows of an outline that belong together, and whether their details are hidden. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
  /** How many groups lie in one another at most. */
  readonly deepest: number;
}

/** Lays rows a level deeper (1), or takes them a level out (-1). */
export function shiftLevel({ book, sheet, rect }: Area, by: 1 | -1): void {
  book.touch(sheet);
  for (let number = rect.top; number <= rect.bottom; number += 1) {
    const row = sheet.getRow(number);
    row.outlineLevel = Math.min(DEEPEST, Math.max(0, row.outlineLevel + by));
  }
}

/** Hides or shows all details of the groups that the area touches; rows in no group are left as they are. */
export function hideDetails({ book, sheet, rect }: Area, hidden: boolean): void {
  for (const { first, last } of rowGroups(sheet).filter((group) => group.first <= rect.bottom && group.last >= rect.top)) {
    hideRows({ book, sheet, rect: { ...rect, top: first, bottom: last } }, hidden);
  }
}

/** Opens the group that begins at a row, or closes it. */
export function toggleGroup(book: Book, sheet: Worksheet, first: number): void {
  const group = rowGroups(sheet).find((each) => each.first === first);
  if (group) hideRows({ book, sheet, rect: { top: group.first, left: 1, bottom: group.last, right: 1 } }, !group.closed);
}

/** The outermost groups of a sheet from above. */
export function rowGroups(sheet: Worksheet): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number);
    if (row === undefined || row.outlineLevel === 0) continue;
    const { hidden, outlineLevel } = row;
    const before = groups.at(-1);
    if (before?.last !== number - 1) groups.push({ first: number, last: number, closed: hidden, deepest: outlineLevel });
    else
      groups[groups.length - 1] = {
        ...before,
        last: number,
        closed: before.closed && hidden,
        deepest: Math.max(before.deepest, outlineLevel),
      };
  }
  return groups;
}
