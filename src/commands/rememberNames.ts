import { writeKnownNames, type KnownNames } from '../report/hand-over/remembered-names';
import type { Receipt, WorkbookPort } from '../workbook/port';
import { remembered } from '../workbook/read/remembered';
import { memory } from '../workbook/schema/memory';
import { readToWrite } from './readWorkbook';

/**
 * Remembers in the workbook what its unit and indicators are called in the city's system; nothing is written where its template has no place for that, or
 * where it says the same. null where the workbook is not of our template. Rejects with a WorkbookError, the workbook as it was.
 */
export async function rememberNames(port: WorkbookPort, names: KnownNames): Promise<Receipt | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  const held = remembered(read, 'names');
  const text = writeKnownNames(names);
  return held === null || held === text ? { syncs: 0, cellsWritten: 0 } : port.write([], [{ name: memory.names.name, value: text }]);
}
