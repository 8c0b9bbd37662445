import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { handOut as makeFiles } from '../commands/handOut';
import { frameOf } from '../commands/hand-out/unit-holes';
import { textOfBytes } from '../consolidation/csv';
import { readRegister, type Register } from '../consolidation/register';
import { consolidationWords, registerSentence } from '../wording/consolidation';
import type { Arguments } from './arguments';
import { CliFailure } from './failure';
import { readBytes, replaceFile } from './files';
import type { Context } from './output';
import { required } from './required';
import { readWorkbookFile } from './workbook';

/** A register is small. */
const largestRegister = 4_000_000;

/**
 * `hand-out`: a workbook for every unit of a list, in a folder that is made if it is not there. Nothing is written where the list has errors, or where one of the
 * files is there already and `--force` is not given.
 */
export async function handOut(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const [file, list, more] = words.files;
  if (file === undefined || list === undefined) throw new CliFailure(({ cli }) => cli.handedOut.files);
  if (more !== undefined) throw new CliFailure(({ cli }) => cli.tooManyFiles(more));
  const folder = required(words, 'hand-out', 'output');
  const template = await readWorkbookFile(file);
  const register = readRegister(
    textOfBytes(await readBytes(list, largestRegister, () => new CliFailure(({ cli }) => cli.listTooLarge(list)))),
  );
  refuseProblems(list, register);
  const made = makeFiles(template, register.units);
  if ('kind' in made) {
    throw new CliFailure(({ cli: { noUnitTemplate } }) => {
      const why = made.kind === 'damaged' ? noUnitTemplate.damaged(made.problems.length) : noUnitTemplate[made.kind];
      return `${file}: ${why}`;
    });
  }
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new CliFailure(({ cli }) => cli.notWritten.other(folder), { cause });
  });
  if (words.value('force') === undefined) await refuseExisting(folder, made.names);
  for (const [at, name] of made.names.entries()) await replaceFile(join(folder, name), made.file(at).bytes);
  const { handedOut } = wording.cli;
  terminal.out(`${handedOut.written(folder, made.names.length, made.given)}\n`);
  const without = register.units.filter(({ frame }) => frameOf(made.start, frame) === null).length;
  if (without > 0) terminal.out(`  ${handedOut.withoutFrame(without)}\n`);
  return 0;
}

/** Every problem of the list in the one line of a failure, with its line in the list. */
function refuseProblems(list: string, { units, problems }: Register): void {
  if (problems.length === 0 && units.length > 0) return;
  throw new CliFailure(({ cli, language }) => {
    const lines = problems.map((problem) => registerSentence(problem, consolidationWords[language]));
    return cli.handedOut.register(list, lines.length > 0 ? lines : [cli.handedOut.noUnits]);
  });
}

async function refuseExisting(folder: string, names: readonly string[]): Promise<void> {
  const there = await Promise.all(
    names.map((name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  const [first, ...others] = names.filter((_, at) => there[at]);
  if (first !== undefined) throw new CliFailure(({ cli }) => cli.handedOut.exists(join(folder, first), others.length));
}
