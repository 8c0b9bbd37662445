import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { askRules } from '../commands/askRules';
import { makeReportOfUnits } from '../commands/reportOfUnits';
import { readConsolidated, type ConsolidatedRead } from '../commands/readConsolidated';
import { writeConsolidated } from '../commands/writeConsolidated';
import { consolidate as putTogether, noDecisions, type ConsolidationFrame } from '../consolidation/consolidate';
import type { ConsolidationFinding } from '../consolidation/consolidated';
import { readRegister, type Register } from '../consolidation/register';
import { toJson } from '../consolidation/to-json';
import { usualFrame } from '../consolidation/usual-frame';
import type { UnitFile } from '../consolidation/unit-file';
import type { DocumentType } from '../domain/plan';
import { decodeList } from '../report/hand-over/name-list';
import { readFilesHere, unpackUnit, type PackedUnit } from '../unit-files';
import { consolidationWords, findingSentence, questionSentence } from '../wording/consolidation';
import { schemaVersion } from '../workbook/schema/versions';
import type { Arguments } from './arguments';
import { consolidatedText } from './consolidated-text';
import { CliFailure } from './failure';
import { readBytes } from './files';
import { oneOf } from './one-of';
import { asJson, type Context } from './output';
import { refuseUnknown, reportWanted, writeReport } from './report-of-units';
import { unitFilesIn } from './unit-files-in';
import { newWorkbook, openFile, type OpenWorkbook } from './workbook';
import { yearOf } from './year';

/** A register is small. */
const largestRegister = 4_000_000;

const types: readonly DocumentType[] = ['VP', 'T1', 'T2', 'VB', 'month'];

/**
 * `consolidate`: many units' workbooks as one view, with `-o` as a workbook. Where that file is a consolidation already, its register and decisions hold
 * and what differs from it is told; with `--report` also the report of the board or of a department. A file that cannot be read is a line; 1 when something is left out of the result, which is what an error among its
 * findings says.
 */
export async function consolidate(words: Arguments, { terminal, wording }: Context): Promise<number> {
  if (words.files.length === 0) throw new CliFailure(({ cli }) => cli.fileRequired('consolidate'));
  const type = oneOf('--type', words.value('type'), types);
  const year = yearOf(words.value('year'));
  const output = words.value('output');
  const wanted = reportWanted(words);
  const standing = output === undefined ? null : await openStanding(output, words.value('force') !== undefined);
  const register = (await registerOf(words.value('register'))) ?? standing?.before?.register ?? null;
  const decisions = standing?.before?.decisions ?? noDecisions;
  const files = await readUnits(words.files, [output, wanted?.file]);
  const frame = usualFrame(files, { ...(type && { type }), ...(year && { year }) }) ?? frameOfNothing(type, year);
  const remembered = standing?.before && isSamePeriod(standing.before.of, frame) ? standing.before.remembered : null;
  const consolidated = putTogether(files, {
    ...frame,
    register,
    readAt: now(),
    decisions,
    ...(remembered && { before: remembered }),
    version: schemaVersion,
  });
  const say = consolidationWords[wording.language];
  const sentences = {
    finding: (finding: ConsolidationFinding) => findingSentence(finding, say),
    question: (question: Parameters<typeof questionSentence>[0]) => questionSentence(question, say),
  };
  refuseUnknown(wanted, consolidated);
  const inResult = wanted !== null && output !== undefined && resolve(wanted.file) === resolve(output);
  if (output !== undefined && standing) {
    await writeConsolidated(standing.port, consolidated, decisions, {
      ...(register && { register: register.units }),
      before: standing.before,
    });
    if (inResult) await makeReportOfUnits(standing.port, consolidated, wanted);
    await standing.save(output);
  }
  if (wanted && !inResult) await writeReport(wanted, consolidated, standing?.before?.decisions.words ?? []);
  terminal.out(words.value('json') ? asJson(toJson(consolidated, sentences)) : consolidatedText(consolidated, sentences.finding, wording));
  if (output !== undefined && !words.value('json')) terminal.out(`${wording.cli.consolidated.written(basename(output))}\n`);
  if (wanted && !words.value('json')) terminal.out(`${wording.cli.consolidated.reported(basename(wanted.file), wanted.department)}\n`);
  return consolidated.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function registerOf(file: string | undefined): Promise<Register | null> {
  if (file === undefined) return null;
  const bytes = await readBytes(file, largestRegister, () => new CliFailure(({ cli }) => cli.consolidated.registerTooLarge(file)));
  return readRegister(decodeList(bytes));
}

type Period = Pick<ConsolidationFrame, 'type' | 'year' | 'periodMonth'>;
const isSamePeriod = (left: Period, right: Period): boolean =>
  left.type === right.type && left.year === right.year && left.periodMonth === right.periodMonth;

/** The consolidation that a file holds, to be written anew; a new workbook where there is none. What is something else is written over only with `--force`. */
async function openStanding(file: string, force: boolean): Promise<OpenWorkbook & { readonly before: ConsolidatedRead | null }> {
  if (existsSync(file)) {
    const opened = await openFile(file);
    const before = await readConsolidated(opened.port);
    if (before) return { ...opened, before };
    if (!force) throw new CliFailure(({ cli }) => cli.consolidated.somethingElse(file));
  }
  return { ...(await newWorkbook()), before: null };
}

async function readUnits(paths: readonly string[], outputs: readonly (string | undefined)[]): Promise<readonly UnitFile[]> {
  const files = await unitFilesIn(paths, outputs);
  const read: UnitFile[] = [];
  for await (const answer of readFilesHere(files, askRules))
    if (answer.ok !== 'unchanged') read.push(unpackUnit(answer satisfies PackedUnit));
  return read;
}

/** Where no file can be read there is nothing to go by, and each has its line all the same. */
const frameOfNothing = (type: DocumentType = 'VP', year = new Date().getFullYear()) =>
  ({ type, year, periodMonth: null, amountUnit: 'tkr', board: '' }) as const;

/** "2026-09-11 14:05", by the clock of the place. */
function now(): string {
  const at = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
