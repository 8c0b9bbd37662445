import { parseArea, splitAddress } from '../area';
import type { SheetCells, WholeSnapshot } from '../extension';
import type { CellValue } from '../port';
import { read } from './read';
import type { Session } from './session';

/** As `read`, with formulas in full, every defined name, and the sheets that are there among those named, cell by cell. */
export async function readWhole(
  session: Session,
  tables: readonly string[],
  names: readonly string[],
  sheets: readonly string[],
): Promise<WholeSnapshot> {
  const snapshot = await read(session, tables, names, true);
  const defined = session.workbook.names.load('items/name,items/formula');
  const loading = snapshot.outline.sheets
    .filter(({ name }) => sheets.includes(name))
    .map(({ name }) => ({ name, used: session.sheet(name).getUsedRangeOrNullObject().untrack().load('address,formulas') }));
  await session.sync();
  return {
    ...snapshot,
    definedNames: new Map(defined.items.map(({ name, formula }) => [name, String(formula)])),
    sheets: new Map(loading.map(({ name, used }) => [name, used.isNullObject ? [] : fromFirstCell(used)])),
  };
}

/** A used range begins where something stands. */
function fromFirstCell({ address, formulas }: Excel.Range): SheetCells {
  const { row, column } = parseArea(splitAddress(address).address);
  const left: readonly CellValue[] = Array.from({ length: column - 1 }, () => '');
  const found = formulas as readonly (readonly CellValue[])[];
  return [...Array.from({ length: row - 1 }, (): readonly CellValue[] => []), ...found.map((cells) => [...left, ...cells])];
}
