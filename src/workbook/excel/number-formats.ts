import { formatArea, type Area } from '../area';
import { bytesOf, type Step } from './session';

/** One format for every cell of the range: office.js takes a single value for all of it, its types only know the matrix. */
export const formatAll = (range: Excel.Range, numberFormat: string): Excel.Range => Object.assign(range, { numberFormat });

/** A run of formats costs a range and a property; below this many rows for each a matrix is cheaper. */
const ROWS_PER_RUN = 12;

interface Run {
  readonly from: number;
  readonly rows: number;
  readonly format: string | null;
}

function runsOf(formats: readonly (string | null)[]): readonly Run[] {
  const starts = formats.flatMap((format, row) => (row === 0 || format !== formats[row - 1] ? [row] : []));
  return starts.map((from, index) => ({ from, rows: (starts[index + 1] ?? formats.length) - from, format: formats[from] ?? null }));
}

function columnSteps(sheet: string, area: Area, formats: readonly (string | null)[]): readonly Step[] {
  const runs = runsOf(formats).filter(({ format }) => format !== null);
  if (runs.length > Math.max(1, area.rows / ROWS_PER_RUN)) {
    const matrix = formats.map((format) => [format]);
    const address = formatArea(area);
    return [{ bytes: bytesOf(matrix) + area.rows, lay: (session) => (session.range(sheet, address).numberFormat = matrix) }];
  }
  return runs.map(({ from, rows, format }) => {
    const address = formatArea({ ...area, row: area.row + from, rows });
    return { bytes: 0, lay: (session) => void (format !== null && formatAll(session.range(sheet, address), format)) };
  });
}

/** Steps that set a number format, one for all cells or one per cell, column by column and as runs where they are long. */
export function numberFormatSteps(sheet: string, area: Area, formats: string | readonly (readonly (string | null)[])[]): readonly Step[] {
  if (typeof formats === 'string') return [{ bytes: 0, lay: (session) => void formatAll(session.range(sheet, formatArea(area)), formats) }];
  return Array.from({ length: area.columns }, (_, column) =>
    columnSteps(
      sheet,
      { ...area, column: area.column + column, columns: 1 },
      Array.from({ length: area.rows }, (_, row) => formats[row]?.[column] ?? null),
    ),
  ).flat();
}
