import { makeReport } from '../../commands/makeReport';
import { readChoices } from '../../taskpane/report/choices';
import { remembered } from '../../workbook/read/remembered';
import type { Verb } from '../outcome';

/** Makes the report as it was last chosen in the pane for this workbook, the usual one where nothing was, and shows it. */
export const report: Verb = async (port) => {
  const made = await makeReport(port, (read) => readChoices(remembered(read, 'report') ?? ''));
  if (!made) return 'notOurs';
  await port.select(made.sheet, 'A1');
  return 'done';
};
