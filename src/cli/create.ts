import { basename } from 'node:path';
import { createTemplate } from '../commands/createTemplate';
import type { Plan } from '../domain/plan';
import { planFromDocument } from '../intake/plan-from-document';
import { emptyPlan } from '../workbook/template';
import type { Arguments } from './arguments';
import { chooseDocument, openDocuments } from './documents';
import { CliFailure } from './failure';
import { oneOf } from './one-of';
import { required } from './required';
import type { Context } from './output';
import { newWorkbook } from './workbook';
import { yearOf } from './year';

/** `create`: a workbook from a document JSON, or an empty template. */
export async function create(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const output = required(words, 'create', 'output');
  const [file, more] = words.files;
  if (more !== undefined) throw new CliFailure(({ cli }) => cli.tooManyFiles(more));
  if (file !== undefined && (['type', 'year', 'unit', 'level'] as const).some((option) => words.value(option) !== undefined)) {
    throw new CliFailure(({ cli }) => cli.fileAndTemplate);
  }
  const { plan, left } =
    file === undefined ? { plan: templatePlan(words), left: [] } : await documentPlan(file, words, { terminal, wording });
  const { port, save } = await newWorkbook();
  await createTemplate(port, plan);
  await save(output);
  const { goals, indicators, activities, printed } = plan;
  terminal.out(`${wording.cli.created(basename(output), goals.length, indicators.length, activities.length, printed.length)}\n`);
  if (left.length > 0) terminal.out(`${wording.cli.notPlaced(left.length)}\n${left.map((line) => `  ${line}\n`).join('')}`);
  return 0;
}

async function documentPlan(
  file: string,
  words: Arguments,
  { wording }: Context,
): Promise<{ readonly plan: Plan; readonly left: readonly string[] }> {
  const { documents, unknown } = await openDocuments(file);
  const chosen = chooseDocument(file, documents, words.value('document'));
  const { plan, unplaced } = planFromDocument(chosen.document);
  const keys = unknown
    .filter((path) => path.startsWith(`documents[${chosen.at}]`))
    .map((path) => ({ text: path, reason: 'unknownKey' as const }));
  return { plan, left: [...unplaced, ...keys].map(({ text, reason }) => `${text} (${wording.cli.unplaced[reason]})`) };
}

function templatePlan(words: Arguments): Plan {
  const asked = ['type', 'year', 'unit'] as const;
  if (asked.every((option) => words.value(option) === undefined)) throw new CliFailure(({ cli }) => cli.fileRequired('create'));
  const type = oneOf('--type', required(words, 'create', 'type'), ['VP', 'T1', 'T2', 'VB'] as const) ?? 'VP';
  const year = yearOf(required(words, 'create', 'year'));
  const level = oneOf('--level', words.value('level'), ['unit', 'department', 'board'] as const) ?? 'unit';
  const name = required(words, 'create', 'unit').trim();
  return emptyPlan({ type, year, level, [level]: name });
}
