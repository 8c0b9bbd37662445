import type { Snapshot, WorkbookPort } from '../workbook/port';
import { WorkbookError } from '../workbook/errors';
import { isOurs, namesToRead, readPlan, renamedTables, tablesToRead, type PlanRead } from '../workbook/read';
import { schemaVersion } from '../workbook/schema/versions';

/** The plan in the workbook, what was wrong at the door and where everything stands; null where the workbook is not of our template. */
export async function readWorkbook(port: WorkbookPort): Promise<PlanRead | null> {
  const snapshot = await readSnapshot(port);
  return snapshot && readPlan(snapshot);
}

/**
 * The same, for who is going to write. Rejects with NewerTemplate where the workbook is of a later version than ours: what it holds more would be
 * lost, and what it means otherwise be written wrongly. It can still be read.
 */
export async function readToWrite(port: WorkbookPort): Promise<PlanRead | null> {
  const read = await readWorkbook(port);
  if (read) refuseNewer(read);
  return read;
}

/** Throws NewerTemplate. */
export function refuseNewer(read: PlanRead): void {
  if (isNewer(read)) throw new WorkbookError('NewerTemplate', { item: String(read.plan.start.schemaVersion) });
}

/** True where the workbook was made by a later version of the template than this. */
export const isNewer = ({ plan }: PlanRead): boolean => plan.start.schemaVersion > schemaVersion;

/** What stands in the workbook, not yet made a plan; null where the workbook is not of our template. */
export async function readSnapshot(port: WorkbookPort): Promise<Snapshot | null> {
  const first = await port.read(tablesToRead(), namesToRead());
  const renamed = [...renamedTables(first).values()];
  const snapshot = renamed.length > 0 ? await port.read([...tablesToRead(), ...renamed], namesToRead()) : first;
  return isOurs(snapshot) ? snapshot : null;
}
