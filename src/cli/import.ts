import { basename, extname } from 'node:path';
import { createTemplate } from '../commands/createTemplate';
import type { Plan } from '../domain/plan';
import { planFromDocument } from '../intake/plan-from-document';
import type { Reading } from '../reading/reading';
import { readSource } from '../reading/read-source';
import { sourceOf, SourceRefused } from '../reading/sources';
import { sourceLimits } from '../reading/sources/limits';
import type { Source } from '../reading/source';
import type { Arguments } from './arguments';
import { CliFailure } from './failure';
import { readBytes } from './files';
import { asJson, type Context } from './output';
import { oneFile } from './required';
import { newWorkbook } from './workbook';

/** `import`: the plans of a document, as document JSON or a workbook each. What could not be placed is listed with its line. */
export async function importDocument(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const file = oneFile(words, 'import');
  const output = words.value('output');
  const reading = readSource(await openSource(file));
  if (words.value('json') !== undefined) {
    const { source, documents, unplaced, doubts } = reading;
    terminal.out(asJson({ source, documents, unplaced, doubts }));
  }
  const say = words.value('json') === undefined ? terminal.out : () => undefined;
  const plans = reading.documents.map((document) => planFromDocument(document));
  for (const [at, { plan, unplaced }] of plans.entries()) {
    const target = output === undefined ? null : fileOf(output, at, plans.length);
    if (target !== null) await write(plan, target);
    const { goals, indicators, activities, printed } = plan;
    const name = target === null ? nameOf(reading, at) : `${basename(target)} (${nameOf(reading, at)})`;
    say(`${wording.cli.created(name, goals.length, indicators.length, activities.length, printed.length)}\n`);
    if (unplaced.length > 0)
      say(
        `${wording.cli.notPlaced(unplaced.length)}\n${unplaced.map(({ text, reason }) => `  ${text} (${wording.cli.unplaced[reason]})\n`).join('')}`,
      );
  }
  const { imported } = wording.cli;
  if (plans.length === 0) say(`${imported.nothing(basename(file))}\n`);
  if (reading.unplaced.length > 0) say(`${imported.notPlaced(reading.unplaced.length)}\n`);
  for (const { line, text, reason } of reading.unplaced)
    say(`  ${imported.line([line])}: ${text.replace(/\s+/g, ' ').trim()} (${wording.reading.unplaced[reason]})\n`);
  if (reading.doubts.length > 0) say(`${imported.doubts(reading.doubts.length)}\n`);
  for (const { lines, kind } of reading.doubts) say(`  ${imported.line(lines)}: ${wording.reading.doubts[kind]}\n`);
  return 0;
}

/** "plan.xlsx", or "plan-1.xlsx", "plan-2.xlsx" where the file holds several documents. */
function fileOf(output: string, at: number, count: number): string {
  if (count === 1) return output;
  const end = extname(output);
  return `${output.slice(0, output.length - end.length)}-${at + 1}${end}`;
}

function nameOf({ documents }: Reading, at: number): string {
  const document = documents[at];
  return [document?.type, document?.year || '', document?.unit].filter(Boolean).join(' ');
}

async function write(plan: Plan, file: string): Promise<void> {
  const { port, save } = await newWorkbook();
  await createTemplate(port, plan);
  await save(file);
}

async function openSource(file: string): Promise<Source> {
  const bytes = await readBytes(file, sourceLimits.fileBytes, () => new CliFailure(({ cli }) => cli.imported.tooLarge(file)));
  try {
    return await sourceOf({ name: basename(file), bytes });
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    throw new CliFailure(({ reading }) => `${file}: ${reading.refused[error.reason]}`, { cause: error });
  }
}
