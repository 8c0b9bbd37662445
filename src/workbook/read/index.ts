import type { Finding, Place } from '../../domain/finding';
import type { Owner, Plan, TableId } from '../../domain/plan';
import { finding } from '../../domain/rules/messages';
import { finish, type Steps } from '../../domain/in-steps';
import { cellIn, formatIn, placeIn, type CellPlace, type CellRead } from './place';
import { placeAt } from './place-at';
import { renamedTables } from './renamed-tables';
import type { Snapshot, TableCells } from '../port';
import { readStart } from './start';
import { readSums } from './sums';
import { readTable, type TableFound } from './table';
import { memory } from '../schema/memory';
import { startFields, startKeys } from '../schema/start';
import { sumTableIds, type SumTableId } from '../schema/sums';
import { bodyTableIds, tableSchemas, type BodyTableId, type TableSchema } from '../schema/tables';
import { isNewerThan, madeByCommand } from '../schema/versions';
import { tableWords } from '../schema/words';

export { dueColumns } from './due';
export { headerOfPlace } from './place';
export { renamedTables } from './renamed-tables';

/** A plan as read from a workbook, what was wrong at the door (V02 for words of lists, V33), and where everything stands. */
export interface PlanRead {
  readonly plan: Plan;
  readonly problems: readonly Finding[];
  place(place: Place): CellPlace;
  /** What stands at a cell, null outside our tables: the way back from `place`. */
  at(sheet: string, address: string): Place | null;
  /** The cell of a place as it was read; null where it is none, or on Start. */
  cell(place: Place): CellRead | null;
  /** True where a text stands as text by its cell's format, whatever sign it begins with. */
  isHeldAsText(place: Place): boolean;
  /** Tables as they were found, under the names that they have. */
  readonly found: ReadonlyMap<TableId, TableFound>;
  readonly snapshot: Snapshot;
}

/** What `WorkbookPort.read` is asked for. */
export const tablesToRead = (): readonly string[] => Object.values(tableWords);
export const namesToRead = (): readonly string[] => [
  ...startKeys.map((key) => startFields[key].name),
  ...Object.values(memory).map(({ name }) => name),
];

/** True where the workbook was made by our template, however damaged. */
export function isOurs(snapshot: Snapshot): boolean {
  return (
    snapshot.names.has(startFields.schemaVersion.name) || ['Mål', 'Indikatorer', 'Driftbudget'].every((table) => snapshot.tables.has(table))
  );
}

/** Reads a plan by the names of tables and columns, wherever sheets and columns have been moved. */
export const readPlan = (snapshot: Snapshot): PlanRead => finish(readSteps(snapshot));

/** The same, in steps. */
export function* readSteps(snapshot: Snapshot): Steps<PlanRead> {
  const { start, problems: startProblems } = readStart(snapshot);
  const problems: Finding[] = [...startProblems];
  const found = new Map<TableId, TableFound>();
  const owner: Owner = start.level === 'unit' ? 'unit' : 'board';
  const renamed = renamedTables(snapshot);
  const cellsOf = (name: string): TableCells | undefined => snapshot.tables.get(name) ?? snapshot.tables.get(renamed.get(name) ?? '');
  const readUnder = (id: TableId, name: string): void => {
    if (name === tableWords[id]) return;
    const facts = { table: tableWords[id], found: name };
    problems.push(
      finding('V33', 'error', 'tableRenamed', { table: id, row: null, column: null }, { facts, found: name, expected: 'template' }),
    );
  };
  const note = (id: TableId, read: { readonly problems: readonly Finding[]; readonly found: TableFound }): void => {
    readUnder(id, read.found.cells.name);
    problems.push(...read.problems);
    found.set(id, read.found);
  };
  const missing = (id: TableId): readonly never[] => {
    if (madeByCommand.has(id) || isNewerThan(id, start.schemaVersion)) return [];
    problems.push(
      finding(
        'V33',
        'error',
        'tableMissing',
        { table: id, row: null, column: null },
        { facts: { table: tableWords[id] }, expected: 'template' },
      ),
    );
    return [];
  };
  const rowsOf = function* <Id extends BodyTableId>(id: Id): Steps<Plan[Id]> {
    const schema: TableSchema = tableSchemas[id];
    const cells = cellsOf(schema.name);
    if (!cells) return missing(id) as Plan[Id];
    const read = yield* readTable(schema, cells, owner, start.schemaVersion);
    note(id, read);
    return read.rows as Plan[Id];
  };
  const sumsOf = <Id extends SumTableId>(id: Id): Plan[Id] => {
    const cells = cellsOf(tableWords[id]);
    if (!cells) return missing(id) as Plan[Id];
    const read = readSums(id, cells);
    note(id, read);
    return read.rows as Plan[Id];
  };
  const rows: [BodyTableId, Plan[BodyTableId]][] = [];
  for (const id of bodyTableIds) rows.push([id, yield* rowsOf(id)]);
  const bodies = Object.fromEntries(rows) as Pick<Plan, BodyTableId>;
  const sums = Object.fromEntries(sumTableIds.map((id) => [id, sumsOf(id)])) as Pick<Plan, SumTableId>;
  return {
    plan: { start, ...bodies, ...sums },
    problems,
    place: (place) => placeIn(snapshot, found, place),
    at: (sheet, address) => placeAt(snapshot, found, sheet, address),
    cell: (place) => cellIn(found, place),
    isHeldAsText: (place) => formatIn(snapshot, found, place) === '@',
    found,
    snapshot,
  };
}
