import { inspectArchive } from '../package/archive';
import { archiveLimits } from '../package/archive-limits';
import { giveChartText, Host, loadExcelInNode } from '../workbench';
import { openWorkbook, saveWorkbook } from '../workbench/file';
import { openPort } from '../workbook/excel';
import type { WorkbookPort } from '../workbook/port';
import { CliFailure } from './failure';
import { readBytes, replaceFile } from './files';

/** A workbook without a window: the genuine client over the workbench's host. */
export interface OpenWorkbook {
  readonly port: WorkbookPort;
  /** Writes the workbook as it is now. */
  readonly save: (file: string) => Promise<void>;
}

export const newWorkbook = (): Promise<OpenWorkbook> => open(Host.create());

/** Opens a workbook from outside, looked into before it is parsed. Throws a CliFailure that says what is wrong with the file. */
export async function openFile(file: string): Promise<OpenWorkbook> {
  return open(Host.from(await parse(file, await readWorkbookFile(file))));
}

/** The bytes of a workbook from outside, looked into. Throws a CliFailure that says what is wrong with the file. */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  const bytes = await readBytes(file, archiveLimits.fileBytes, () => new CliFailure(({ cli }) => cli.archive.tooLarge(file)));
  const check = inspectArchive(bytes);
  if (!check.ok) throw new CliFailure(({ cli }) => cli.archive[check.reason](file));
  return bytes;
}

/** Whatever a parser throws at an archive that is sound is damage inside its parts. */
async function parse(file: string, bytes: Uint8Array): Promise<Parameters<typeof Host.from>[0]> {
  try {
    return await openWorkbook(bytes);
  } catch (cause) {
    throw new CliFailure(({ cli }) => cli.archive.damaged(file), { cause });
  }
}

async function open(host: Host): Promise<OpenWorkbook> {
  const client = await loadExcelInNode(host);
  const port = openPort(client.Excel, { describe: (sheet, chart, text) => giveChartText(host.workbook, sheet, chart, text) });
  return { port, save: async (file) => replaceFile(file, await saveWorkbook(host.workbook)) };
}
