import { parseArea, splitAddress } from '../area';
import type { SheetContent } from '../content';
import { workbookError, WorkbookError } from '../errors';
import type { ReplaceOptions, Receipt, TableCells } from '../port';
import { hasCharts, ourCharts } from './charts';
import { checkSheetName } from './create';
import { fingerprint, holds } from './fingerprint';
import { addMark, MARK, marked, setMark, UNFINISHED_MARK } from './mark';
import { putTablesBack } from './put-back';
import { refuseReadOnly } from './read-only';
import type { Session } from './session';
import { sheetSteps } from './sheet-steps';

interface Existing {
  /** What stands in MARK. */
  readonly mark: string;
  readonly unchanged: boolean;
  readonly tables: readonly string[];
  /** Those of ours. */
  readonly charts: readonly string[];
  /** Everything that holds something or is formatted; undefined on a blank sheet. */
  readonly used: string | undefined;
  readonly rowHeight: number;
}

async function isThere(session: Session, name: string): Promise<boolean> {
  const { workbook } = session;
  const sheets = workbook.worksheets.load('items/name');
  workbook.load('readOnly');
  await session.sync();
  refuseReadOnly(workbook);
  return sheets.items.some((sheet) => sheet.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'));
}

/** Whether the cells of a table still hold what was read of them. `first` is the first cell of `values`. */
function stillHolds(
  { address, headers, cells }: TableCells,
  first: { readonly row: number; readonly column: number },
  values: readonly unknown[][],
): boolean {
  const area = parseArea(address);
  return [headers, ...cells].every((row, down) =>
    row.every((cell, right) => (values[area.row + down - first.row]?.[area.column + right - first.column] ?? '') === cell),
  );
}

/**
 * The sheet as it stands. Rejects with NotOurSheet where a person made it, Conflict where somebody has typed in its table since it was read,
 * AccessDenied where it is protected.
 */
async function look(session: Session, content: SheetContent, { asRead }: ReplaceOptions): Promise<Existing> {
  const { name } = content;
  const sheet = session.sheet(name).load('standardHeight');
  const mark = sheet.names.getItemOrNullObject(MARK).load('value');
  const protection = sheet.protection.load('protected');
  const tables = sheet.tables.load('items/name');
  const charts = sheet.charts.load('items/name');
  const used = sheet.getUsedRangeOrNullObject().untrack().load('address,values');
  session.workbook.load('readOnly');
  await session.sync();
  refuseReadOnly(session.workbook);
  if (mark.isNullObject) throw new WorkbookError('NotOurSheet', { sheet: name });
  const address = used.isNullObject ? undefined : splitAddress(used.address).address;
  const first = address === undefined ? { row: 1, column: 1 } : parseArea(address);
  if (asRead === null ? tables.items.length > 0 : asRead && !stillHolds(asRead, first, used.isNullObject ? [] : used.values))
    throw new WorkbookError('Conflict', { sheet: name });
  const chartNames = charts.items.map((chart) => chart.name);
  const unchanged =
    address !== undefined && marked(mark) === fingerprint(content) && holds(content, first, used.values) && hasCharts(content, chartNames);
  if (!unchanged && protection.protected) throw new WorkbookError('AccessDenied', { sheet: name });
  return {
    mark: marked(mark),
    unchanged,
    tables: tables.items.map((table) => table.name),
    charts: ourCharts(chartNames),
    used: address,
    rowHeight: sheet.standardHeight,
  };
}

/** As `look`; undefined where the sheet was deleted since it was seen. */
async function lookIfThere(session: Session, content: SheetContent, options: ReplaceOptions): Promise<Existing | undefined> {
  try {
    return await look(session, content, options);
  } catch (thrown) {
    if (workbookError(thrown).code === 'ItemNotFound' && !(await isThere(session, content.name))) return undefined;
    throw thrown;
  }
}

/** Empties our earlier sheet in place: deleting it would empty Excel's undo list and break links to it. */
function empty(session: Session, name: string, { tables, charts, used, rowHeight }: Existing): void {
  const sheet = session.sheet(name);
  setMark(session, name, UNFINISHED_MARK);
  for (const table of tables) sheet.tables.getItem(table).delete();
  for (const chart of charts) sheet.charts.getItem(chart).delete();
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

/** What the sheet's mark says by now; undefined where there is no such sheet, or no mark on it. */
async function markNow(session: Session, name: string): Promise<string | undefined> {
  const sheet = session.workbook.worksheets.getItemOrNullObject(name);
  const mark = sheet.names.getItemOrNullObject(MARK).load('value');
  await session.sync();
  return sheet.isNullObject || mark.isNullObject ? undefined : marked(mark);
}

/**
 * The mark is set last: where it is right, everything before it was carried out, whatever Excel says. It cannot show a sheet while another workbook
 * has the focus (office-js 561), and an answer may be lost. Throws WriteLost where Excel dropped what was written without an error (office-js 1393).
 */
async function finish(session: Session, name: string, mark: string, show: boolean): Promise<void> {
  setMark(session, name, mark);
  const found = session.sheet(name).names.getItemOrNullObject(MARK).load('value');
  if (show) session.sheet(name).activate();
  try {
    await session.sync();
  } catch (thrown) {
    if ((await markNow(session, name).catch(() => undefined)) !== mark) throw thrown;
    return;
  }
  if (found.isNullObject || marked(found) !== mark) throw new WorkbookError('WriteLost', { sheet: name });
}

/** After a failure: true where nothing was carried out, else what people typed in the sheet's table is put back. */
async function putBack(session: Session, name: string, { mark }: Existing, asRead: ReplaceOptions['asRead']): Promise<boolean> {
  if (mark !== UNFINISHED_MARK && (await markNow(session, name)) === mark) return true;
  return asRead ? putTablesBack(session, name, [asRead]) : false;
}

/**
 * Lays down a sheet that is ours whole and, unless told otherwise, shows it. `known`: whether the workbook had such a sheet when it was last read, which saves
 * a sync. Two syncs; where the same content already stands nothing is written.
 */
export async function replaceSheet(
  session: Session,
  content: SheetContent,
  { known, ...options }: ReplaceOptions & { readonly known: boolean },
): Promise<Receipt> {
  const { name, visibility } = content;
  const show = visibility === 'visible' && options.show !== false;
  checkSheetName(name);
  const steps = sheetSteps(content, session.pieceBytes);
  const existing = known || (await isThere(session, name)) ? await lookIfThere(session, content, options) : undefined;
  if (existing?.unchanged) {
    if (show) {
      session.sheet(name).activate();
      await session.sync();
    }
    return { syncs: session.syncs, cellsWritten: 0 };
  }
  const { asRead } = options;
  session.undo = (fresh) => (existing ? putBack(fresh, name, existing, asRead) : remove(fresh, name));
  session.repeats = true;
  if (existing) empty(session, name, existing);
  else {
    session.workbook.worksheets.add(name);
    addMark(session, name);
  }
  await session.lay([...steps.cells, ...steps.tables, ...steps.formulas, ...steps.rules]);
  await finish(session, name, fingerprint(content), show);
  return { syncs: session.syncs, cellsWritten: session.cellsWritten };
}
