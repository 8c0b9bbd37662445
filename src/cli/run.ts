import { errorSentence } from '../wording/errors';
import { wordingFor, type Wording } from '../wording';
import { WorkbookError } from '../workbook/errors';
import { readArguments, type Arguments, type CommandName } from './arguments';
import { check } from './check';
import { compare } from './compare';
import { consolidate } from './consolidate';
import { copy } from './copy';
import { create } from './create';
import { exportFigures } from './export';
import { CliFailure } from './failure';
import { fix } from './fix';
import { goals } from './goals';
import { importDocument } from './import';
import { handOut } from './handOut';
import { languageOf } from './language';
import type { Context, Terminal } from './output';
import { report } from './report';
import { roll } from './roll';
import { show } from './show';
import { upgrade } from './upgrade';

const commands: Readonly<Record<CommandName, (words: Arguments, context: Context) => Promise<number>>> = {
  create,
  import: importDocument,
  check,
  fix,
  show,
  report,
  copy,
  export: exportFigures,
  goals,
  consolidate,
  'hand-out': handOut,
  roll,
  upgrade,
  compare,
};

/**
 * Runs a command line and answers its exit code: 0 done, 1 `check` found an error or `export` a name that is not in the list, 2 a file cannot be read or the words are wrong, with one line on
 * standard error.
 */
export async function run(
  words: readonly string[],
  terminal: Terminal,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const wording = wordingFor(languageOf(words, environment));
  try {
    const asked = readArguments(words);
    if (asked.help) {
      terminal.out(asked.command === null ? wording.cli.help : wording.cli.helpOf[asked.command]);
      return 0;
    }
    if (asked.command === null) throw new CliFailure(({ cli }) => cli.noCommand);
    return await commands[asked.command](asked, { terminal, wording });
  } catch (error) {
    terminal.error(`${lineOf(error, wording).replace(/\s+/g, ' ')}\n`);
    return 2;
  }
}

function lineOf(error: unknown, wording: Wording): string {
  if (error instanceof CliFailure) return error.line(wording);
  if (error instanceof WorkbookError) return errorSentence(error, wording.errors);
  return wording.cli.unexpected(error instanceof Error ? error.message : String(error));
}
