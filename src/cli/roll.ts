import { basename } from 'node:path';
import { nextPeriod, RollRefused, type CycleDocument, type NextPeriod } from '../commands/rollOn';
import { refusalSentence, toldInShort, toldLines } from '../commands/roll-on/told-lines';
import type { Start } from '../domain/plan';
import { nextOf } from '../domain/roll-on/next';
import type { PlanRead } from '../workbook/read';
import type { Arguments } from './arguments';
import { CliFailure } from './failure';
import { isThere } from './files';
import { oneOf } from './one-of';
import type { Context } from './output';
import { readPlanFile } from './plan-file';
import { oneFile, required } from './required';
import { newWorkbook } from './workbook';
import { yearOf } from './year';

const types = ['VP', 'T1', 'T2', 'VB', 'month'] as const;

/** `roll`: the next period's workbook, made of this one, which is not changed. A file that is there already is written over only with `--force`. */
export async function roll(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const file = oneFile(words, 'roll');
  const output = required(words, 'roll', 'output');
  const read = await readPlanFile(file);
  const next = periodAfter(file, read, wanted(words, read.plan.start));
  if (words.value('force') === undefined && (await isThere(output))) throw new CliFailure(({ cli }) => cli.rolled.exists(output));
  const made = await newWorkbook();
  await made.port.create(next.content());
  await made.save(output);
  const { rolled } = wording.cli;
  const { type, year, periodMonth } = next.plan.start;
  const isWhole = words.value('all') !== undefined;
  terminal.out(`${basename(output)}: ${rolled.notes.document(type, year, periodMonth)}. ${toldInShort(next.told, rolled.notes)}\n`);
  for (const { heading, lines } of toldLines(next.told, rolled.notes)) {
    terminal.out(`${heading}\n`);
    for (const { text, cells } of lines) {
      terminal.out(`  ${text}\n`);
      for (const cell of isWhole ? cells : []) terminal.out(`    ${cell.replace(/\s+/g, ' ')}\n`);
    }
  }
  return 0;
}

/** `--to`, `--year` and `--month`; without `--to` what comes next. A VP is of the year after, unless a year is said. */
function wanted(words: Arguments, start: Start): CycleDocument {
  const year = yearOf(words.value('year'));
  const month = words.value('month');
  const type = oneOf('--to', words.value('to'), types) ?? (month === undefined ? undefined : 'month');
  if (type === undefined) return { ...nextOf(start), ...(year !== undefined && { year }) };
  const periodMonth = month === undefined ? null : Number(month);
  if (periodMonth !== null && !(Number.isInteger(periodMonth) && periodMonth >= 1 && periodMonth <= 12))
    throw new CliFailure(({ cli }) => cli.badValue('--month', month ?? '', '1–12'));
  return { type, year: year ?? (type === 'VP' ? start.year + 1 : start.year), periodMonth };
}

function periodAfter(file: string, read: PlanRead, to: CycleDocument): NextPeriod {
  try {
    const next = nextPeriod(read, to);
    if ('kind' in next) throw new CliFailure(({ cli: { rolled } }) => `${file}: ${rolled.notes.refused.damaged(next.problems.length)}`);
    return next;
  } catch (error) {
    if (!(error instanceof RollRefused)) throw error;
    throw new CliFailure(({ cli: { rolled } }) => `${file}: ${refusalSentence(error, rolled.notes)}`, { cause: error });
  }
}
