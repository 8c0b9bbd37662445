import { basename } from 'node:path';
import { migrate } from '../commands/migrate';
import { upgradeLines, upgradeRefusal } from '../commands/upgrade-lines';
import type { Arguments } from './arguments';
import { CliFailure, orNotOurs } from './failure';
import { isThere } from './files';
import type { Context } from './output';
import { oneFile, required } from './required';
import { openFile } from './workbook';

/**
 * `upgrade`: the same workbook with the newest template, and what that brought. One that has it already is written as it is. A file that is there is written
 * over only with `--force`.
 */
export async function upgrade(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const file = oneFile(words, 'upgrade');
  const output = required(words, 'upgrade', 'output');
  if (words.value('force') === undefined && (await isThere(output))) throw new CliFailure(({ cli }) => cli.rolled.exists(output));
  const { port, save } = await openFile(file);
  const done = orNotOurs(file, await migrate(port));
  const { notes } = wording.cli.upgraded;
  if (done.kind !== 'migrated' && done.kind !== 'newest')
    throw new CliFailure((way) => `${file}: ${upgradeRefusal(done, way.cli.upgraded.notes)}`);
  await save(output);
  if (done.kind === 'newest') terminal.out(`${basename(output)}: ${notes.refused.newest}\n`);
  else
    terminal.out(
      [
        `${basename(output)}: ${notes.done(done.from, done.to)}`,
        ...upgradeLines(done.brings, notes).map((line) => `  ${line}`),
        `  ${notes.untouched}`,
        '',
      ].join('\n'),
    );
  return 0;
}
