import type { CellContent } from '../content';
import { WorkbookError } from '../errors';
import { plainHeader } from '../plain-header';
import type { CellValue, LeftCell, RowChange, TableCells, TableChange } from '../port';
import { toWire } from './safe-text';

/** What a table lacks: rows of its body to change, rows to append; cells that stand as wanted are null. */
export interface Difference {
  readonly changed: readonly RowDifference[];
  readonly appended: readonly RowDifference[];
  /** Cells that were changed since the change was thought out. */
  readonly left: readonly LeftCell[];
}

export interface RowDifference {
  /** From 0 in the body; in `appended` from 0 below it. */
  readonly row: number;
  /** One per column of the table. */
  readonly cells: readonly CellContent[];
  readonly formats: readonly (string | null)[];
}

const textAt = (cells: readonly CellValue[], column: number): string => String(cells[column] ?? '');

/** Where the columns of a change stand in the table, whatever their order. Throws ColumnMissing. */
function positions(change: TableChange, table: TableCells): readonly number[] {
  const find = (column: string): number => {
    const from = change.headers?.find(({ to }) => plainHeader(to) === plainHeader(column))?.from ?? column;
    return table.headers.findIndex((header) => plainHeader(header) === plainHeader(from));
  };
  return change.columns.map((column) => {
    const at = find(column);
    if (at < 0) throw new WorkbookError('ColumnMissing', { sheet: table.sheet, table: table.name, item: column });
    return at;
  });
}

const keyColumn = ({ headers }: TableCells): number =>
  Math.max(
    0,
    headers.findIndex((header) => plainHeader(header) === 'nyckel'),
  );

/** Rows by key as they stand now, since people sort. Throws DuplicateKey for a key that a change means and two rows have. */
function rowsByKey(change: TableChange, table: TableCells): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const wanted = new Set(change.rows.filter(({ at }) => at === undefined).map(({ key }) => key));
  const column = keyColumn(table);
  for (const [row, cells] of table.cells.entries()) {
    const key = textAt(cells, column);
    if (key === '') continue;
    if (rows.has(key) && wanted.has(key)) throw new WorkbookError('DuplicateKey', { sheet: table.sheet, table: table.name, item: key });
    rows.set(key, row);
  }
  return rows;
}

/** Rows in which nothing stands but formulas. */
const blankRows = ({ cells, formulas }: TableCells): number[] =>
  cells.flatMap((row, at) => (row.every((cell, column) => cell === '' || isFormula(formulas[at]?.[column], cell)) ? [at] : []));

/** A text that begins with "=" is its own formula, and none. */
export const isFormula = (formula: CellValue | undefined, value: CellValue | undefined): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** A formula that was read is only known to be one. */
const holdsStill = (was: CellValue, formula: CellValue | undefined, value: CellValue | undefined): boolean =>
  was === formula || (was === '=' && isFormula(formula, value));

/** Compares a change with the table as it stands now. New rows take the table's blank ones first. */
export function compare(change: TableChange, table: TableCells): Difference {
  const at = positions(change, table);
  const known = rowsByKey(change, table);
  const spare = blankRows(table);
  const changed: RowDifference[] = [];
  const appended: RowDifference[] = [];
  const left: LeftCell[] = [];
  for (const row of change.rows) {
    const found = row.at ?? known.get(row.key);
    const place = found ?? spare.shift();
    const difference = compareRow(row, { table, place, change, at, left });
    if (found === undefined) difference.cells[keyColumn(table)] = toWire(row.key, { sheet: table.sheet, table: table.name });
    const same = difference.cells.every((cell) => cell === null) && difference.formats.every((format) => format === null);
    if (place === undefined) appended.push({ row: appended.length, ...difference });
    else if (!same) changed.push({ row: place, ...difference });
  }
  return { changed: changed.toSorted((a, b) => a.row - b.row), appended, left };
}

interface RowPlace {
  readonly table: TableCells;
  /** undefined for a row below the body. */
  readonly place: number | undefined;
  readonly change: TableChange;
  readonly at: readonly number[];
  readonly left: LeftCell[];
}

/** Cells of a row that differ from what stands; those that somebody has changed meanwhile are left. */
function compareRow(row: RowChange, { table, place, change, at, left }: RowPlace) {
  const cells: CellContent[] = table.headers.map(() => null);
  const formats: (string | null)[] = table.headers.map(() => null);
  const values = place === undefined ? [] : (table.cells[place] ?? []);
  const formulas = place === undefined ? [] : (table.formulas[place] ?? []);
  const now = place === undefined ? [] : (table.formats[place] ?? []);
  at.forEach((column, index) => {
    const cell = row.cells[index] ?? null;
    const format = row.formats?.[index] ?? null;
    const was = row.was?.[index] ?? null;
    if (cell === null && format === null) return;
    if (was !== null && !holdsStill(was, formulas[column], values[column])) {
      left.push({ table: change.table, key: row.key, column: change.columns[index] ?? '' });
      return;
    }
    const formulaHere = row.formulas === true || (row.formulas?.includes(change.columns[index] ?? '') ?? false);
    const asFormula = formulaHere && typeof cell === 'string' && cell.startsWith('=');
    const stands = cell === (asFormula ? formulas[column] : values[column]);
    if (cell !== null && !stands) cells[column] = toWire(cell, { sheet: table.sheet, table: table.name }, formulaHere);
    if (format !== null && format !== now[column]) formats[column] = format;
  });
  return { cells, formats };
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
