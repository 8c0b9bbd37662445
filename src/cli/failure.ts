import type { Wording } from '../wording';

/** Why the command line stops with exit code 2; the one line that is written is made in the reader's language. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';
  constructor(
    readonly line: (wording: Wording) => string,
    options?: ErrorOptions,
  ) {
    super('CliFailure', options);
  }
}

/** What a command answers for a workbook of our template; the failure that says so where it is another's. */
export function orNotOurs<Answer>(file: string, answer: Answer | null): Answer {
  if (answer === null) throw new CliFailure(({ cli }) => cli.notOurs(file));
  return answer;
}
