import { parseArea } from '../area';
import type { Snapshot, TableCells } from '../port';
import { cellHeaderOf, sourceHeaders } from './cells';
import { figureHeader } from './indicator-matrix';
import { indicatorFigures, type IndicatorFigure } from './indicators';
import { consolidatedTables } from './names';
import { headerWithId } from './unit-columns';

/** Where a figure of a consolidation was read: a file's name, and a cell in it; sheet and cell are '' where only the file is known. */
export interface FoundSource {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** What it is: the unit, what names the row, and the column's header. */
  readonly unit: string;
  readonly row: string;
  readonly column: string;
}

const listed: ReadonlySet<string> = new Set<string>(Object.values(consolidatedTables));
/** Columns that name the row of a list, the first that it has. */
const naming = ['Indikator', 'Aktivitet', 'Rad', 'Åtgärd', 'Målets namn', 'Anmärkning'] as const;

/** The source of the row and column under the cursor, by the columns of sources beside it; null outside the lists. Of several cells the first counts. */
export function sourceAt({ tables }: Pick<Snapshot, 'tables'>, sheet: string, address: string): FoundSource | null {
  const at = parseArea(address);
  for (const table of tables.values()) {
    if (table.sheet !== sheet || !listed.has(table.name)) continue;
    const area = parseArea(table.address);
    const [down, right] = [at.row - area.row - 1, at.column - area.column];
    if (down < 0 || down >= table.cells.length || right < 0 || right >= area.columns) continue;
    return table.name === consolidatedTables.goalMatrix || table.name === consolidatedTables.indicatorMatrix
      ? sourceInMatrix(tables, table, down, right)
      : sourceOfRow(table, down, right);
  }
  return null;
}

const valueAt = ({ cells, headers }: TableCells, row: number, header: string): string =>
  String(cells[row]?.[headers.indexOf(header)] ?? '');

/** A cell of a matrix has its source in the list of the same goals or indicators, in the row of its key and its unit. */
function sourceInMatrix(tables: Snapshot['tables'], matrix: TableCells, down: number, right: number): FoundSource | null {
  const isGoals = matrix.name === consolidatedTables.goalMatrix;
  const list = tables.get(isGoals ? consolidatedTables.goals : consolidatedTables.indicators);
  const header = matrix.headers[right] ?? '';
  if (!list) return null;
  const key = valueAt(matrix, down, 'Nyckel');
  const figures = Object.keys(indicatorFigures) as readonly IndicatorFigure[];
  for (const row of list.cells.keys()) {
    if (valueAt(list, row, isGoals ? 'Mål' : 'Nyckel') !== key) continue;
    const unit = valueAt(list, row, 'Enhet');
    const names = [unit, headerWithId(unit, valueAt(list, row, 'Enhets-id'))];
    if (isGoals && names.includes(header)) return sourceOfRow(list, row, list.headers.indexOf('Bedömning'));
    const figure = isGoals ? undefined : figures.find((one) => names.some((name) => header === figureHeader(name, one)));
    if (figure) return sourceOfRow(list, row, list.headers.indexOf(indicatorFigures[figure]));
  }
  return null;
}

function sourceOfRow(table: TableCells, down: number, right: number): FoundSource | null {
  const cell = (header: string): string => valueAt(table, down, header);
  const file = cell(sourceHeaders.file);
  if (file === '') return null;
  const column = table.headers[right] ?? '';
  const name = naming.find((header) => table.headers.includes(header));
  return {
    file,
    sheet: cell(sourceHeaders.sheet),
    cell: cell(cellHeaderOf(column)) || cell(sourceHeaders.cell),
    unit: cell('Enhet'),
    row: name === undefined ? '' : cell(name),
    column,
  };
}
