import { basename } from 'node:path';
import { readWorkbook } from '../commands/readWorkbook';
import { makeCopy } from '../commands/sendCopy';
import { factsOf } from '../package/send/facts';
import type { Arguments } from './arguments';
import { CliFailure, orNotOurs } from './failure';
import { replaceFile } from './files';
import type { Context } from './output';
import { oneFile, required } from './required';
import { openFile, readWorkbookFile } from './workbook';

/** `copy`: of a workbook what may be sent, the report of its period or with `--all` every visible sheet, as values and without what tells of people. */
export async function copy(words: Arguments, { terminal, wording: { cli } }: Context): Promise<number> {
  const file = oneFile(words, 'copy');
  const output = required(words, 'copy', 'output');
  const isAll = words.value('all') !== undefined;
  const start = isAll ? null : orNotOurs(file, await readWorkbook((await openFile(file)).port)).plan.start;
  const made = makeCopy(await readWorkbookFile(file), start);
  if (!made) throw new CliFailure(({ cli: say }) => (start === null ? say.copied.nothing(file) : say.copied.noReport(file)));
  await replaceFile(output, made.bytes);
  terminal.out(`${cli.copied.written(basename(output), made.facts.sheets)}\n`);
  for (const [fact, count] of factsOf(made.facts)) terminal.out(`  ${cli.copied.facts[fact](count)}\n`);
  return 0;
}
