import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { departmentsOf, makeReportOfUnits, makeWordOfUnits } from '../commands/reportOfUnits';
import type { Consolidated, DecidedWord } from '../consolidation/consolidated';
import type { Arguments } from './arguments';
import { CliFailure } from './failure';
import { replaceFile } from './files';
import { newWorkbook } from './workbook';

/** The report that was asked for. */
export interface ReportWanted {
  readonly file: string;
  /** '' = the whole board's. */
  readonly department: string;
}

/**
 * null where none was. Throws a CliFailure for a department without a report, and for a file that is there already, unless `--force` is given or it is the result's
 * own: a report may have been written on since.
 */
export function reportWanted(words: Arguments): ReportWanted | null {
  const file = words.value('report');
  const department = words.value('department')?.trim() ?? '';
  if (file !== undefined) {
    const output = words.value('output');
    const isResult = output !== undefined && resolve(output) === resolve(file);
    if (!isResult && words.value('force') === undefined && existsSync(file)) throw new CliFailure(({ cli }) => cli.rolled.exists(file));
    return { file, department };
  }
  if (department !== '') throw new CliFailure(({ cli }) => cli.consolidated.departmentAlone);
  return null;
}

/** Throws a CliFailure, before anything is written, for a department that no unit has. */
export function refuseUnknown(wanted: ReportWanted | null, consolidated: Consolidated): void {
  const known = departmentsOf(consolidated);
  const department = wanted?.department ?? '';
  if (department !== '' && !known.includes(department)) throw new CliFailure(({ cli }) => cli.consolidated.noDepartment(department, known));
}

/** Writes it to a file of its own: nothing of other departments is in it. */
export async function writeReport(
  { file, department }: ReportWanted,
  consolidated: Consolidated,
  words: readonly DecidedWord[],
): Promise<void> {
  if (extname(file).toLowerCase() === '.docx') {
    const { bytes } = await makeWordOfUnits(consolidated, { department, words, date: new Date().toLocaleDateString('sv-SE') });
    return replaceFile(file, bytes);
  }
  const { port, save } = await newWorkbook();
  await makeReportOfUnits(port, consolidated, { department, words });
  return save(file);
}
