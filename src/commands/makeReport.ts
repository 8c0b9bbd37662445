import { computePlan } from '../domain/computed';
import { reportContent, type ReportOptions } from '../report/content';
import { wordingFor } from '../wording';
import type { Receipt, WorkbookPort } from '../workbook/port';
import { readWorkbook } from './readWorkbook';

/** What was made: the sheet's name, and what it cost. No cell is written where the same report already stands. */
export interface ReportMade extends Receipt {
  readonly sheet: string;
}

/** Reads the plan and lays its report down on a sheet of its own, in Swedish as all sheets; null where the workbook is not of our template. */
export async function makeReport(port: WorkbookPort, options: ReportOptions = {}): Promise<ReportMade | null> {
  const read = await readWorkbook(port);
  if (!read) return null;
  const content = reportContent(read.plan, computePlan(read.plan), wordingFor('sv'), options);
  return { ...(await port.replaceSheet(content)), sheet: content.name };
}
