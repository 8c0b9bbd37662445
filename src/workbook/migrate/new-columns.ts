import type { Plan, Start } from '../../domain/plan';
import { columnLetters, formatArea, parseArea } from '../area';
import type { SheetContent } from '../content';
import type { Insert } from '../extension';
import { plainHeader } from '../plain-header';
import type { PlanRead } from '../read';
import type { TableFound } from '../read/table';
import { sheetSchemas } from '../schema/sheets';
import { bodyTableIds, sheetColumns, tableSchemas, type SheetColumn, type TableSchema } from '../schema/tables';
import { hides } from '../template/columns';
import { tableBlocks, type PlacedTable } from '../template/grid';
import { tableValidations } from '../template/rules';
import { tableStyles } from '../template/table-styles';
import { fillColumn } from '../template/table';
import { afterInserts } from './after-inserts';
import { asNew, partOf } from './part';

/** Neighbouring columns that a table lacks; `at` is the place in the table (from 0) that they get. */
interface Run {
  readonly schema: TableSchema;
  readonly found: TableFound;
  readonly at: number;
  readonly columns: readonly SheetColumn[];
}

export interface NewColumns {
  readonly inserts: readonly Insert[];
  /** What they hold, where they stand when all inserts are done. */
  parts(inserts: readonly Insert[]): readonly SheetContent[];
  readonly headers: readonly { readonly table: string; readonly headers: readonly string[] }[];
}

/**
 * The columns that newer versions brought to tables which are there. They come behind the column that they follow in the template, as whole columns of the
 * sheet, so that widths, hidden columns and what anybody has put beside the table move along.
 */
export function newColumns({ found, plan }: Pick<PlanRead, 'found' | 'plan'>): NewColumns {
  const tables = bodyTableIds.flatMap((id) => {
    const table = found.get(id);
    return table ? [runsOf(tableSchemas[id], table, plan.start)] : [];
  });
  const runs = tables.flat();
  return {
    // From the right, so that the addresses of the others hold.
    inserts: tables.flatMap((own) => own.toReversed().map((run) => insertOf(run, plan.start))),
    parts: (inserts) => runs.map((run) => partsOf(run, plan, inserts)),
    headers: tables.flatMap((own) => {
      const [first] = own;
      return first ? [{ table: first.schema.name, headers: own.flatMap(({ columns }) => columns.map(({ header }) => header)) }] : [];
    }),
  };
}

/** Under other tables the hidden columns stand first, as in `placeColumns`. */
function inSheetOrder(schema: TableSchema): readonly SheetColumn[] {
  const columns = sheetColumns(schema);
  if (!sheetSchemas.some(({ body, above }) => body === schema.id && above.length > 0)) return columns;
  const isAside = ({ column }: SheetColumn): boolean => column.src === 'S' && !column.shown;
  return [...columns.filter(isAside), ...columns.filter((column) => !isAside(column))];
}

function runsOf(schema: TableSchema, found: TableFound, { schemaVersion }: Start): readonly Run[] {
  const headers = found.cells.headers.map(plainHeader);
  const runs: { schema: TableSchema; found: TableFound; at: number; columns: SheetColumn[] }[] = [];
  let before = -1;
  for (const column of inSheetOrder(schema)) {
    const place = headers.indexOf(plainHeader(column.header));
    if (place >= 0) before = place;
    else if (column.column.since !== undefined && column.column.since > schemaVersion) {
      // Columns that are inserted behind the last one lie beside the table.
      const at = Math.min(before + 1, headers.length - 1);
      const last = runs.at(-1);
      if (last?.at === at) last.columns.push(column);
      else runs.push({ schema, found, at, columns: [column] });
    }
  }
  return runs.sort((left, right) => left.at - right.at);
}

function insertOf({ found, at, columns }: Run, start: Start): Insert {
  const { row, column } = parseArea(found.cells.address);
  const first = column + at;
  return {
    sheet: found.cells.sheet,
    lines: `${columnLetters(first)}:${columnLetters(first + columns.length - 1)}`,
    columns: columns.map((each) => ({ width: each.column.width, hidden: hides(each.column, false, start) })),
    witness: { address: formatArea({ row, column: first, rows: 1, columns: 1 }), says: found.cells.headers[at] ?? '' },
  };
}

function partsOf({ schema, found, at, columns }: Run, plan: Plan, inserts: readonly Insert[]): SheetContent {
  const area = parseArea(found.cells.address);
  // The column that stood there has moved behind them.
  const moved = afterInserts(inserts, found.cells.sheet, { ...area, column: area.column + at });
  const rows = found.cells.cells.length;
  const table: PlacedTable = {
    name: schema.name,
    row: moved.row,
    column: moved.column - columns.length,
    columns: columns.map((column) => fillColumn(schema, column, [], rows, plan.start)),
    rows,
  };
  return partOf(found.cells.sheet, {
    blocks: tableBlocks(table),
    formats: [
      asNew(formatArea({ row: table.row, column: table.column, rows: rows + 1, columns: columns.length })),
      ...tableStyles(table, plan.start.amountUnit),
    ],
    validations: tableValidations(table, schema, plan.start),
  });
}
