import { namesOfConsolidated, readConsolidatedFrom, tablesOfConsolidated, type ConsolidatedRead } from '../workbook/consolidated/read';
import { consolidatedVersion } from '../workbook/consolidated/names';
import type { WorkbookPort } from '../workbook/port';

export { sourceAt, type FoundSource } from '../workbook/consolidated/source-at';
export type { ConsolidatedRead } from '../workbook/consolidated/read';

/** The consolidation in the workbook: its register, decisions, remembered values and sources; null where the workbook is none. Two syncs. */
export async function readConsolidated(port: WorkbookPort): Promise<ConsolidatedRead | null> {
  return readConsolidatedFrom(await port.read(tablesOfConsolidated, namesOfConsolidated), consolidatedVersion);
}
