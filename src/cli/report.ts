import { basename, extname } from 'node:path';
import { makeReport } from '../commands/makeReport';
import type { Arguments } from './arguments';
import { orNotOurs } from './failure';
import { replaceFile } from './files';
import type { Context } from './output';
import { oneFile, required } from './required';
import { openFile } from './workbook';

/** `report`: the same workbook with the report sheet; where the file to write ends in .docx, the report as a Word document. */
export async function report(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const file = oneFile(words, 'report');
  const output = required(words, 'report', 'output');
  const { port, save } = await openFile(file);
  if (extname(output).toLowerCase() === '.docx') {
    const { makeWord } = await import('../commands/makeWord');
    const { bytes } = orNotOurs(file, await makeWord(port, { date: today() }));
    await replaceFile(output, bytes);
    terminal.out(`${wording.cli.reportedInWord(basename(output))}\n`);
    return 0;
  }
  const { sheet } = orNotOurs(file, await makeReport(port));
  await save(output);
  terminal.out(`${wording.cli.reported(basename(output), sheet)}\n`);
  return 0;
}

/** "2026-09-11", where the reader is: Sweden writes days so. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
