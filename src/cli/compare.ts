import { basename } from 'node:path';
import { comparePeriods, periodNames, writeComparison } from '../commands/comparePeriods';
import type { Plan } from '../domain/plan';
import type { Arguments } from './arguments';
import { CliFailure } from './failure';
import { isThere } from './files';
import type { Context } from './output';
import { readPlanFile } from './plan-file';
import { required } from './required';
import { newWorkbook } from './workbook';

/**
 * `compare`: a workbook with the sheet Jämförelse of several periods' workbooks. Indicators that may be one under two names are listed and compared apart;
 * `--near` says that they are the same.
 */
export async function compare(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const { files } = words;
  if (files.length < 2) throw new CliFailure(({ cli }) => cli.compared.tooFew);
  const output = required(words, 'compare', 'output');
  if (words.value('force') === undefined && (await isThere(output))) throw new CliFailure(({ cli }) => cli.rolled.exists(output));
  const plans: Plan[] = [];
  for (const file of files) plans.push((await readPlanFile(file)).plan);
  const apart = comparePeriods(plans);
  const isSame = words.value('near') !== undefined;
  const comparison = isSame
    ? comparePeriods(
        plans,
        apart.proposals.map(({ earlier, later }) => [earlier.id, later.id]),
      )
    : apart;
  const { port, save } = await newWorkbook();
  const { sheet } = await writeComparison(port, comparison);
  await save(output);
  const { compared } = wording.cli;
  terminal.out(
    `${basename(output)}: ${compared.counts(comparison.indicators.length, plans.length)} ${sheet}: ${periodNames(comparison.plans).join(', ')}.\n`,
  );
  if (apart.proposals.length > 0) terminal.out(`${isSame ? compared.taken : compared.proposed}\n`);
  for (const { earlier, later, because } of apart.proposals) terminal.out(`  ${compared.same[because](earlier.name, later.name)}\n`);
  return 0;
}
