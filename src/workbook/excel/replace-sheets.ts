import { formatArea, parseArea, splitAddress, type Area } from '../area';
import type { SheetContent } from '../content';
import { workbookError, WorkbookError } from '../errors';
import type { Receipt, TableCells, WorkbookContent } from '../port';
import { ourCharts } from './charts';
import { clearAround } from './clear-around';
import { allThere, asExcelSays, checkSheetName } from './create';
import { fingerprint } from './fingerprint';
import { keepsHeader, type StandingTable } from './kept-tables';
import { addMark, MARK, marked, setMark, UNFINISHED_MARK } from './mark';
import { putTablesBack } from './put-back';
import { refuseReadOnly } from './read-only';
import type { Session, Step } from './session';
import { sheetSteps } from './sheet-steps';

/** A sheet of ours as it stands. */
interface Standing {
  readonly content: SheetContent;
  readonly mark: string;
  readonly used: string | undefined;
  readonly rowHeight: number;
  readonly charts: readonly string[];
  readonly tables: readonly StandingTable[];
}

interface Found {
  readonly standing: readonly Standing[];
  readonly lacking: readonly SheetContent[];
  readonly lackingNames: WorkbookContent['names'];
}

/** What there is, in two syncs: the tables of a sheet can be asked for only when the sheet is known. */
async function look(session: Session, { sheets, names }: WorkbookContent, asRead: readonly TableCells[]): Promise<Found> {
  const { workbook } = session;
  workbook.load('readOnly');
  const all = workbook.worksheets.load('items/name');
  const allTables = workbook.tables.load('items/name,items/worksheet/name');
  const allNames = workbook.names.load('items/name');
  await session.sync();
  refuseReadOnly(workbook);
  const isThere = ({ name }: SheetContent): boolean => all.items.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const loading = sheets.filter(isThere).map((content) => {
    const sheet = session.sheet(content.name).load('standardHeight');
    const tables = allTables.items.filter(({ worksheet }) => worksheet.name === content.name);
    return {
      content,
      sheet,
      mark: sheet.names.getItemOrNullObject(MARK).load('value'),
      protection: sheet.protection.load('protected'),
      charts: sheet.charts.load('items/name'),
      used: sheet.getUsedRangeOrNullObject().untrack().load('address'),
      tables: tables.map(({ name }) => ({
        name,
        header: workbook.tables.getItem(name).getHeaderRowRange().untrack().load('address,values'),
      })),
    };
  });
  const typed = asRead
    .filter(({ name }) => allTables.items.some((table) => table.name === name))
    .map((table) => ({ table, range: workbook.tables.getItem(table.name).getRange().untrack().load('address,values') }));
  const taken = sheets
    .flatMap(({ name, tables }) => tables.map((table) => ({ sheet: name, table: table.name })))
    .find(({ sheet, table }) => allTables.items.some(({ name, worksheet }) => name === table && worksheet.name !== sheet));
  if (taken) throw new WorkbookError('ItemAlreadyExists', { table: taken.table });
  await session.sync();
  if (typed.length < asRead.length || typed.some(({ table, range }) => !stillHolds(table, range)))
    throw new WorkbookError('Conflict', { table: typed[0]?.table.name ?? '' });
  const standing = loading.map(({ content, sheet, mark, protection, charts, used, tables }): Standing => {
    if (mark.isNullObject) throw new WorkbookError('NotOurSheet', { sheet: content.name });
    if (protection.protected) throw new WorkbookError('AccessDenied', { sheet: content.name });
    return {
      content,
      mark: marked(mark),
      used: used.isNullObject ? undefined : splitAddress(used.address).address,
      rowHeight: sheet.standardHeight,
      charts: ourCharts(charts.items.map(({ name }) => name)),
      tables: tables.map(({ name, header }) => ({
        name,
        header: parseArea(splitAddress(header.address).address),
        headers: (header.values[0] ?? []).map(String),
      })),
    };
  });
  return {
    standing,
    lacking: sheets.filter((sheet) => !isThere(sheet)),
    lackingNames: names.filter(({ name }) => !allNames.items.some((one) => one.name === name)),
  };
}

const stillHolds = ({ headers, cells, address }: TableCells, { values, address: now }: Excel.Range): boolean =>
  splitAddress(now).address === address && JSON.stringify([headers, ...cells]) === JSON.stringify(values);

/** Empties a sheet in place; tables that keep their header row are resized, the others taken away. */
function emptySteps({ content, used, rowHeight, charts, tables }: Standing): readonly Step[] {
  const { name } = content;
  const kept = tables.filter((table) => keepsHeader(content, table));
  const areas: readonly Area[] =
    used === undefined
      ? []
      : clearAround(
          parseArea(used),
          kept.map(({ header }) => header),
        );
  return [
    {
      bytes: 4000 + areas.length * 500,
      lay(session) {
        const sheet = session.sheet(name);
        setMark(session, name, UNFINISHED_MARK);
        for (const table of tables) {
          if (kept.includes(table)) session.workbook.tables.getItem(table.name).clearFilters();
          else session.workbook.tables.getItem(table.name).delete();
        }
        for (const chart of charts) sheet.charts.getItem(chart).delete();
        sheet.horizontalPageBreaks.removePageBreaks();
        sheet.freezePanes.unfreeze();
        if (used === undefined) return;
        const range = session.range(name, used);
        range.unmerge();
        range.conditionalFormats.clearAll();
        range.dataValidation.clear();
        range.rowHidden = false;
        range.format.rowHeight = rowHeight;
      },
    },
    ...areas.map((area): Step => ({ bytes: 300, lay: (session) => void session.range(name, formatArea(area)).clear() })),
  ];
}

const resizeSteps = ({ content, tables }: Standing): readonly Step[] =>
  content.tables
    .filter(({ name }) => tables.some((table) => table.name === name && keepsHeader(content, table)))
    .map(({ name, address }) => ({ bytes: 300, lay: (session) => session.workbook.tables.getItem(name).resize(address) }));

/** After a failure: made sheets go, what people typed comes back. True where nothing was carried out. */
async function putBack(session: Session, { standing, lacking }: Found, asRead: readonly TableCells[]): Promise<boolean> {
  const sheets = session.workbook.worksheets.load('items/name');
  const marks = standing.map((one) => session.sheet(one.content.name).names.getItemOrNullObject(MARK).load('value'));
  await session.sync();
  for (const sheet of sheets.items) {
    if (!lacking.some(({ name }) => name === sheet.name)) continue;
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  await session.sync();
  const touched = standing.filter(({ mark }, at) => {
    const now = marks[at];
    return now === undefined || now.isNullObject || marked(now) !== mark;
  });
  for (const { content } of touched) {
    const tables = asRead.filter(({ sheet }) => sheet === content.name);
    if (tables.length > 0) await putTablesBack(session, content.name, tables);
  }
  return touched.length === 0;
}

/**
 * Lays down sheets that are ours whole, all at once: those that are there are replaced in place, since deleting a sheet would empty Excel's undo list and
 * break what refers to it. Three syncs, and one for each
 * 4 MB.
 */
export async function replaceSheets(session: Session, content: WorkbookContent, asRead: readonly TableCells[]): Promise<Receipt> {
  const { sheets } = content;
  for (const { name } of sheets) checkSheetName(name);
  const steps = sheets.map((sheet) => sheetSteps(sheet, session.pieceBytes));
  const found = await look(session, content, asRead);
  const { standing, lacking, lackingNames } = found;
  session.undo = (fresh) => putBack(fresh, found, asRead);
  session.repeats = true;
  await session.lay(standing.flatMap(emptySteps));
  await session.lay(
    lacking.map((sheet) => ({
      bytes: 500,
      lay(one: Session) {
        one.workbook.worksheets.add(sheet.name);
        addMark(one, sheet.name);
      },
    })),
  );
  await session.lay(standing.flatMap(resizeSteps));
  await session.lay(steps.flatMap(({ cells }) => cells));
  await session.lay(newTables(steps, sheets, standing));
  await session.lay(
    lackingNames.map(({ name, refersTo }) => ({ bytes: 200, lay: (one: Session) => void one.workbook.names.add(name, refersTo) })),
  );
  for (const phase of ['formulas', 'rules'] as const) await session.lay(steps.flatMap((sheet) => sheet[phase]));
  await session.lay(
    lacking
      .filter(({ visibility }) => visibility !== 'visible')
      .map((sheet) => ({ bytes: 0, lay: (one: Session) => void (one.sheet(sheet.name).visibility = asExcelSays(sheet)) })),
  );
  await session.lay(sheets.map((sheet) => ({ bytes: 300, lay: (one: Session) => setMark(one, sheet.name, fingerprint(sheet)) })));
  await finish(session, content);
  return { syncs: session.syncs, cellsWritten: session.cellsWritten };
}

/**
 * Shows the first sheet and sees that everything is there. Excel refuses to show a sheet while another workbook has the focus (office-js 561): what came
 * before it in the request was carried out all the same, which the marks say.
 */
async function finish(session: Session, content: WorkbookContent): Promise<void> {
  session.sheet(content.activate).activate();
  try {
    await allThere(session, content);
  } catch (thrown) {
    if (workbookError(thrown).code === 'WriteLost' || !(await areMarked(session, content.sheets))) throw thrown;
  }
}

async function areMarked(session: Session, sheets: readonly SheetContent[]): Promise<boolean> {
  try {
    const marks = sheets.map((sheet) => ({ sheet, mark: session.sheet(sheet.name).names.getItemOrNullObject(MARK).load('value') }));
    await session.sync();
    return marks.every(({ sheet, mark }) => !mark.isNullObject && marked(mark) === fingerprint(sheet));
  } catch {
    return false;
  }
}

/** Those that do not stand already. */
function newTables(
  steps: readonly { readonly tables: readonly Step[] }[],
  sheets: readonly SheetContent[],
  standing: readonly Standing[],
): readonly Step[] {
  return sheets.flatMap((sheet, at) => {
    const own = standing.find(({ content }) => content === sheet);
    return sheet.tables.flatMap(({ name }, index) => {
      const isKept = own?.tables.some((table) => table.name === name && keepsHeader(sheet, table)) === true;
      return isKept ? [] : (steps[at]?.tables[index] ?? []);
    });
  });
}
