import { formatArea, splitAddress } from '../area';
import { WorkbookError } from '../errors';
import type { CellValue, LeftCell, NameChange, TableCells, TableChange } from '../port';
import { compare, type Difference } from './changes';
import { refuseReadOnly } from './read-only';
import { anyProtected } from './read';
import type { Session } from './session';
import { bodyArea, loadTable, readTables } from './tables';

/** A table with what it lacks, and what must be known of it before a write. */
export interface TableTarget {
  /** As it was read, under the name that it has from now on. */
  readonly table: TableCells;
  readonly names: NamesOfTable;
  readonly difference: Difference;
  /** Of a filter that is on, by column. */
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}

/** What the table and its headers are called before and after. */
export interface NamesOfTable {
  readonly before: string;
  readonly after: string;
  readonly headers: readonly { readonly at: number; readonly from: string; readonly to: string }[];
}

/** A name whose cell does not hold what it should. */
export interface NameTarget {
  readonly change: NameChange;
  readonly sheet: string;
  readonly address: string;
  readonly before: CellValue;
}

const isTouched = ({ difference: { changed, appended }, names }: TableTarget): boolean =>
  changed.length + appended.length + names.headers.length > 0 || names.before !== names.after;

/** Headers that still say what they said are renamed. */
function namesOf(change: TableChange, table: TableCells): NamesOfTable {
  const headers = (change.headers ?? []).flatMap(({ from, to }) => {
    const at = table.headers.indexOf(from);
    return at < 0 || table.headers.includes(to) ? [] : [{ at, from, to }];
  });
  return { before: table.name, after: change.rename ?? table.name, headers };
}

/** Formulas of the columns that a change writes, in full: what stands there is compared, and put back if the write fails. */
function loadFormulas(session: Session, { table, columns, headers }: TableChange) {
  return columns.map((column) => {
    const header = headers?.find(({ to }) => to === column)?.from ?? column;
    const found = session.workbook.tables.getItem(table).columns.getItemOrNullObject(header).load('name');
    return { found, range: found.getDataBodyRange().untrack().load('formulas') };
  });
}

function withFormulas({ headers, formulas }: TableCells, written: ReturnType<typeof loadFormulas>): TableCells['formulas'] {
  const columns = written
    .filter(({ found }) => !found.isNullObject)
    .map(({ found, range }) => [headers.indexOf(found.name), range.formulas] as const);
  return formulas.map((row, at) => {
    const cells = [...row];
    for (const [column, all] of columns) if (column >= 0) cells[column] = (all[at]?.[0] ?? '') as CellValue;
    return cells;
  });
}

/** Everything as it stands now, at the latest moment: two syncs. Rejects before anything is written where a write would go wrong. */
export async function look(session: Session, changes: readonly TableChange[], names: readonly NameChange[]) {
  const { workbook } = session;
  const foundTables = workbook.tables.load('items/name');
  const sheets = workbook.worksheets.load('items/protection/protected');
  const foundNames = workbook.names.load('items/name');
  workbook.load('readOnly');
  await session.sync();
  refuseReadOnly(workbook);
  const lacking = changes.find(({ table }) => !foundTables.items.some(({ name }) => name === table));
  if (lacking) throw new WorkbookError('ItemNotFound', { table: lacking.table });
  const taken = changes.find(({ rename }) => foundTables.items.some(({ name }) => name === rename));
  if (taken) throw new WorkbookError('ItemAlreadyExists', { table: taken.rename ?? taken.table });
  const lost = names.find(({ name }) => !foundNames.items.some((one) => one.name === name));
  if (lost) throw new WorkbookError('ItemNotFound', { item: lost.name });

  const whole = session.share < 1 ? 'sliced' : 'whole';
  const loading = changes.map(({ table }) => loadTable(session, table, whole, anyProtected(sheets.items)));
  const written = changes.map((change) => loadFormulas(session, change));
  const guards = changes.map(({ table }) => workbook.tables.getItem(table).worksheet.protection.load('protected'));
  const ranges = names.map(({ name }) => workbook.names.getItem(name).getRange().untrack().load('address,values'));
  const nameGuards = names.map(({ name }) => workbook.names.getItem(name).getRange().untrack().worksheet.protection.load('protected'));
  const criteria = loading.map(({ filter }) => filter.load('isDataFiltered,criteria'));
  const tables = await readTables(session, loading);

  const targets = changes.flatMap((change, index): TableTarget[] => {
    const found = tables.get(change.table);
    if (!found) return [];
    const renamed = namesOf(change, found);
    const read = { ...found, formulas: withFormulas(found, written[index] ?? []) };
    const table = { ...read, name: renamed.after };
    const difference = compare(change, read);
    const target = { table, names: renamed, difference, criteria: table.filtered ? (criteria[index]?.criteria ?? []) : [] };
    if (isTouched(target) && guards[index]?.protected) throw new WorkbookError('AccessDenied', { sheet: table.sheet, table: table.name });
    return [target];
  });
  const left: LeftCell[] = targets.flatMap(({ difference }) => difference.left);
  const cells = names.flatMap((change, index): NameTarget[] => {
    const range = ranges[index];
    const before = range?.values[0]?.[0] ?? '';
    if (change.was !== undefined && change.was !== before) {
      left.push({ name: change.name });
      return [];
    }
    if (!range || (before === change.value && !change.style)) return [];
    const { sheet, address } = splitAddress(range.address);
    if (nameGuards[index]?.protected) throw new WorkbookError('AccessDenied', { sheet, item: change.name });
    return [{ change, sheet, address, before }];
  });
  return { targets: targets.filter(isTouched), names: cells, left };
}

/** Rows that the table will grow over must be free of contents and merged cells; they and the keys are read once more. */
export async function checkBelow(session: Session, targets: readonly TableTarget[]): Promise<void> {
  const growing = targets.filter(({ difference }) => difference.appended.length > 0);
  if (growing.length === 0) return;
  const reads = growing.map(({ table, names, difference }) => {
    const body = bodyArea(table);
    const below = session.range(table.sheet, formatArea({ ...body, row: body.row + body.rows, rows: difference.appended.length }));
    const keys = session.workbook.tables.getItem(names.before).getDataBodyRange().untrack().getColumn(0).untrack();
    return {
      table,
      below: below.load('values'),
      merged: below.getMergedAreasOrNullObject().untrack().load('address'),
      keys: keys.load('values'),
    };
  });
  await session.sync();
  for (const { table, below, merged, keys } of reads) {
    const place = { sheet: table.sheet, table: table.name };
    if (!merged.isNullObject) throw new WorkbookError('MergedRangeConflict', place);
    if (below.values.some((row) => row.some((cell) => cell !== ''))) throw new WorkbookError('OccupiedBelow', place);
    const moved = keys.values.length !== table.cells.length || keys.values.some((row, index) => row[0] !== table.cells[index]?.[0]);
    if (moved) throw new WorkbookError('Conflict', place);
  }
}
