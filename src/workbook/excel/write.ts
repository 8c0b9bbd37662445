import { formatArea } from '../area';
import type { CellContent } from '../content';
import { WorkbookError } from '../errors';
import type { NameChange, Receipt, TableChange } from '../port';
import { cellSteps } from './blocks';
import { patches, patchSteps, readBack } from './patches';
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

const nameStep = ({ change, sheet, address, before }: NameTarget): Step => ({
  bytes: 1000,
  lay(session) {
    const range = session.range(sheet, address);
    if (change.style) range.setRowProperties([{ format: bulkFormat(change.style, true) }]);
    if (change.value === null || change.value === before) return;
    range.values = [[toWire(change.value, { sheet, item: change.name })]];
    session.cellsWritten += 1;
  },
});

/** Puts back the rows that were changed, with their formulas, and the tables' sizes. */
async function restore(session: Session, targets: readonly TableTarget[], names: readonly NameTarget[]): Promise<boolean> {
  await session.lay(filterSteps(targets, 'off'));
  for (const target of targets) {
    const { table, difference } = target;
    const body = bodyArea(table);
    for (const { row } of difference.changed) {
      const before: CellContent[] = (table.formulas[row] ?? []).map((cell) => toWire(cell, {}, true));
      await session.lay(cellSteps(table.sheet, { ...body, row: body.row + row, rows: 1 }, [before], 'formulas', session.pieceBytes));
    }
    const rows = difference.appended.length;
    if (rows === 0) continue;
    await session.lay([resizeStep(target, 0)]);
    session.range(table.sheet, formatArea({ ...body, row: body.row + body.rows, rows })).clear('Contents');
  }
  for (const { sheet, address, before } of names) session.range(sheet, address).values = [[toWire(before, {})]];
  await session.lay(filterSteps(targets, 'back'));
  await session.sync();
  return true;
}

/**
 * Writes what differs, rows by key, and reads it back: Excel loses writes without an error when a cell is opened for editing meanwhile
 * (office-js 1393). Two syncs where nothing differs, three where cells change, four where a table grows.
 */
export async function write(session: Session, changes: readonly TableChange[], nameChanges: readonly NameChange[]): Promise<Receipt> {
  const { targets, names } = await look(session, changes, nameChanges);
  await checkBelow(session, targets);
  if (targets.length + names.length === 0) return { syncs: session.syncs, cellsWritten: 0 };
  session.undo = (fresh) => restore(fresh, targets, names);
  await session.lay(filterSteps(targets, 'off'));
  const kept: { readonly target: TableTarget; readonly holds: () => boolean }[] = [];
  for (const target of targets) {
    const blocks = patches(target.table, target.difference);
    await session.lay(blocks.flatMap((block) => patchSteps(block, session.pieceBytes)));
    if (target.difference.appended.length > 0) await session.lay([resizeStep(target, target.difference.appended.length)]);
    kept.push(...blocks.map((block) => ({ target, holds: readBack(session, block) })));
  }
  await session.lay(names.map(nameStep));
  await session.lay(filterSteps(targets, 'back'));
  await session.sync();
  const lost = kept.find(({ holds }) => !holds());
  if (lost) throw new WorkbookError('WriteLost', { sheet: lost.target.table.sheet, table: lost.target.table.name });
  return { syncs: session.syncs, cellsWritten: session.cellsWritten };
}
