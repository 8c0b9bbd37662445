import { splitAddress } from '../area';
import type { Outline, Snapshot } from '../port';
import type { Session } from './session';
import { headersOf, loadTable, placeOf, readTables } from './tables';

/** What stands in the workbook by name; loaded with one sync. */
async function contents(session: Session) {
  const { workbook } = session;
  const sheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name,items/type');
  workbook.load('readOnly');
  await session.sync();
  return { readOnly: workbook.readOnly, sheets: sheets.items, tables: tables.items.map(({ name }) => name), names: names.items };
}

/** Special cells are not found on a protected sheet. */
export const anyProtected = (sheets: readonly Excel.Worksheet[]): boolean => sheets.some(({ protection }) => protection.protected);

const sheetsOf = (sheets: readonly Excel.Worksheet[]): Outline['sheets'] => sheets.map(({ name, visibility }) => ({ name, visibility }));

/** Sheets and the places of all tables. Two syncs: a table's address can be asked for only when its name is known. */
export async function outline(session: Session): Promise<Outline> {
  const found = await contents(session);
  const places = found.tables.map((name) => loadTable(session, name, 'place'));
  if (places.length > 0) await session.sync();
  return { readOnly: found.readOnly, sheets: sheetsOf(found.sheets), tables: places.map(placeOf) };
}

/**
 * The tables and names that exist among those asked for, and the outline. Two syncs, more where the cells are more than 4 MB. `texts`: every formula in
 * full.
 */
export async function read(session: Session, tables: readonly string[], names: readonly string[], texts = false): Promise<Snapshot> {
  const found = await contents(session);
  const whole = session.share < 1 ? 'sliced' : 'whole';
  const loading = found.tables.map((name) =>
    loadTable(session, name, tables.includes(name) ? whole : 'header', texts || anyProtected(found.sheets)),
  );
  const cells = found.names
    .filter(({ name, type }) => type === 'Range' && names.includes(name))
    .map(({ name }) => {
      const range = session.workbook.names.getItem(name).getRange().untrack();
      return { name, range: range.load('address,values,numberFormat') };
    });
  const read = await readTables(
    session,
    loading.filter(({ name }) => tables.includes(name)),
  );
  const others = new Map(loading.filter(({ name }) => !tables.includes(name)).map((one) => [one.name, headersOf(one)]));
  const values = cells.map(({ name, range }) => {
    const { sheet, address } = splitAddress(range.address);
    return [name, { value: range.values[0]?.[0] ?? '', format: String(range.numberFormat[0]?.[0] ?? ''), sheet, address }] as const;
  });
  const { readOnly, sheets } = found;
  const outline = { readOnly, sheets: sheetsOf(sheets), tables: loading.map(placeOf) };
  return { outline, tables: read, others, names: new Map(values) };
}
