import { askRules } from '../commands/askRules';
import { consolidate as putTogether, noDecisions } from '../consolidation/consolidate';
import type { BudgetTotal, Consolidated, ConsolidationFinding } from '../consolidation/consolidated';
import { isUsable } from '../consolidation/received';
import { readRegister, type Register } from '../consolidation/register';
import { toJson } from '../consolidation/to-json';
import { usualFrame } from '../consolidation/usual-frame';
import type { UnitFile } from '../consolidation/unit-file';
import type { DocumentType } from '../domain/plan';
import { printShort } from '../domain/print-value';
import { decodeList } from '../report/hand-over/name-list';
import { readFilesHere, unpackUnit, type PackedUnit } from '../unit-files';
import type { Wording } from '../wording';
import { consolidationWords, findingSentence, questionSentence } from '../wording/consolidation';
import { schemaVersion } from '../workbook/schema/versions';
import type { Arguments } from './arguments';
import { CliFailure } from './failure';
import { readBytes } from './files';
import { oneOf } from './one-of';
import { asJson, type Context } from './output';
import { unitFilesIn } from './unit-files-in';
import { yearOf } from './year';

/** A register is small. */
const largestRegister = 4_000_000;

const types: readonly DocumentType[] = ['VP', 'T1', 'T2', 'VB', 'month'];

/**
 * `consolidate`: many units' workbooks as one view. A file that cannot be read is a line in it; 1 when something is left out of the result, which is what
 * an error among its findings says.
 */
export async function consolidate(words: Arguments, { terminal, wording }: Context): Promise<number> {
  if (words.files.length === 0) throw new CliFailure(({ cli }) => cli.fileRequired('consolidate'));
  const type = oneOf('--type', words.value('type'), types);
  const year = yearOf(words.value('year'));
  const register = await registerOf(words.value('register'));
  const files = await readUnits(words.files);
  const consolidated = putTogether(files, {
    ...(usualFrame(files, { ...(type && { type }), ...(year && { year }) }) ?? frameOfNothing(type, year)),
    register,
    readAt: now(),
    decisions: noDecisions,
    version: schemaVersion,
  });
  const say = consolidationWords[wording.language];
  const sentences = {
    finding: (finding: ConsolidationFinding) => findingSentence(finding, say),
    question: (question: Parameters<typeof questionSentence>[0]) => questionSentence(question, say),
  };
  terminal.out(words.value('json') ? asJson(toJson(consolidated, sentences)) : asText(consolidated, sentences.finding, wording));
  return consolidated.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function registerOf(file: string | undefined): Promise<Register | null> {
  if (file === undefined) return null;
  const bytes = await readBytes(file, largestRegister, () => new CliFailure(({ cli }) => cli.consolidated.registerTooLarge(file)));
  return readRegister(decodeList(bytes));
}

async function readUnits(paths: readonly string[]): Promise<readonly UnitFile[]> {
  const files = await unitFilesIn(paths);
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

function asText(consolidated: Consolidated, sentence: (finding: ConsolidationFinding) => string, { cli, labels }: Wording): string {
  const { type, year, amountUnit, incoming, totals, findings, files } = consolidated;
  const expected = incoming.filter(({ expected: is }) => is).length || incoming.length;
  const usable = incoming.filter(({ state }) => isUsable(state)).length;
  const names = new Map(incoming.map(({ key, name }) => [key, name]));
  const lines = [
    cli.consolidated.heading(usable, expected, `${labels.documentTypes[type]} ${year}`),
    ...totals.filter(({ kind, area }) => kind === 'net' && area === '').map((total) => totalLine(total, amountUnit, cli)),
    '',
    ...findings.map((finding) => {
      const file = finding.file === null ? '' : (files[finding.file]?.name ?? '');
      const cell = finding.source && finding.source.cell !== '' ? ` ${finding.source.sheet}!${finding.source.cell}` : '';
      const about = [finding.unit === null ? '' : (names.get(finding.unit) ?? ''), `${file}${cell}`]
        .filter((part) => part !== '')
        .join(', ');
      return `${labels.severities[finding.severity]} ${finding.code}${about && ` ${about}`}: ${sentence(finding)}`;
    }),
  ];
  const count = (severity: ConsolidationFinding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const end = findings.length === 0 ? cli.nothingFound : cli.counts(count('error'), count('warning'), count('note'));
  return `${[...lines, end].join('\n')}\n`;
}

function totalLine(
  { department, amounts, deviation, contains, missing }: BudgetTotal,
  amountUnit: string,
  { consolidated }: Wording['cli'],
): string {
  const printed = (figure: BudgetTotal['deviation']): string => (figure ? `${printShort(figure)} ${amountUnit}` : '–');
  return consolidated.total(
    department,
    {
      budget: printed(amounts.budget),
      forecast: printed(amounts.forecast),
      outcome: printed(amounts.outcome),
      deviation: printed(deviation),
    },
    contains.length,
    contains.length + missing.length,
  );
}
