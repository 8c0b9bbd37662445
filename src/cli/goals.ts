import { basename } from 'node:path';
import { readWorkbook } from '../commands/readWorkbook';
import { goalStructure } from '../intake/goal-structure';
import type { Arguments } from './arguments';
import { orNotOurs } from './failure';
import { replaceFile } from './files';
import { asJson, type Context } from './output';
import { oneFile, required } from './required';
import { openFile } from './workbook';

/** `goals`: what the council and the board give, as a document JSON that `create` makes templates of. */
export async function goals(words: Arguments, { terminal, wording: { cli } }: Context): Promise<number> {
  const file = oneFile(words, 'goals');
  const output = required(words, 'goals', 'output');
  const { port } = await openFile(file);
  const structure = goalStructure(orNotOurs(file, await readWorkbook(port)).plan);
  await replaceFile(output, new TextEncoder().encode(asJson(structure)));
  terminal.out(`${cli.goalsWritten(basename(output))}\n`);
  return 0;
}
