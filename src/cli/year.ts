import { CliFailure } from './failure';

/** The year of `--year`; undefined where it is not given. Throws for what is no year. */
export function yearOf(value: string): number;
export function yearOf(value: string | undefined): number | undefined;
export function yearOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^(19|20|21)\d\d$/.test(value)) throw new CliFailure(({ cli }) => cli.badValue('--year', value, cli.year));
  return Number(value);
}
