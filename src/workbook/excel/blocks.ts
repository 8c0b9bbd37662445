import { formatArea, parseArea, type Area } from '../area';
import type { Block, CellContent } from '../content';
import { movesAlong } from '../moves-along';
import { toWire } from './safe-text';
import { bytesOf, type Step } from './session';

const address = (area: Area): string => formatArea(area);

/** The client splits a larger block itself, with three objects for each piece (`setRangePropertiesInBulk`). */
const CELLS_AT_ONCE = 1500;

/** Rows → pieces of whole rows, small enough for the client to send as they are and of at most `limit` bytes each. */
function* pieces(rows: readonly CellContent[][], limit: number) {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / (rows[0]?.length ?? 1)));
  let from = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const weight = bytesOf(row) + 1;
    if (index > from && (bytes + weight > limit || index - from >= most)) {
      yield { from, rows: rows.slice(from, index), bytes };
      from = index;
      bytes = 0;
    }
    bytes += weight;
  }
  if (rows.length > from) yield { from, rows: rows.slice(from), bytes };
}

const written = (rows: readonly (readonly CellContent[])[]): number =>
  rows.reduce((sum, row) => sum + row.reduce<number>((cells, cell) => cells + (cell === null ? 0 : 1), 0), 0);

/** Steps that write values, or formulas, into an area; null leaves a cell as it is. */
export function cellSteps(
  sheet: string,
  area: Area,
  rows: readonly CellContent[][],
  property: 'values' | 'formulas',
  limit: number,
): readonly Step[] {
  return [...pieces(rows, limit)].map(({ from, rows: part, bytes }) => ({
    bytes,
    lay(session) {
      session.range(sheet, address({ ...area, row: area.row + from, rows: part.length }))[property] = part;
      session.cellsWritten += written(part);
    },
  }));
}

/** A formula that is the same in every row is sent once: a single value counts for all cells, and its relative references would move. */
function repeatedFormula(rows: readonly CellContent[][], column: number): string | undefined {
  const first = rows[0]?.[column];
  if (rows.length < 2 || typeof first !== 'string' || !first.startsWith('=') || movesAlong(first)) return undefined;
  return rows.every((row) => row[column] === first) ? first : undefined;
}

function formulaSteps(sheet: string, area: Area, rows: readonly CellContent[][], limit: number): readonly Step[] {
  const columns = Array.from({ length: area.columns }, (_, column) => repeatedFormula(rows, column));
  const repeated = columns.flatMap((formula, column) => {
    if (formula === undefined) return [];
    const to = address({ ...area, column: area.column + column, columns: 1 });
    const step: Step = {
      bytes: bytesOf(formula),
      lay(session) {
        Object.assign(session.range(sheet, to), { formulas: formula });
        session.cellsWritten += rows.length;
      },
    };
    return [step];
  });
  if (repeated.length === area.columns) return repeated;
  const rest = rows.map((row) => row.map((cell, column) => (columns[column] === undefined ? cell : null)));
  return written(rest) > 0 ? [...repeated, ...cellSteps(sheet, area, rest, 'formulas', limit)] : repeated;
}

/** Steps for one block. Throws WorkbookError for a text that no cell can hold and RangeError for a block of another size than its address. */
export function blockSteps(sheet: string, block: Block, limit: number): readonly Step[] {
  const area = parseArea(block.address);
  if (block.cells.length !== area.rows || block.cells.some((row) => row.length !== area.columns))
    throw new RangeError(`The cells of ${sheet}!${block.address} are not of its size`);
  const rows = block.cells.map((row) => row.map((cell) => toWire(cell, { sheet, item: block.address }, block.formulas)));
  return block.formulas ? formulaSteps(sheet, area, rows, limit) : cellSteps(sheet, area, rows, 'values', limit);
}
