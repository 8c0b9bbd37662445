import { parseArea } from '../area';
import type { TableCells } from '../port';
import { cellSteps } from './blocks';
import { numberFormatSteps } from './number-formats';
import { toWire } from './safe-text';
import type { Session } from './session';

/**
 * After a sheet of ours failed half-way: its tables come back with what was read of them, without looks and formulas, so that nothing that people
 * typed is lost and the next run finds it. Answers false, since the look of the sheet is gone.
 */
export async function putTablesBack(session: Session, sheet: string, tables: readonly TableCells[]): Promise<boolean> {
  const found = session.sheet(sheet).tables.load('items/name');
  const used = session.sheet(sheet).getUsedRangeOrNullObject().untrack().load('address');
  await session.sync();
  for (const table of found.items) session.sheet(sheet).tables.getItem(table.name).delete();
  if (!used.isNullObject) session.sheet(sheet).getRange().untrack().clear();
  for (const { name, address, headers, cells } of tables) {
    const area = parseArea(address);
    const all = [headers, ...cells];
    const rows = all.map((row) => row.map((cell) => toWire(cell, { sheet, table: name })));
    await session.lay([
      ...numberFormatSteps(
        sheet,
        area,
        all.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : 'General'))),
      ),
      ...cellSteps(sheet, area, rows, 'values', session.pieceBytes),
    ]);
    session.sheet(sheet).tables.add(address, true).name = name;
  }
  await session.sync();
  return false;
}
