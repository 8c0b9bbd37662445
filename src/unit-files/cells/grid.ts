import { ArchiveError } from '../../package/open-archive';
import type { Area } from '../../workbook/area';
import type { CellValue } from '../../workbook/port';
import type { CellRead } from './cell-value';
import type { Budget } from './read-cells';

/** The cells of a rectangle as they are read, row by row and column by column from its first. */
export interface Grid {
  readonly values: readonly (readonly CellValue[])[];
  /** "=" where a formula stands, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Formulas of the first row as the file has them, by column. */
  readonly firstFormulas: ReadonlyMap<number, string>;
  /** Cells, by row and column, whose formulas were never computed. */
  readonly uncomputed: readonly (readonly [number, number])[];
  hasRow(row: number): boolean;
  isFirst(row: number): boolean;
  hasColumn(column: number): boolean;
  beginRow(row: number, format: string | null): void;
  put(row: number, column: number, cell: CellRead, format: string): void;
}

/** `formatOf` gives the format of a column's cells that are not written out. Throws an ArchiveError when the budget is spent. */
export function newGrid(area: Area, formatOf: (column: number) => string, budget: Budget): Grid {
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const formats: string[][] = [];
  const firstFormulas = new Map<number, string>();
  const uncomputed: [number, number][] = [];
  const spend = (cells: number): void => {
    budget.cells -= cells;
    if (budget.cells < 0) throw new ArchiveError('tooLarge');
  };
  const blankFormats = Array.from({ length: Math.min(area.columns, spendable(area, budget)) }, (_, at) => formatOf(area.column + at));
  const blankRow: CellValue[] = blankFormats.map(() => '');
  return {
    values,
    formulas,
    formats,
    firstFormulas,
    uncomputed,
    hasRow: (row) => row >= area.row && row < area.row + area.rows,
    isFirst: (row) => row === area.row,
    hasColumn: (column) => column >= area.column && column < area.column + area.columns,
    beginRow(row, format) {
      const at = row - area.row;
      // Rows that are not written out hold nothing: one blank row stands for all of them.
      for (; values.length < at; spend(1)) {
        values.push(blankRow);
        formulas.push(blankRow);
        formats.push(blankFormats);
      }
      spend(area.columns);
      values[at] = [...blankRow];
      formulas[at] = [...blankRow];
      formats[at] = format === null ? [...blankFormats] : blankRow.map(() => format);
    },
    put(row, column, { value, formula, isUncomputed }, format) {
      const [down, right] = [row - area.row, column - area.column];
      const [cells, texts, codes] = [values[down], formulas[down], formats[down]];
      if (!cells || !texts || !codes) return;
      cells[right] = value;
      codes[right] = format;
      texts[right] = formula === null ? value : '=';
      if (down === 0 && formula) firstFormulas.set(right, formula);
      if (isUncomputed) uncomputed.push([down, right]);
    },
  };
}

const spendable = ({ columns }: Area, budget: Budget): number => {
  budget.cells -= columns;
  if (budget.cells < 0) throw new ArchiveError('tooLarge');
  return columns;
};
