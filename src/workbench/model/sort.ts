import { asRecord, asWhole } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { intersect } from './address';
import type { Area } from './area';
import { cellValue, type Scalar } from './cells';
import { moveFormula } from './formulas';
import { afterWrite } from './writeCells';

export interface SortField {
  /** Column within the area, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

export function asSortFields(fields: readonly unknown[]): readonly SortField[] {
  return fields.map((field) => {
    const { key, ascending, sortOn } = asRecord(field, 'field');
    if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value')
      throw new ExcelError('NotImplemented', 'The workbench sorts by value only');
    return { key: asWhole(key, 'field.key', 0), ascending: ascending !== false };
  });
}

/** Numbers, then texts, then logical values; blanks last whatever the order. */
const rank = (value: Scalar): number => (value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

const COLLATOR = new Intl.Collator('sv', { sensitivity: 'accent' });
const COLLATOR_CASE = new Intl.Collator('sv', { sensitivity: 'variant' });

function compare(a: Scalar, b: Scalar, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return (matchCase ? COLLATOR_CASE : COLLATOR).compare(a, b);
  return Number(a) - Number(b);
}

/** Sorts the area's rows, formats and formulas going with them. Throws MergedRangeConflict over merged cells. */
export function sortRows(area: Area, fields: readonly SortField[], matchCase: boolean): void {
  const { book, sheet, rect } = area;
  if (sheet.mergedRegions.some((merge) => intersect(merge, rect)))
    throw new ExcelError('MergedRangeConflict', 'Merged cells cannot be sorted');
  if (fields.some(({ key }) => key >= area.columns)) throw new ExcelError('InvalidArgument', 'A sort field lies outside the range');
  book.touch(sheet);
  const rows = Array.from({ length: area.rows }, (_, index) => ({
    index,
    cells: Array.from({ length: area.columns }, (__, column) => {
      const cell = sheet.getCell(rect.top + index, rect.left + column);
      return { value: cell.value, shown: cellValue(cell), style: cell.style, formula: cell.formula };
    }),
  }));
  const sorted = rows.toSorted((a, b) => {
    for (const { key, ascending } of fields) {
      const [x, y] = [a.cells[key]?.shown ?? '', b.cells[key]?.shown ?? ''];
      const order = compare(x, y, matchCase);
      if (order !== 0) return ascending || x === '' || y === '' ? order : -order;
    }
    return a.index - b.index;
  });
  sorted.forEach((row, index) => {
    row.cells.forEach(({ value, style, formula }, column) => {
      const cell = sheet.getCell(rect.top + index, rect.left + column);
      cell.value = formula === undefined ? value : { formula: moveFormula(formula, index - row.index, 0) };
      cell.style = style;
    });
  });
  afterWrite(area);
}
