import { isNewer, readSnapshot } from '../commands/readWorkbook';
import { computeSteps, type Computed } from '../domain/computed';
import type { Steps } from '../domain/in-steps';
import { consolidatedNames } from '../workbook/consolidated/names';
import type { Snapshot, WorkbookPort } from '../workbook/port';
import { readSteps, type PlanRead } from '../workbook/read';
import type { Language } from './language';
import { overviewOf } from './overview-of';
import type { Reading } from './view-props';

/** What stands in the workbook; null where it is not of our template. */
export const lookAt = (port: WorkbookPort): Promise<Snapshot | null> => readSnapshot(port);

/** True where the workbook is a consolidation of units, which has another way of being read. */
export const isConsolidation = async (port: WorkbookPort): Promise<boolean> =>
  (await port.read([], [consolidatedNames.version])).names.has(consolidatedNames.version);

export const planOf = (snapshot: Snapshot): Steps<PlanRead> => readSteps(snapshot);

export const figuresOf = ({ plan }: PlanRead): Steps<Computed> => computeSteps(plan);

/** A workbook that has been read and computed, its rules not yet gone through. */
export const uncheckedReading = (read: PlanRead, computed: Computed, language: Language): Reading => ({
  ...read,
  computed,
  findings: null,
  readingOnly: read.snapshot.outline.readOnly ? 'readOnly' : isNewer(read) ? 'newer' : null,
  overview: overviewOf({ ...read, computed, findings: null }, language),
});
