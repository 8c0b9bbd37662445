import { readUnit } from '../unit-files';
import { WorkbookError } from '../workbook/errors';
import type { PlanRead } from '../workbook/read';
import { CliFailure } from './failure';
import { readWorkbookFile } from './workbook';

/** Reads the plan of a file from its bytes: where nothing is written to the workbook, it need not be opened. */
export async function readPlanFile(file: string): Promise<PlanRead> {
  const unit = readUnit(await readWorkbookFile(file));
  if (unit.ok) return unit.read;
  if (unit.reason === 'newerTemplate') throw new WorkbookError('NewerTemplate');
  throw new CliFailure(({ cli }) => (unit.reason === 'foreign' ? cli.notOurs : cli.archive.damaged)(file));
}
