import { splitAddress } from '../area';
import type { CellContent } from '../content';
import { WorkbookError } from '../errors';
import type { Extension, Insert, NewSheet } from '../extension';
import type { Receipt } from '../port';
import { asExcelSays, allThere, checkSheetName } from './create';
import { refuseReadOnly } from './read-only';
import type { Session, Step } from './session';
import { sheetSteps } from './sheet-steps';
import { putExtensionBack } from './extend-undo';
import { replaceStep } from './replace-cells';

/** Everything as it stands now. Rejects before anything is written where a sheet is protected, a table filtered, a name taken, or a table has moved. */
async function look(session: Session, { sheets, asRead, parts, inserts, replaced }: Extension): Promise<void> {
  const { workbook } = session;
  workbook.load('readOnly');
  const found = workbook.worksheets.load('items/name,items/protection/protected');
  const tables = asRead.outline.tables.map((table) => ({
    table,
    range: workbook.tables.getItem(table.name).getRange().untrack().load('address'),
    filter: workbook.tables.getItem(table.name).autoFilter.load('isDataFiltered'),
  }));
  // The first insert of each sheet: the others may find their cell where it has been moved.
  const witnesses = inserts
    .filter(({ sheet }, index) => inserts.findIndex((one) => one.sheet === sheet) === index)
    .map(({ sheet, witness }) => ({ sheet, witness, range: session.range(sheet, witness.address).load('values') }));
  await session.sync();
  refuseReadOnly(workbook);
  const touched = new Set([...parts.map(({ name }) => name), ...inserts.map(({ sheet }) => sheet), ...replaced.map(({ sheet }) => sheet)]);
  const closed = found.items.find(({ name, protection }) => touched.has(name) && protection.protected);
  if (closed) throw new WorkbookError('AccessDenied', { sheet: closed.name });
  const taken = sheets.find(({ content }) => found.items.some(({ name }) => name.toLowerCase() === content.name.toLowerCase()));
  if (taken) throw new WorkbookError('ItemAlreadyExists', { sheet: taken.content.name });
  for (const { table, range, filter } of tables) {
    const place = { sheet: table.sheet, table: table.name };
    const { sheet, address } = splitAddress(range.address);
    if (sheet !== table.sheet || address !== table.address) throw new WorkbookError('Conflict', place);
    // What is written into a filtered table lands in other rows than those that were meant.
    if (touched.has(sheet) && filter.isDataFiltered) throw new WorkbookError('FilteredRangeConflict', place);
  }
  const moved = witnesses.find(({ witness, range }) => String(range.values[0]?.[0]) !== witness.says);
  if (moved) throw new WorkbookError('Conflict', { sheet: moved.sheet });
}

const insertStep = ({ sheet, lines, columns }: Insert): Step => ({
  bytes: 1000,
  lay(session) {
    session.range(sheet, lines).insert(/[A-Z]/i.test(lines) ? 'Right' : 'Down');
    // The range that was inserted at has moved along: what was inserted is asked for anew.
    if (columns) {
      const properties = columns.map(({ width, hidden = false }) => ({ format: { columnWidth: width }, columnHidden: hidden }));
      session.range(sheet, lines).setColumnProperties(properties);
    }
  },
});

/** The order of the tabs: each new sheet behind the one that it follows. */
function* added(sheets: readonly NewSheet[], before: readonly string[]): Iterable<Step> {
  const order = [...before];
  for (const { content, after } of sheets) {
    const at = order.indexOf(after) < 0 ? order.length : order.indexOf(after) + 1;
    order.splice(at, 0, content.name);
    yield {
      bytes: 300,
      lay({ workbook }) {
        const sheet = workbook.worksheets.add(content.name);
        sheet.position = at;
      },
    };
  }
}

/**
 * Adds sheets, tables, columns, rows and names to a workbook that stands, and replaces formulas of its template; nothing else is touched. Two syncs, and
 * one for each 4 MB. What fails half-way is taken back.
 */
export async function extend(session: Session, extension: Extension): Promise<Receipt> {
  const { sheets, inserts, parts, replaced, names, asRead } = extension;
  for (const { content } of sheets) checkSheetName(content.name);
  const steps = [...parts, ...sheets.map(({ content }) => content)].map((content) => sheetSteps(content, session.pieceBytes));
  await look(session, extension);
  session.undo = (fresh) => putExtensionBack(fresh, extension);
  await session.lay(inserts.map(insertStep));
  await session.lay(
    added(
      sheets,
      asRead.outline.sheets.map(({ name }) => name),
    ),
  );
  // Formulas and rules speak of tables and names of other sheets: those come first, for all.
  for (const phase of ['cells', 'tables'] as const) await session.lay(steps.flatMap((sheet) => sheet[phase]));
  await session.lay(
    names.map(({ name, refersTo }) => ({
      bytes: 300,
      lay: ({ workbook }) =>
        asRead.definedNames.has(name) ? void (workbook.names.getItem(name).formula = refersTo) : void workbook.names.add(name, refersTo),
    })),
  );
  for (const phase of ['formulas', 'rules'] as const) await session.lay(steps.flatMap((sheet) => sheet[phase]));
  await session.lay(
    sheets
      .filter(({ content }) => content.visibility !== 'visible')
      .map(({ content }) => ({ bytes: 0, lay: (one) => void (one.sheet(content.name).visibility = asExcelSays(content)) })),
  );
  await session.lay(replaced.map((cells) => replaceStep(cells, cells.content)));
  const kept = replaced.map((cells) => ({
    cells,
    range: session.range(cells.sheet, cells.address).getCell(0, 0).untrack().load('formulas'),
  }));
  await allThere(session, { sheets: sheets.map(({ content }) => content), names, activate: '' });
  const lost = kept.find(({ cells, range }) => !says(cells.content, range.formulas[0]?.[0]));
  if (lost) throw new WorkbookError('WriteLost', { sheet: lost.cells.sheet });
  return { syncs: session.syncs, cellsWritten: session.cellsWritten };
}

/** Excel may write a formula in another way than it was given. */
const says = (wanted: CellContent, found: unknown): boolean =>
  typeof wanted === 'string' && wanted.startsWith('=') ? typeof found === 'string' && found.startsWith('=') : found === wanted;
