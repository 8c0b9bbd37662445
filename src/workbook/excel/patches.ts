import { formatArea, type Area } from '../area';
import type { CellContent } from '../content';
import type { TableCells } from '../port';
import { cellSteps } from './blocks';
import { nearby, type Difference, type RowDifference } from './changes';
import { numberFormatSteps } from './number-formats';
import type { Session, Step } from './session';
import { bodyArea } from './tables';

/** A block of cells to write: as the request carries them, null where a cell stays. */
export interface Patch {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: CellContent[][];
  readonly formats: readonly (readonly (string | null)[])[];
}

function patchOf(table: TableCells, from: Area, rows: readonly RowDifference[]): Patch {
  const first = rows[0]?.row ?? 0;
  const byRow = new Map(rows.map((row) => [row.row - first, row]));
  const count = (rows.at(-1)?.row ?? 0) - first + 1;
  const blank = table.headers.map(() => null);
  const each = Array.from({ length: count }, (_, index) => byRow.get(index));
  return {
    sheet: table.sheet,
    area: { ...from, row: from.row + first, rows: count },
    cells: each.map((row) => [...(row?.cells ?? blank)]),
    formats: each.map((row) => row?.formats ?? blank),
  };
}

/** What a table lacks, as blocks: rows near one another together, new rows below the body. */
export function patches(table: TableCells, { changed, appended }: Difference): readonly Patch[] {
  const body = bodyArea(table);
  const inside = nearby(changed).map((rows) => patchOf(table, body, rows));
  return appended.length === 0 ? inside : [...inside, patchOf(table, { ...body, row: body.row + body.rows }, appended)];
}

/** Formats first: a text must find its cell formatted as text. */
export function patchSteps({ sheet, area, cells, formats }: Patch, limit: number): readonly Step[] {
  const any = cells.some((row) => row.some((cell) => cell !== null));
  const property = cells.some((row) => row.some(isFormulaOnWire)) ? 'formulas' : 'values';
  return [...numberFormatSteps(sheet, area, formats), ...(any ? cellSteps(sheet, area, cells, property, limit) : [])];
}

/** Text that begins so carries an apostrophe. */
const isFormulaOnWire = (cell: CellContent): boolean => typeof cell === 'string' && cell.startsWith('=');

/** A text without the apostrophe that keeps it one. */
export const unmarked = (cell: CellContent): CellContent => (typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell);

/** Queues reading the block back; answers whether, after the sync, it holds what was sent. */
export function readBack(session: Session, { sheet, area, cells }: Patch): () => boolean {
  const range = session.range(sheet, formatArea(area)).load('values,formulas');
  const holds = (cell: CellContent, down: number, right: number): boolean => {
    const value: unknown = range.values[down]?.[right];
    const formula: unknown = range.formulas[down]?.[right];
    return isFormulaOnWire(cell) ? typeof formula === 'string' && formula.startsWith('=') : value === unmarked(cell);
  };
  return () => cells.every((row, down) => row.every((cell, right) => cell === null || holds(cell, down, right)));
}
