import { basename } from 'node:path';
import { readWorkbook } from '../commands/readWorkbook';
import { nameOf } from '../report/front-page';
import { figureFile } from '../report/hand-over/figure-file';
import { columnName, figuresOf } from '../report/hand-over/figures';
import { decodeList, readNames } from '../report/hand-over/name-list';
import { namingOf } from '../report/hand-over/naming';
import { readKnownNames } from '../report/hand-over/remembered-names';
import { remembered } from '../workbook/read/remembered';
import type { Arguments } from './arguments';
import { CliFailure, orNotOurs } from './failure';
import { readBytes, replaceFile } from './files';
import type { Context } from './output';
import { oneFile, required } from './required';
import { openFile } from './workbook';

/** A list of names is small. */
const largestList = 4_000_000;

/**
 * `export`: the indicators' figures as a tab-separated file. With `--names` every indicator must be in that list, or have been given a listed name in the
 * pane: 1 and no file where one is not.
 */
export async function exportFigures(words: Arguments, { terminal, wording: { cli } }: Context): Promise<number> {
  const file = oneFile(words, 'export');
  const output = required(words, 'export', 'output');
  const listFile = words.value('names');
  const list = listFile === undefined ? null : await readList(listFile);
  const { port } = await openFile(file);
  const read = orNotOurs(file, await readWorkbook(port));
  const { figures, leftOut } = figuresOf(read.plan);
  const known = readKnownNames(remembered(read, 'names') ?? '');
  const naming = list && namingOf({ figures }, list, known.indicators);
  if (naming && naming.open.length > 0) {
    const lines = naming.open.map((match) => cli.exported.unknown(match.name, match.kind === 'near' ? match.candidates : []));
    terminal.out(`${cli.exported.notInList(naming.open.length)}\n${lines.map((line) => `  ${line}\n`).join('')}`);
    return 1;
  }
  const unit = words.value('unit') ?? (known.unit || nameOf(read.plan.start));
  const called = (name: string) => (naming ? (naming.names.get(name) ?? null) : name);
  const { text, values, guarded } = figureFile(unit, figures, called);
  await replaceFile(output, new TextEncoder().encode(text));
  terminal.out(`${cli.exported.written(basename(output), values)}\n`);
  for (const name of guarded) terminal.out(`  ${cli.exported.guarded(name)}\n`);
  for (const [name, listed] of naming?.names ?? []) if (listed === null) terminal.out(`  ${cli.exported.notChosen(name)}\n`);
  for (const { indicator, column, because } of leftOut)
    terminal.out(`  ${cli.exported.leftOut(indicator, columnName(column), cli.exported.because[because])}\n`);
  return 0;
}

async function readList(file: string): Promise<readonly string[]> {
  const bytes = await readBytes(file, largestList, () => new CliFailure(({ cli }) => cli.exported.listTooLarge(file)));
  const names = readNames(decodeList(bytes));
  if (names.length === 0) throw new CliFailure(({ cli }) => cli.exported.emptyList(file));
  return names;
}
