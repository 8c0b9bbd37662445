import { filledIn, isFilled } from './cells-of';
import type { Column } from './columns';
import { suits } from './looks';
import { iconOf, plainLine } from './plain-text';

export interface FittedRow {
  /** One for each column. */
  readonly cells: readonly string[];
  /** The icon that stood in a cell of its own. */
  readonly icon: string;
  /** Cells stood in other columns than their own. */
  readonly shifted: boolean;
}

/** The cells of a row by the columns of its head; null where it has more than the head. */
export function fitRow(row: readonly string[], columns: readonly Column[]): FittedRow | null {
  const name = columns.indexOf('name');
  const icon = name >= 0 && row.length > 1 ? iconOf(row[columns[0] === 'glyph' ? 0 : name] ?? '') : null;
  const cells = icon !== null && columns[0] !== 'glyph' ? withoutCell(row, name) : row;
  const length = cells.findLastIndex(isFilled) + 1;
  if (length > columns.length) {
    const rest = cells.slice(1, length);
    return isFilled(cells[0] ?? '') || rest.length > columns.length
      ? null
      : { cells: padded(rest, columns), icon: icon ?? '', shifted: false };
  }
  // The icon's column comes and goes at a page break.
  if (columns[0] === 'glyph' && icon === null && isFilled(cells[0] ?? '') && cells.length < columns.length)
    return { cells: padded(['', ...cells], columns), icon: '', shifted: false };
  const straight = padded(cells, columns);
  const fitted = (found: readonly string[], shifted: boolean): FittedRow => ({
    cells: columns[0] === 'glyph' && icon !== null ? ['', ...found.slice(1)] : found,
    icon: icon ?? '',
    shifted,
  });
  if (filledIn(straight) < 2 || stands(straight, columns)) return fitted(straight, false);
  const moved = shiftsOf(straight, name).filter((cells) => stands(cells, columns) && isComplete(cells, columns));
  return moved.length === 1 && moved[0] ? fitted(moved[0], true) : fitted(straight, false);
}

const withoutCell = (row: readonly string[], at: number): readonly string[] => [...row.slice(0, at), ...row.slice(at + 1)];

const padded = (cells: readonly string[], columns: readonly Column[]): readonly string[] => columns.map((_, at) => cells[at] ?? '');

/** Whether every cell may be what its column says. */
const stands = (cells: readonly string[], columns: readonly Column[]): boolean =>
  columns.every((column, at) => (column === 'glyph' ? suitsIcon(cells[at] ?? '') : suits(column, plainLine(cells[at] ?? ''))));

const suitsIcon = (cell: string): boolean => !isFilled(cell) || iconOf(cell) !== null;

/** A name, and what a row always has: its period or its days. */
function isComplete(cells: readonly string[], columns: readonly Column[]): boolean {
  const has = (column: Column) => !columns.includes(column) || isFilled(cells[columns.indexOf(column)] ?? '');
  return has('name') && has('period') && has('start') && has('end');
}

/** The name one column off while the others stand; the whole row one to the left, or to the right. */
function shiftsOf(cells: readonly string[], name: number): readonly (readonly string[])[] {
  const [first = '', ...rest] = cells;
  const last = cells.at(-1) ?? '';
  const swapped = [...cells];
  if (name >= 0 && !isFilled(cells[name] ?? '')) [swapped[name], swapped[name + 1]] = [cells[name + 1] ?? '', ''];
  return [
    ...(name >= 0 && !isFilled(cells[name] ?? '') ? [swapped] : []),
    ...(isFilled(first) ? [] : [[...rest, '']]),
    ...(isFilled(last) ? [] : [['', ...cells.slice(0, -1)]]),
  ];
}
