import type { Arguments, CommandName } from './arguments';
import { CliFailure } from './failure';

/** The value of an option that the command cannot do without. */
export function required(words: Arguments, command: CommandName, option: 'output' | 'write' | 'type' | 'year' | 'unit'): string {
  const value = words.value(option);
  if (value === undefined || value.trim() === '')
    throw new CliFailure(({ cli }) => cli.required(option === 'output' ? '-o' : `--${option}`, command));
  return value;
}

/** The one file that a command is about. */
export function oneFile(words: Arguments, command: CommandName): string {
  const [file, more] = words.files;
  if (file === undefined) throw new CliFailure(({ cli }) => cli.fileRequired(command));
  if (more !== undefined) throw new CliFailure(({ cli }) => cli.tooManyFiles(more));
  return file;
}
