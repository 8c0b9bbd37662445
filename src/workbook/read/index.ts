import type { Finding, Place } from '../../domain/finding';
import type { Owner, Plan, TableId } from '../../domain/plan';
import { finding } from '../../domain/rules/messages';
import { placeIn, type CellPlace } from './place';
import type { Snapshot } from '../port';
import { readStart } from './start';
import { readSums } from './sums';
import { readTable, type TableFound } from './table';
import { startFields, startKeys } from '../schema/start';
import { sumTableIds, type SumTableId } from '../schema/sums';
import { bodyTableIds, tableSchemas, type BodyTableId, type TableSchema } from '../schema/tables';
import { isNewerThan, madeByCommand } from '../schema/versions';
import { tableWords } from '../schema/words';

export { dueColumns } from './due';
export { headerOfPlace } from './place';

/** A plan as read from a workbook, what was wrong at the door (V02 for words of lists, V33), and where everything stands. */
export interface PlanRead {
  readonly plan: Plan;
  readonly problems: readonly Finding[];
  place(place: Place): CellPlace;
}

/** What `WorkbookPort.read` is asked for. */
export const tablesToRead = (): readonly string[] => Object.values(tableWords);
export const namesToRead = (): readonly string[] => startKeys.map((key) => startFields[key].name);

/** True where the workbook was made by our template, however damaged. */
export function isOurs(snapshot: Snapshot): boolean {
  return (
    snapshot.names.has(startFields.schemaVersion.name) || ['Mål', 'Indikatorer', 'Driftbudget'].every((table) => snapshot.tables.has(table))
  );
}

/** Reads a plan by the names of tables and columns, wherever sheets and columns have been moved. */
export function readPlan(snapshot: Snapshot): PlanRead {
  const { start, problems: startProblems } = readStart(snapshot);
  const problems: Finding[] = [...startProblems];
  const found = new Map<TableId, TableFound>();
  const owner: Owner = start.level === 'board' ? 'board' : 'unit';
  const note = (id: TableId, read: { readonly problems: readonly Finding[]; readonly found: TableFound }): void => {
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
  const rowsOf = <Id extends BodyTableId>(id: Id): Plan[Id] => {
    const schema: TableSchema = tableSchemas[id];
    const cells = snapshot.tables.get(schema.name);
    if (!cells) return missing(id) as Plan[Id];
    const read = readTable(schema, cells, owner);
    note(id, read);
    return read.rows as Plan[Id];
  };
  const sumsOf = <Id extends SumTableId>(id: Id): Plan[Id] => {
    const cells = snapshot.tables.get(tableWords[id]);
    if (!cells) return missing(id) as Plan[Id];
    const read = readSums(id, cells);
    note(id, read);
    return read.rows as Plan[Id];
  };
  const bodies = Object.fromEntries(bodyTableIds.map((id) => [id, rowsOf(id)])) as Pick<Plan, BodyTableId>;
  const sums = Object.fromEntries(sumTableIds.map((id) => [id, sumsOf(id)])) as Pick<Plan, SumTableId>;
  return { plan: { start, ...bodies, ...sums }, problems, place: (place) => placeIn(snapshot, found, place) };
}
