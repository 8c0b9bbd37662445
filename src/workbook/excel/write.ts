import { formatArea, parseArea } from '../area';
import { WorkbookError, type ErrorPlace } from '../errors';
import type { NameChange, Receipt, TableChange } from '../port';
import { cellSteps } from './blocks';
import { isFormula } from './changes';
import { formatAll, numberFormatSteps } from './number-formats';
import { patches, patchSteps, readBack, unmarked } from './patches';
import { toWire } from './safe-text';
import type { Session, Step } from './session';
import { bulkFormat } from './style';
import { bodyArea } from './tables';
import { checkBelow, look, type NameTarget, type TableTarget } from './targets';

/** The table's size with so many rows more; where Excel has grown it by itself already, that is the size it has. */
function resizeStep({ table }: TableTarget, by: number): Step {
  const body = bodyArea(table);
  const address = formatArea({ ...body, row: body.row - 1, rows: body.rows + 1 + by });
  return { bytes: 0, lay: ({ workbook }) => workbook.tables.getItem(table.name).resize(address) };
}

/** A filter that is on is taken off for the write and put back: a block written into a filtered table lands in the wrong rows. */
function filterSteps(targets: readonly TableTarget[], put: 'off' | 'back'): readonly Step[] {
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

/** New names first: formulas that are written afterwards speak of tables and columns by them. */
const renameSteps = ({ table, names }: TableTarget, from: 'before' | 'after'): readonly Step[] => {
  const to = from === 'before' ? 'after' : 'before';
  const { row, column } = parseArea(table.address);
  const rename: Step = { bytes: 0, lay: ({ workbook }) => void (workbook.tables.getItem(names[from]).name = names[to]) };
  const headers = names.headers.map((header): Step => ({
    bytes: 0,
    lay(session) {
      const range = session.range(table.sheet, formatArea({ row, column: column + header.at, rows: 1, columns: 1 }));
      range.values = [[toWire(from === 'before' ? header.to : header.from, { sheet: table.sheet, table: table.name })]];
    },
  }));
  return names.before === names.after ? headers : [rename, ...headers];
};

const nameStep = ({ change, sheet, address, before }: NameTarget): Step => ({
  bytes: 1000,
  lay(session) {
    const range = session.range(sheet, address);
    const format = change.style?.numberFormat;
    if (typeof format === 'string') formatAll(range, format);
    if (change.style) range.setRowProperties([{ format: bulkFormat(change.style, true) }]);
    if (change.value === null || change.value === before) return;
    range.values = [[toWire(change.value, { sheet, item: change.name })]];
    session.cellsWritten += 1;
  },
});

/** Puts back what tables and headers were called, the rows that were changed, with their formulas, and the tables' sizes. */
async function restore(session: Session, targets: readonly TableTarget[], names: readonly NameTarget[]): Promise<boolean> {
  const tables = session.workbook.tables.load('items/name');
  await session.sync();
  const isRenamed = ({ names: { after } }: TableTarget): boolean => tables.items.some(({ name }) => name === after);
  await session.lay(targets.filter(isRenamed).flatMap((target) => renameSteps(target, 'after')));
  await restoreRows(
    session,
    targets.map((target) => ({ ...target, table: { ...target.table, name: target.names.before } })),
  );
  for (const { sheet, address, before } of names) session.range(sheet, address).values = [[toWire(before, {})]];
  await session.sync();
  return true;
}

async function restoreRows(session: Session, targets: readonly TableTarget[]): Promise<void> {
  await session.lay(filterSteps(targets, 'off'));
  for (const target of targets) {
    const { table, difference } = target;
    const body = bodyArea(table);
    for (const { row, cells, formats } of difference.changed) {
      const isTouched = (column: number): boolean => cells[column] !== null || formats[column] !== null;
      const values = table.cells[row] ?? [];
      const area = { ...body, row: body.row + row, rows: 1 };
      const before = (table.formulas[row] ?? []).map((cell, column) =>
        isTouched(column) ? toWire(cell, {}, isFormula(cell, values[column])) : null,
      );
      const looks = (table.formats[row] ?? []).map((format, column) => (isTouched(column) ? format : null));
      await session.lay([
        ...numberFormatSteps(table.sheet, area, [looks]),
        ...cellSteps(table.sheet, area, [before], 'formulas', session.pieceBytes),
      ]);
    }
    const rows = difference.appended.length;
    if (rows === 0) continue;
    await session.lay([resizeStep(target, 0)]);
    // What was free below the table took its looks, lists and conditions from it.
    const below = session.range(table.sheet, formatArea({ ...body, row: body.row + body.rows, rows }));
    below.clear();
    below.dataValidation.clear();
    below.conditionalFormats.clearAll();
  }
  await session.lay(filterSteps(targets, 'back'));
}

/** Something written, and whether it is there when the request has been answered. */
interface Kept {
  readonly place: ErrorPlace;
  readonly holds: () => boolean;
}

function readSizeBack({ workbook }: Session, { table, difference }: TableTarget): () => boolean {
  const body = workbook.tables.getItem(table.name).getDataBodyRange().untrack().load('rowCount');
  return () => body.rowCount >= bodyArea(table).rows + difference.appended.length;
}

function readNameBack(session: Session, { change: { value, name }, sheet, address }: NameTarget): () => boolean {
  const range = session.range(sheet, address).load('values');
  return () => value === null || range.values[0]?.[0] === unmarked(toWire(value, { sheet, item: name }));
}

/**
 * Writes what differs, rows by key, and reads it back: Excel loses writes without an error when a cell is opened for editing meanwhile
 * (office-js 1393). Two syncs where nothing differs, three where cells change, four where a table grows.
 */
export async function write(session: Session, changes: readonly TableChange[], nameChanges: readonly NameChange[]): Promise<Receipt> {
  const [only, ...others] = changes;
  if (only && others.length + nameChanges.length === 0) session.about = { table: only.table };
  const { targets, names, left } = await look(session, changes, nameChanges);
  await checkBelow(session, targets);
  const leaving = left.length > 0 ? { left } : {};
  if (targets.length + names.length === 0) return { syncs: session.syncs, cellsWritten: 0, ...leaving };
  session.undo = (fresh) => restore(fresh, targets, names);
  await session.lay(targets.flatMap((target) => renameSteps(target, 'before')));
  await session.lay(filterSteps(targets, 'off'));
  const kept: Kept[] = [];
  for (const target of targets) {
    const blocks = patches(target.table, target.difference);
    await session.lay(blocks.flatMap((block) => patchSteps(block, session.pieceBytes)));
    const place = { sheet: target.table.sheet, table: target.table.name };
    kept.push(...blocks.map((block) => ({ place, holds: readBack(session, block) })));
    if (target.difference.appended.length === 0) continue;
    await session.lay([resizeStep(target, target.difference.appended.length)]);
    kept.push({ place, holds: readSizeBack(session, target) });
  }
  await session.lay(names.map(nameStep));
  kept.push(...names.map((name) => ({ place: { sheet: name.sheet, item: name.change.name }, holds: readNameBack(session, name) })));
  await session.lay(filterSteps(targets, 'back'));
  await session.sync();
  const lost = kept.find(({ holds }) => !holds());
  if (lost) throw new WorkbookError('WriteLost', lost.place);
  return { syncs: session.syncs, cellsWritten: session.cellsWritten, ...leaving };
}
