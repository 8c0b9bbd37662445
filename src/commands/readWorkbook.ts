import type { Snapshot, WorkbookPort } from '../workbook/port';
import { isOurs, namesToRead, readPlan, renamedTables, tablesToRead, type PlanRead } from '../workbook/read';

/** The plan in the workbook, what was wrong at the door and where everything stands; null where the workbook is not of our template. */
export async function readWorkbook(port: WorkbookPort): Promise<PlanRead | null> {
  const snapshot = await readSnapshot(port);
  return snapshot && readPlan(snapshot);
}

/** What stands in the workbook, not yet made a plan; null where the workbook is not of our template. */
export async function readSnapshot(port: WorkbookPort): Promise<Snapshot | null> {
  const first = await port.read(tablesToRead(), namesToRead());
  const renamed = [...renamedTables(first).values()];
  const snapshot = renamed.length > 0 ? await port.read([...tablesToRead(), ...renamed], namesToRead()) : first;
  return isOurs(snapshot) ? snapshot : null;
}
