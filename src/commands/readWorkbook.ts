import type { WorkbookPort } from '../workbook/port';
import { isOurs, namesToRead, readPlan, tablesToRead, type PlanRead } from '../workbook/read';

/** The plan in the workbook, what was wrong at the door and where everything stands; null where the workbook is not of our template. */
export async function readWorkbook(port: WorkbookPort): Promise<PlanRead | null> {
  const snapshot = await port.read(tablesToRead(), namesToRead());
  return isOurs(snapshot) ? readPlan(snapshot) : null;
}
