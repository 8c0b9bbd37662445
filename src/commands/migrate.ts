import type { Receipt, WorkbookPort } from '../workbook/port';
import { migrationOf, sheetsToRead, type Brings, type Migration } from '../workbook/migrate';
import { namesToRead, readPlan, tablesToRead } from '../workbook/read';
import { readToWrite } from './readWorkbook';

/**
 * What a workbook of an older version of the template lacks of the newest; nothing is written. null where the workbook is not of our template. Rejects
 * with NewerTemplate for one of a later version than ours.
 */
export async function previewMigration(port: WorkbookPort): Promise<Migration | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  const whole = await port.readWhole(tablesToRead(), namesToRead(), sheetsToRead(read));
  return migrationOf(readPlan(whole), whole);
}

/** A workbook that was brought up to date, or the same as it was with the reason why not. */
export type Migrated =
  | { readonly kind: 'migrated'; readonly from: number; readonly to: number; readonly brings: Brings; readonly receipt: Receipt }
  | Exclude<Migration, { kind: 'ready' }>;

/**
 * Brings a workbook of an older version of the template up to the newest, in place: what it lacks is added, and the template's own formulas are renewed. What
 * anybody has entered stays as it is. The workbook is read again first. null where it is not of our template. Rejects with a WorkbookError, the
 * workbook as it was.
 */
export async function migrate(port: WorkbookPort): Promise<Migrated | null> {
  const preview = await previewMigration(port);
  if (preview?.kind !== 'ready') return preview;
  const receipt = await port.extend(preview.extension);
  return { kind: 'migrated', from: preview.from, to: preview.to, brings: preview.brings, receipt };
}
