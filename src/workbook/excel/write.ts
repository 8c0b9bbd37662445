import { formatArea, splitAddress, type Area } from '../area';
import type { CellContent } from '../content';
import { WorkbookError } from '../errors';
import type { CellValue, NameChange, Receipt, TableCells, TableChange } from '../port';
import { cellSteps } from './blocks';
import { compare, nearby, type Difference, type RowDifference } from './changes';
import { numberFormatSteps } from './number-formats';
import { toWire } from './safe-text';
import type { Session, Step } from './session';
import { bulkFormat } from './style';
import { bodyArea, loadTable, placeOf, readTables } from './tables';

/** A table with what it lacks, and what must be known of it before a write. */
interface Target {
  readonly table: TableCells;
  readonly difference: Difference;
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}

interface NameTarget {
  readonly change: NameChange;
  readonly sheet: string;
  readonly address: string;
  readonly before: CellValue;
}

/** A block of a table's rows: null where nothing changes. */
function matrix<T>(rows: readonly RowDifference[], columns: number, of: (row: RowDifference) => readonly (T | null)[]): (T | null)[][] {
  const [first] = rows;
  const count = (rows.at(-1)?.row ?? 0) - (first?.row ?? 0) + 1;
  const block: (T | null)[][] = Array.from({ length: count }, () => Array.from({ length: columns }, () => null));
  for (const row of rows) block[row.row - (first?.row ?? 0)] = [...of(row)];
  return block;
}

/** Formats first: a text must find its cell formatted as text. */
function blockSteps(table: TableCells, body: Area, rows: readonly RowDifference[], limit: number): readonly Step[] {
  const area = { ...body, row: body.row + (rows[0]?.row ?? 0), rows: (rows.at(-1)?.row ?? 0) - (rows[0]?.row ?? 0) + 1 };
  const cells = matrix<Exclude<CellContent, null>>(rows, body.columns, (row) => row.cells);
  const formats = matrix<string>(rows, body.columns, (row) => row.formats);
  const any = cells.some((row) => row.some((cell) => cell !== null));
  return [...numberFormatSteps(table.sheet, area, formats), ...(any ? cellSteps(table.sheet, area, cells, 'values', limit) : [])];
}

const grown = (body: Area, by: number): Area => ({ ...body, row: body.row - 1, rows: body.rows + 1 + by });

/** Rows below the body, then the table's new size: Excel may have grown it by itself, for which the size is the same. */
function appendSteps({ table, difference }: Target, limit: number): readonly Step[] {
  const { appended } = difference;
  if (appended.length === 0) return [];
  const body = bodyArea(table);
  const address = formatArea(grown(body, appended.length));
  const resize: Step = { bytes: 0, lay: ({ workbook }) => workbook.tables.getItem(table.name).resize(address) };
  return [...blockSteps(table, { ...body, row: body.row + body.rows }, appended, limit), resize];
}

/** A filter that is on is taken off for the write and put back: a block written into a filtered table lands in the wrong rows. */
function filterSteps(targets: readonly Target[], put: 'off' | 'back'): readonly Step[] {
  return targets
    .filter(({ table }) => table.filtered)
    .map(({ table, criteria }) => ({
      bytes: 1000,
      lay({ workbook }) {
        const item = workbook.tables.getItem(table.name);
        if (put === 'off') item.clearFilters();
        else criteria.forEach((one, column) => one?.filterOn && item.columns.getItemAt(column).filter.apply(one));
      },
    }));
}

const isTouched = ({ difference: { changed, appended } }: Target): boolean => changed.length + appended.length > 0;

/** Everything as it stands now, at the latest moment: two syncs. Rejects before anything is written where a write would go wrong. */
async function look(session: Session, changes: readonly TableChange[], names: readonly NameChange[]) {
  const { workbook } = session;
  const foundTables = workbook.tables.load('items/name');
  const foundNames = workbook.names.load('items/name');
  await session.sync();
  const lacking = changes.find(({ table }) => !foundTables.items.some(({ name }) => name === table));
  if (lacking) throw new WorkbookError('ItemNotFound', { table: lacking.table });
  const lost = names.find(({ name }) => !foundNames.items.some((one) => one.name === name));
  if (lost) throw new WorkbookError('ItemNotFound', { item: lost.name });

  const whole = session.share < 1 ? 'header' : 'whole';
  const loading = changes.map(({ table }) => loadTable(session, table, whole));
  const guards = changes.map(({ table }) => workbook.tables.getItem(table).worksheet.protection.load('protected'));
  const ranges = names.map(({ name }) => workbook.names.getItem(name).getRange().load('address,values'));
  const nameGuards = names.map(({ name }) => workbook.names.getItem(name).getRange().worksheet.protection.load('protected'));
  const criteria = loading.map(({ filter }) => filter.load('isDataFiltered,criteria'));
  const tables = await readTables(session, loading);

  const targets = changes.flatMap((change, index): Target[] => {
    const table = tables.get(change.table);
    if (!table) return [];
    const target = { table, difference: compare(change, table), criteria: table.filtered ? (criteria[index]?.criteria ?? []) : [] };
    if (isTouched(target) && guards[index]?.protected) throw new WorkbookError('AccessDenied', { sheet: table.sheet, table: table.name });
    return [target];
  });
  const cells = names.flatMap((change, index): NameTarget[] => {
    const range = ranges[index];
    const before = range?.values[0]?.[0] ?? '';
    if (!range || (before === change.value && !change.style)) return [];
    const { sheet, address } = splitAddress(range.address);
    if (nameGuards[index]?.protected) throw new WorkbookError('AccessDenied', { sheet, item: change.name });
    return [{ change, sheet, address, before }];
  });
  return { targets: targets.filter(isTouched), cells };
}

/** Rows that the table will grow over must be free of contents and merged cells; they and the keys are read once more. */
async function checkBelow(session: Session, targets: readonly Target[]): Promise<void> {
  const growing = targets.filter(({ difference }) => difference.appended.length > 0);
  if (growing.length === 0) return;
  const reads = growing.map(({ table, difference }) => {
    const body = bodyArea(table);
    const below = session.range(table.sheet, formatArea({ ...body, row: body.row + body.rows, rows: difference.appended.length }));
    const keys = session.workbook.tables.getItem(table.name).getDataBodyRange().getColumn(0);
    return { table, below: below.load('values'), merged: below.getMergedAreasOrNullObject().load('address'), keys: keys.load('values') };
  });
  await session.sync();
  for (const { table, below, merged, keys } of reads) {
    const place = { sheet: table.sheet, table: table.name };
    if (!merged.isNullObject) throw new WorkbookError('MergedRangeConflict', place);
    if (below.values.some((row) => row.some((cell) => cell !== ''))) throw new WorkbookError('OccupiedBelow', place);
    const moved = keys.values.length !== table.cells.length || keys.values.some((row, index) => row[0] !== table.cells[index]?.[0]);
    if (moved) throw new WorkbookError('Conflict', place);
  }
}

/** Puts back the formulas and values of the rows that were changed, and the tables' sizes. */
async function restore(session: Session, targets: readonly Target[], cells: readonly NameTarget[]): Promise<boolean> {
  await session.lay(filterSteps(targets, 'off'));
  for (const { table, difference } of targets) {
    const body = bodyArea(table);
    const steps = difference.changed.flatMap(({ row }) => {
      const area = { ...body, row: body.row + row, rows: 1 };
      const before = (table.formulas[row] ?? []).map((cell) => toWire(cell, {}, true));
      return cellSteps(table.sheet, area, [before], 'formulas', session.pieceBytes);
    });
    await session.lay(steps);
    const rows = difference.appended.length;
    if (rows === 0) continue;
    session.workbook.tables.getItem(table.name).resize(formatArea(grown(body, 0)));
    session.range(table.sheet, formatArea({ ...body, row: body.row + body.rows, rows })).clear('Contents');
  }
  for (const { sheet, address, before } of cells) session.range(sheet, address).values = [[toWire(before, {})]];
  await session.lay(filterSteps(targets, 'back'));
  await session.sync();
  return true;
}

/** Cells must hold what was sent: Excel loses writes without an error when a cell is opened for editing meanwhile (office-js 1393). */
async function verify(session: Session, targets: readonly Target[]): Promise<void> {
  const loading = targets.map(({ table }) => loadTable(session, table.name, 'place'));
  const keys = targets.map(({ table }) => session.workbook.tables.getItem(table.name).getDataBodyRange().getColumn(0).load('values'));
  await session.sync();
  for (const [index, { table, difference }] of targets.entries()) {
    const one = loading[index];
    const rows = one ? bodyArea(placeOf(one)).rows : 0;
    const lost = difference.appended.some(({ row, cells }) => keys[index]?.values[bodyArea(table).rows + row]?.[0] !== unmarked(cells[0]));
    if (rows !== bodyArea(table).rows + difference.appended.length || lost)
      throw new WorkbookError('WriteLost', { sheet: table.sheet, table: table.name });
  }
}

const unmarked = (cell: CellContent | undefined): CellContent | undefined =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

/** Writes what differs, by key. Two syncs where nothing does, three where cells change, four where a table grows. */
export async function write(session: Session, changes: readonly TableChange[], names: readonly NameChange[]): Promise<Receipt> {
  const { targets, cells } = await look(session, changes, names);
  await checkBelow(session, targets);
  if (targets.length + cells.length === 0) return { syncs: session.syncs, cellsWritten: 0 };
  session.undo = (fresh) => restore(fresh, targets, cells);
  await session.lay(filterSteps(targets, 'off'));
  for (const target of targets) {
    const body = bodyArea(target.table);
    const runs = nearby(target.difference.changed);
    await session.lay(runs.flatMap((run) => blockSteps(target.table, body, run, session.pieceBytes)));
    await session.lay(appendSteps(target, session.pieceBytes));
  }
  await session.lay(
    cells.map(({ change, sheet, address, before }) => ({
      bytes: 500,
      lay(one) {
        const range = one.range(sheet, address);
        if (change.style) range.setRowProperties([{ format: bulkFormat(change.style, true) }]);
        if (change.value === null || change.value === before) return;
        range.values = [[toWire(change.value, { sheet, item: change.name })]];
        one.cellsWritten += 1;
      },
    })),
  );
  await session.lay(filterSteps(targets, 'back'));
  await verify(session, targets);
  return { syncs: session.syncs, cellsWritten: session.cellsWritten };
}
