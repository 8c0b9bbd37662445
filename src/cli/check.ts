import { checkWorkbook, type PlacedFinding } from '../commands/checkWorkbook';
import type { Severity } from '../domain/finding';
import { expectedText, foundText, sentence, type Wording } from '../wording';
import { headerOfPlace } from '../workbook/read';
import type { Arguments } from './arguments';
import { orNotOurs } from './failure';
import { asJson, type Context } from './output';
import { oneFile } from './required';
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
}

/** `check`: every finding; 1 when there is an error among them. */
export async function check(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const file = oneFile(words, 'check');
  const { port } = await openFile(file);
  const { findings } = orNotOurs(file, await checkWorkbook(port));
  const shown = findings.map((finding) => show(finding, wording));
  terminal.out(words.value('json') ? asJson({ findings: shown }) : asText(shown, wording));
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const show = ({ finding, sheet, cell }: PlacedFinding, wording: Wording): ShownFinding => ({
  code: finding.code,
  severity: finding.severity,
  sheet,
  cell,
  message: sentence(finding, wording, headerOfPlace(finding.place)),
  found: foundText(finding, wording),
  expected: expectedText(finding, wording),
});

function asText(findings: readonly ShownFinding[], { cli, labels }: Wording): string {
  if (findings.length === 0) return `${cli.nothingFound}\n`;
  const lines = findings.map(
    ({ code, severity, sheet, cell, message }) => `${labels.severities[severity]} ${code} ${sheet}${cell ? `!${cell}` : ''}: ${message}`,
  );
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return `${[...lines, '', cli.counts(count('error'), count('warning'), count('note'))].join('\n')}\n`;
}
