import type { CellContent } from '../content';
import { WorkbookError } from '../errors';
import type { CellValue, TableCells, TableChange } from '../port';
import { toWire } from './safe-text';

/** What a table lacks: rows of its body to change, rows to append; cells that stand as wanted are null. */
export interface Difference {
  readonly changed: readonly RowDifference[];
  readonly appended: readonly RowDifference[];
}

export interface RowDifference {
  /** From 0 in the body; in `appended` from 0 below it. */
  readonly row: number;
  /** One per column of the table. */
  readonly cells: readonly CellContent[];
  readonly formats: readonly (string | null)[];
}

const normal = (header: string): string => header.normalize('NFC').trim().toLocaleLowerCase('sv');

/** Where the columns of a change stand in the table, whatever their order. Throws ColumnMissing. */
function positions(change: TableChange, table: TableCells): readonly number[] {
  return change.columns.map((column) => {
    const at = table.headers.findIndex((header) => normal(header) === normal(column));
    if (at < 0) throw new WorkbookError('ColumnMissing', { sheet: table.sheet, table: table.name, item: column });
    return at;
  });
}

/** Rows by key as they stand now, since people sort. Throws DuplicateKey for a key that a change means and two rows have. */
function rowsByKey(change: TableChange, table: TableCells): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const wanted = new Set(change.rows.map(({ key }) => key));
  for (const [row, cells] of table.cells.entries()) {
    const key = String(cells[0] ?? '');
    if (key === '') continue;
    if (rows.has(key) && wanted.has(key)) throw new WorkbookError('DuplicateKey', { sheet: table.sheet, table: table.name, item: key });
    rows.set(key, row);
  }
  return rows;
}

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === '');

/** Compares a change with the table as it stands now. A new table's single blank row takes the first new row. */
export function compare(change: TableChange, table: TableCells): Difference {
  const at = positions(change, table);
  const known = rowsByKey(change, table);
  const place = { sheet: table.sheet, table: table.name };
  let spare = table.cells.length === 1 && isBlank(table.cells[0] ?? []) ? 0 : undefined;
  const changed: RowDifference[] = [];
  const appended: RowDifference[] = [];
  for (const { key, cells, formats } of change.rows) {
    const row = known.get(key) ?? spare;
    const isNew = !known.has(key);
    if (isNew) spare = undefined;
    const current = row === undefined ? [] : (table.cells[row] ?? []);
    const currentFormats = row === undefined ? [] : (table.formats[row] ?? []);
    const next: CellContent[] = table.headers.map(() => null);
    const nextFormats: (string | null)[] = table.headers.map(() => null);
    const set = (column: number, cell: CellContent | undefined, format: string | null | undefined) => {
      if (cell !== null && cell !== undefined && !(cell === current[column])) next[column] = toWire(cell, place);
      if (format && format !== currentFormats[column]) nextFormats[column] = format;
    };
    if (isNew) set(0, key, null);
    at.forEach((column, index) => set(column, cells[index], formats?.[index]));
    const same = next.every((cell) => cell === null) && nextFormats.every((format) => format === null);
    if (row === undefined) appended.push({ row: appended.length, cells: next, formats: nextFormats });
    else if (!same) changed.push({ row, cells: next, formats: nextFormats });
  }
  return { changed: changed.toSorted((a, b) => a.row - b.row), appended };
}

/** Rows so near each other that one block with gaps costs less than a block each. */
export function nearby(rows: readonly RowDifference[], gap = 3): readonly (readonly RowDifference[])[] {
  return rows.reduce<RowDifference[][]>((runs, row) => {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && row.row - last.row <= gap) run.push(row);
    else runs.push([row]);
    return runs;
  }, []);
}
