import type { SheetContent } from '../content';
import { WorkbookError } from '../errors';
import type { Receipt, WorkbookContent } from '../port';
import { fingerprint } from './fingerprint';
import { addMark } from './mark';
import { refuseReadOnly } from './read-only';
import type { Session } from './session';
import { sheetSteps } from './sheet-steps';

const MAX_SHEET_NAME = 31;
/** For the moment between a sheet of the same name and another. */
const SPARE_NAME = 'RT_Borttagen';
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
  workbook.load('readOnly');
  const found = workbook.worksheets.load('items/name');
  const foundNames = workbook.names.load('items/name');
  const foundTables = workbook.tables.load('items/name');
  const used = workbook.worksheets.getFirst().getUsedRangeOrNullObject(true).untrack().load('address');
  await session.sync();
  refuseReadOnly(workbook);
  const empty = found.items.length === 1 && foundTables.items.length === 0 && used.isNullObject ? found.items[0]?.name : undefined;
  const taken = sheets.find(({ name }) => found.items.some((sheet) => same(sheet.name, name)));
  if (taken && empty === undefined) throw new WorkbookError('ItemAlreadyExists', { sheet: taken.name });
  const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => foundTables.items.some((other) => same(other.name, name)));
  if (table) throw new WorkbookError('ItemAlreadyExists', { table: table.name });
  const name = names.find((one) => foundNames.items.some((other) => same(other.name, one.name)));
  if (name) throw new WorkbookError('ItemAlreadyExists', { item: name.name });
  return { sheets: found.items.map((sheet) => sheet.name), names: foundNames.items.map((one) => one.name), empty };
}

/** Takes away what was made, as far as it came. A sheet that was taken over is replaced by a blank one: its widths, margins and freeze are ours. */
async function unmake(session: Session, content: WorkbookContent, { sheets: before, names: namesBefore, empty }: Found): Promise<boolean> {
  const { workbook } = session;
  const sheets = workbook.worksheets.load('items/name');
  const names = workbook.names.load('items/name');
  await session.sync();
  const [first] = content.sheets;
  const ours = sheets.items.filter(
    ({ name }) => content.sheets.some((sheet) => sheet.name === name) && (empty !== undefined || !before.includes(name)),
  );
  for (const one of names.items) if (content.names.some(({ name }) => name === one.name) && !namesBefore.includes(one.name)) one.delete();
  if (empty !== undefined && ours.some(({ name }) => name === first?.name)) {
    for (const sheet of ours) if (sheet.name === empty) sheet.name = SPARE_NAME;
    workbook.worksheets.add(empty);
  }
  for (const sheet of ours) {
    // Excel does not delete a sheet that is very hidden.
    sheet.visibility = 'Visible';
    sheet.delete();
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
  if (content.owned)
    await session.lay(sheets.map((sheet) => ({ bytes: 500, lay: (one: Session) => addMark(one, sheet.name, fingerprint(sheet)) })));
  await session.lay(
    sheets
      .filter(({ visibility }) => visibility !== 'visible')
      .map((sheet) => ({ bytes: 0, lay: (one: Session) => void (one.sheet(sheet.name).visibility = asExcelSays(sheet)) })),
  );
  await allThere(session, content);
  await show(session, activate);
  return { syncs: session.syncs, cellsWritten: session.cellsWritten };
}

export const asExcelSays = ({ visibility }: SheetContent): 'Visible' | 'Hidden' | 'VeryHidden' =>
  visibility === 'visible' ? 'Visible' : visibility === 'hidden' ? 'Hidden' : 'VeryHidden';

/** Sends what is left, and throws WriteLost: a cell that is opened for editing makes Excel drop what follows without an error (office-js 1393). */
export async function allThere(session: Session, { sheets, names }: WorkbookContent): Promise<void> {
  const made = session.workbook.worksheets.load('items/name,items/visibility');
  const madeTables = session.workbook.tables.load('items/name');
  const madeNames = session.workbook.names.load('items/name');
  await session.sync();
  const lost = sheets.find(
    (sheet) =>
      !made.items.some(({ name, visibility }) => name === sheet.name && visibility === asExcelSays(sheet)) ||
      sheet.tables.some((table) => !madeTables.items.some(({ name }) => name === table.name)),
  );
  if (lost) throw new WorkbookError('WriteLost', { sheet: lost.name });
  const lostName = names.find((one) => !madeNames.items.some(({ name }) => name === one.name));
  if (lostName) throw new WorkbookError('WriteLost', { item: lostName.name });
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
