import { computePlan } from '../domain/computed';
import { readWorkbook } from '../commands/readWorkbook';
import type { WorkbookPort } from '../workbook/port';
import type { Language } from './language';
import { overviewOf } from './overview-of';
import type { Reading } from './view-props';

/** The workbook read and computed, its rules not yet gone through; null where it is not of our template. */
export async function readNow(port: WorkbookPort, language: Language): Promise<Reading | null> {
  const read = await readWorkbook(port);
  if (!read) return null;
  const computed = computePlan(read.plan);
  return { ...read, computed, findings: null, overview: overviewOf({ ...read, computed, findings: null }, language) };
}
