import type { SheetContent } from '../content';
import { WorkbookError } from '../errors';
import type { Receipt, WorkbookContent } from '../port';
import type { Session } from './session';
import { sheetSteps } from './sheet-steps';

const MAX_SHEET_NAME = 31;
const same = (a: string, b: string): boolean => a.localeCompare(b, 'sv', { sensitivity: 'accent' }) === 0;

/** Throws InvalidArgument for a name that Excel does not take. */
export function checkSheetName(sheet: string): void {
  if (sheet === '' || sheet.length > MAX_SHEET_NAME || /[[\]:*?/\\]|^'|'$/.test(sheet))
    throw new WorkbookError('InvalidArgument', { sheet });
}

interface Found {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The only sheet, where nothing stands on it: it becomes our first, since deleting a sheet empties Excel's undo list. */
  readonly empty: string | undefined;
}

async function look(session: Session, { sheets, names }: WorkbookContent): Promise<Found> {
  const { workbook } = session;
  const found = workbook.worksheets.load('items/name');
  const foundNames = workbook.names.load('items/name');
  const foundTables = workbook.tables.load('items/name');
  const used = workbook.worksheets.getFirst().getUsedRangeOrNullObject(true).untrack().load('address');
  await session.sync();
  const empty = found.items.length === 1 && foundTables.items.length === 0 && used.isNullObject ? found.items[0]?.name : undefined;
  const taken = sheets.find(({ name }) => found.items.some((sheet) => same(sheet.name, name)));
  if (taken && empty === undefined) throw new WorkbookError('ItemAlreadyExists', { sheet: taken.name });
  const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => foundTables.items.some((other) => same(other.name, name)));
  if (table) throw new WorkbookError('ItemAlreadyExists', { table: table.name });
  const name = names.find((one) => foundNames.items.some((other) => same(other.name, one.name)));
  if (name) throw new WorkbookError('ItemAlreadyExists', { item: name.name });
  return { sheets: found.items.map((sheet) => sheet.name), names: foundNames.items.map((one) => one.name), empty };
}

/** Takes away what was made, as far as it came, and gives the reused sheet its name back. */
async function unmake(session: Session, content: WorkbookContent, found: Found): Promise<boolean> {
  const { workbook } = session;
  const sheets = workbook.worksheets.load('items/name');
  const names = workbook.names.load('items/name');
  await session.sync();
  const reused = found.empty === undefined ? undefined : content.sheets[0]?.name;
  for (const one of names.items) if (content.names.some(({ name }) => name === one.name) && !found.names.includes(one.name)) one.delete();
  for (const sheet of sheets.items) {
    if (found.sheets.includes(sheet.name) || !content.sheets.some(({ name }) => name === sheet.name)) continue;
    if (sheet.name === reused && found.empty !== undefined) {
      sheet.getRange().untrack().clear();
      sheet.visibility = 'Visible';
      sheet.name = found.empty;
    } else sheet.delete();
  }
  await session.sync();
  return true;
}

function* added(sheets: readonly SheetContent[], reused: string | undefined) {
  for (const [index, { name }] of sheets.entries()) {
    yield {
      bytes: 0,
      lay(session: Session) {
        if (index === 0 && reused !== undefined) session.workbook.worksheets.getItem(reused).name = name;
        else session.workbook.worksheets.add(name);
      },
    };
  }
}

/** Makes the sheets, tables and names of a content in a workbook that has none of them. Two syncs, and one for each 4 MB. */
export async function create(session: Session, content: WorkbookContent): Promise<Receipt> {
  const { sheets, names, activate } = content;
  for (const { name } of sheets) checkSheetName(name);
  const steps = sheets.map((sheet) => sheetSteps(sheet, session.pieceBytes));
  const found = await look(session, content);
  session.undo = (fresh) => unmake(fresh, content, found);
  await session.lay(added(sheets, found.empty));
  // Formulas and rules speak of tables and names of other sheets: those come first, for all sheets.
  for (const phase of ['cells', 'tables'] as const) await session.lay(steps.flatMap((sheet) => sheet[phase]));
  await session.lay(
    names.map(({ name, refersTo }) => ({ bytes: 200, lay: (one: Session) => void one.workbook.names.add(name, refersTo) })),
  );
  for (const phase of ['formulas', 'rules'] as const) await session.lay(steps.flatMap((sheet) => sheet[phase]));
  const made = session.workbook.worksheets.load('items/name');
  await session.lay(
    sheets
      .filter(({ visibility }) => visibility !== 'visible')
      .map(({ name, visibility }) => ({
        bytes: 0,
        lay: (one: Session) => void (one.sheet(name).visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden'),
      })),
  );
  await session.sync();
  // A cell that is opened for editing in the middle makes Excel drop writes without an error (office-js 1393).
  const lost = sheets.find(({ name }) => !made.items.some((sheet) => sheet.name === name));
  if (lost) throw new WorkbookError('WriteLost', { sheet: lost.name });
  await show(session, activate);
  return { syncs: session.syncs, cellsWritten: session.cellsWritten };
}

/** Shows a sheet. The plan is there whether it can be shown or not: Excel refuses while another workbook has the focus (office-js 561). */
async function show(session: Session, sheet: string): Promise<void> {
  try {
    session.sheet(sheet).activate();
    await session.sync();
  } catch {
    return;
  }
}
