import { CliFailure } from './failure';

/** A value that must be one of some words, whatever its case; undefined where the option is not given. */
export function oneOf<Word extends string>(option: string, value: string | undefined, words: readonly Word[]): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((known) => known.toLowerCase() === value.toLowerCase());
  if (word === undefined) throw new CliFailure(({ cli }) => cli.badValue(option, value, words.join(', ')));
  return word;
}
