import { basename } from 'node:path';
import { checkWorkbook, type PlacedFinding } from '../commands/checkWorkbook';
import { writeControl } from '../commands/writeControl';
import type { Severity } from '../domain/finding';
import type { Handling } from '../domain/plan';
import { expectedText, foundText, sentence, type Wording } from '../wording';
import { headerOfPlace } from '../workbook/read';
import type { Arguments } from './arguments';
import { orNotOurs } from './failure';
import { asJson, type Context } from './output';
import { oneFile, required } from './required';
import { openFile } from './workbook';

/** A finding as `check --json` writes it. */
interface ShownFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  /** What Kontroll says of it, also where that was about other figures. */
  readonly handling: { readonly handling: Handling | null; readonly reason: string } | null;
  /** Accepted with a reason on the figures that it has now. */
  readonly quiet: boolean;
}

/** `check`: every finding; 1 when there is an error among those that are not accepted. With `--write` also a workbook with the sheet Kontroll. */
export async function check(words: Arguments, context: Context): Promise<number> {
  const file = oneFile(words, 'check');
  const { findings, written } = await (words.value('write') || words.value('output') !== undefined
    ? writeFindings(file, words, context)
    : readFindings(file));
  const { terminal, wording } = context;
  const shown = findings.map((finding) => show(finding, wording));
  terminal.out(words.value('json') ? asJson({ findings: shown }) : `${asText(shown, wording)}${written}`);
  return shown.some(({ severity, quiet }) => severity === 'error' && !quiet) ? 1 : 0;
}

interface Checked {
  readonly findings: readonly PlacedFinding[];
  /** A line on what was written, '' for nothing. */
  readonly written: string;
}

async function readFindings(file: string): Promise<Checked> {
  const { port } = await openFile(file);
  return { findings: orNotOurs(file, await checkWorkbook(port)).findings, written: '' };
}

async function writeFindings(file: string, words: Arguments, { wording }: Context): Promise<Checked> {
  required(words, 'check', 'write');
  const output = required(words, 'check', 'output');
  const { port, save } = await openFile(file);
  const { checked, sheet } = orNotOurs(file, await writeControl(port));
  await save(output);
  return { findings: checked.findings, written: `${wording.cli.controlWritten(basename(output), sheet)}\n` };
}

const show = ({ finding, sheet, cell, handling, quiet }: PlacedFinding, wording: Wording): ShownFinding => ({
  code: finding.code,
  severity: finding.severity,
  sheet,
  cell,
  message: sentence(finding, wording, headerOfPlace(finding.place)),
  found: foundText(finding, wording),
  expected: expectedText(finding, wording),
  handling: handling && { handling: handling.handling, reason: handling.reason },
  quiet,
});

function asText(findings: readonly ShownFinding[], { cli, labels }: Wording): string {
  const open = findings.filter(({ quiet }) => !quiet);
  const accepted = findings.length - open.length;
  const acceptedLine = accepted > 0 ? [cli.accepted(accepted)] : [];
  if (open.length === 0) return `${[cli.nothingFound, ...acceptedLine].join('\n')}\n`;
  const lines = open.map(
    ({ code, severity, sheet, cell, message }) => `${labels.severities[severity]} ${code} ${sheet}${cell ? `!${cell}` : ''}: ${message}`,
  );
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return `${[...lines, '', cli.counts(count('error'), count('warning'), count('note')), ...acceptedLine].join('\n')}\n`;
}
