import { parseArea, splitAddress } from '../area';
import type { SheetContent } from '../content';
import { workbookError, WorkbookError, type WorkbookErrorCode } from '../errors';
import type { Receipt } from '../port';
import { checkSheetName } from './create';
import { fingerprint, holds } from './fingerprint';
import type { Session } from './session';
import { sheetSteps } from './sheet-steps';

/** A hidden name of the sheet itself says that we made it and from what. It goes where the sheet goes, also through a file. */
const MARK = 'RT_Innehåll';
const UNFINISHED = '="-"';

/** Excel cannot show a sheet while another workbook has the focus (office-js 561); what was laid down stands all the same. */
const CANNOT_SHOW: ReadonlySet<WorkbookErrorCode> = new Set(['GeneralException', 'InvalidSelection', 'InactiveWorkbook']);

interface Existing {
  readonly unchanged: boolean;
  readonly tables: readonly string[];
  /** Everything that holds something or is formatted; undefined on a blank sheet. */
  readonly used: string | undefined;
  readonly rowHeight: number;
}

async function isThere(session: Session, name: string): Promise<boolean> {
  const sheets = session.workbook.worksheets.load('items/name');
  await session.sync();
  return sheets.items.some((sheet) => sheet.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'));
}

/** The sheet as it stands. Rejects with NotOurSheet where a person made it, AccessDenied where it is protected. */
async function look(session: Session, content: SheetContent): Promise<Existing> {
  const { name } = content;
  const sheet = session.sheet(name).load('standardHeight');
  const mark = sheet.names.getItemOrNullObject(MARK).load('value');
  const protection = sheet.protection.load('protected');
  const tables = sheet.tables.load('items/name');
  const used = sheet.getUsedRangeOrNullObject().untrack().load('address,values');
  await session.sync();
  if (mark.isNullObject) throw new WorkbookError('NotOurSheet', { sheet: name });
  const value = String(mark.value).replace(/^="|"$/g, '');
  const address = used.isNullObject ? undefined : splitAddress(used.address).address;
  const unchanged = address !== undefined && value === fingerprint(content) && holds(content, parseArea(address), used.values);
  if (!unchanged && protection.protected) throw new WorkbookError('AccessDenied', { sheet: name });
  return { unchanged, tables: tables.items.map((table) => table.name), used: address, rowHeight: sheet.standardHeight };
}

/** As `look`; undefined where the sheet was deleted since it was seen. */
async function lookIfThere(session: Session, content: SheetContent): Promise<Existing | undefined> {
  try {
    return await look(session, content);
  } catch (thrown) {
    if (workbookError(thrown).code === 'ItemNotFound') return undefined;
    throw thrown;
  }
}

/** Empties our earlier sheet in place: deleting it would empty Excel's undo list and break links to it. */
function empty(session: Session, name: string, { tables, used, rowHeight }: Existing): void {
  const sheet = session.sheet(name);
  sheet.names.getItem(MARK).formula = UNFINISHED;
  for (const table of tables) sheet.tables.getItem(table).delete();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
  if (used === undefined) return;
  const range = sheet.getRange(used).untrack();
  range.unmerge();
  range.clear();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.rowHidden = false;
  range.format.rowHeight = rowHeight;
}

async function remove(session: Session, name: string): Promise<boolean> {
  const sheets = session.workbook.worksheets.load('items/name');
  await session.sync();
  sheets.items.find((sheet) => sheet.name === name)?.delete();
  await session.sync();
  return true;
}

/** The mark is set last: where it is right, everything before it was carried out. */
async function finish(session: Session, { name, visibility }: SheetContent, mark: string): Promise<void> {
  session.sheet(name).names.getItem(MARK).formula = `="${mark}"`;
  if (visibility === 'visible') session.sheet(name).activate();
  try {
    await session.sync();
  } catch (thrown) {
    if (!CANNOT_SHOW.has(workbookError(thrown).code)) throw thrown;
    const found = session.sheet(name).names.getItem(MARK).load('value');
    await session.sync();
    if (!String(found.value).includes(mark)) throw thrown;
  }
}

/**
 * Lays down a sheet that is ours whole and shows it. `known`: whether the workbook had such a sheet when it was last read, which saves
 * a sync. Two syncs; where the same content already stands nothing is written.
 */
export async function replaceSheet(session: Session, content: SheetContent, known: boolean): Promise<Receipt> {
  const { name } = content;
  checkSheetName(name);
  const steps = sheetSteps(content, session.pieceBytes);
  const existing = known || (await isThere(session, name)) ? await lookIfThere(session, content) : undefined;
  if (existing?.unchanged) {
    session.sheet(name).activate();
    await session.sync();
    return { syncs: session.syncs, cellsWritten: 0 };
  }
  session.undo = existing ? () => Promise.resolve(false) : (fresh) => remove(fresh, name);
  if (existing) empty(session, name, existing);
  else session.workbook.worksheets.add(name).names.add(MARK, UNFINISHED).visible = false;
  await session.lay([...steps.cells, ...steps.tables, ...steps.formulas, ...steps.rules]);
  await finish(session, content, fingerprint(content));
  return { syncs: session.syncs, cellsWritten: session.cellsWritten };
}
