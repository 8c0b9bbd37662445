import { parseArea } from '../area';
import type { Snapshot, TableCells } from '../port';
import { cellHeaderOf, sourceHeaders } from './cells';
import { consolidatedTables } from './names';

/** Where a figure of a consolidation was read: a file's name, and a cell in it; both '' where only the file is known. */
export interface FoundSource {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** What it is: the headers and cells that name the row, and the column. */
  readonly unit: string;
  readonly row: string;
  readonly column: string;
}

const listed: ReadonlySet<string> = new Set<string>(Object.values(consolidatedTables));
/** Columns that name the row of a list, the first that it has. */
const naming = ['Indikator', 'Aktivitet', 'Rad', 'Åtgärd', 'Målets namn', 'Anmärkning'] as const;

/** The source of the row and column under the cursor, by the columns of sources beside it; null outside the lists. */
export function sourceAt({ tables }: Pick<Snapshot, 'tables'>, sheet: string, address: string): FoundSource | null {
  const at = parseArea(address);
  for (const table of tables.values()) {
    if (table.sheet !== sheet || !listed.has(table.name)) continue;
    const area = parseArea(table.address);
    const [down, right] = [at.row - area.row - 1, at.column - area.column];
    const row = table.cells[down];
    if (!row || right < 0 || right >= area.columns) continue;
    const column = table.headers[right] ?? '';
    const cell = (header: string): string => String(row[table.headers.indexOf(header)] ?? '');
    const file = cell(sourceHeaders.file);
    if (file === '') return null;
    const own = table.headers.includes(cellHeaderOf(column)) ? cell(cellHeaderOf(column)) : '';
    return {
      file,
      sheet: cell(sourceHeaders.sheet),
      cell: own || cell(sourceHeaders.cell),
      unit: cell('Enhet'),
      row: cell(naming.find((header) => table.headers.includes(header)) ?? 'Enhet'),
      column,
    };
  }
  return null;
}

/** Cells of a table's column, by its header. */
export const columnCells = (table: TableCells, header: string): readonly string[] => {
  const at = table.headers.indexOf(header);
  return at < 0 ? [] : table.cells.map((row) => String(row[at] ?? ''));
};
