import { computePlan } from '../domain/computed';
import { reportContent } from '../report/content';
import type { ReportOptions } from '../report/options';
import { swedish } from '../wording/sv';
import type { Receipt, WorkbookPort } from '../workbook/port';
import type { PlanRead } from '../workbook/read';
import { remembered } from '../workbook/read/remembered';
import { memory } from '../workbook/schema/memory';
import { readToWrite } from './readWorkbook';

/** What was made: the sheet's name, and what it cost. No cell is written where the same report already stands. */
export interface ReportMade extends Receipt {
  readonly sheet: string;
}

export interface Making {
  /** What was chosen, to be remembered in the workbook until the next report. */
  readonly remember?: string;
  /** Stops before anything is written. */
  readonly signal?: AbortSignal;
  /** Called before the first write: from here it cannot be stopped. */
  readonly onWriting?: () => void;
}

/**
 * Reads the plan and lays its report down on a sheet of its own, in Swedish as all sheets; null where the workbook is not of our template. Rejects
 * with a WorkbookError, or with the signal's reason before anything is written. `options` may be taken from what was read.
 */
export async function makeReport(
  port: WorkbookPort,
  options: ReportOptions | ((read: PlanRead) => ReportOptions) = {},
  making: Making = {},
): Promise<ReportMade | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  const chosen = typeof options === 'function' ? options(read) : options;
  const content = reportContent(read.plan, computePlan(read.plan), swedish, chosen);
  making.signal?.throwIfAborted();
  making.onWriting?.();
  const held = remembered(read, 'report');
  // Before the sheet, so that the first Ctrl+Z takes back what one sees.
  if (making.remember !== undefined && held !== null && held !== making.remember)
    await port.write([], [{ name: memory.report.name, value: making.remember }]);
  return { ...(await port.replaceSheet(content)), sheet: content.name };
}
