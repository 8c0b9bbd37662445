import { basename } from 'node:path';
import { makeReport } from '../commands/makeReport';
import type { Arguments } from './arguments';
import { orNotOurs } from './failure';
import type { Context } from './output';
import { oneFile, required } from './required';
import { openFile } from './workbook';

/** `report`: the same workbook with the report sheet. */
export async function report(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const file = oneFile(words, 'report');
  const output = required(words, 'report', 'output');
  const { port, save } = await openFile(file);
  const { sheet } = orNotOurs(file, await makeReport(port));
  await save(output);
  terminal.out(`${wording.cli.reported(basename(output), sheet)}\n`);
  return 0;
}
