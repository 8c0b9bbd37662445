import { basename } from 'node:path';
import { applyFixes, type FixableFinding } from '../commands/applyFixes';
import { fixSentence, sentence, type Wording } from '../wording';
import { headerOfPlace } from '../workbook/read';
import type { Arguments } from './arguments';
import { orNotOurs } from './failure';
import { asJson, type Context } from './output';
import { oneFile, required } from './required';
import { openFile } from './workbook';

/** A fix as `fix --json` writes it. */
interface ShownFix {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  readonly fix: string;
}

/** `fix`: the same workbook with every safe fix applied; what was fixed, what was left, and how many findings there still are. */
export async function fix(words: Arguments, { terminal, wording }: Context): Promise<number> {
  const file = oneFile(words, 'fix');
  const output = required(words, 'fix', 'output');
  const { port, save } = await openFile(file);
  const applied = orNotOurs(file, await applyFixes(port, 'all safe'));
  await save(output);
  const fixed = applied.fixed.map((each) => show(each, wording));
  const left = applied.left.map((each) => ({ ...show(each, wording), reason: wording.fixes.left[each.reason] }));
  const open = applied.checked.findings.filter(({ quiet }) => !quiet).length;
  terminal.out(words.value('json') ? asJson({ fixed, left, open }) : asText(basename(output), { fixed, left, open }, wording));
  return 0;
}

const show = ({ finding: { finding, sheet, cell }, fix: offered }: FixableFinding, wording: Wording): ShownFix => ({
  code: finding.code,
  sheet,
  cell,
  message: sentence(finding, wording, headerOfPlace(finding.place)),
  fix: fixSentence(offered, wording),
});

interface Shown {
  readonly fixed: readonly ShownFix[];
  readonly left: readonly (ShownFix & { readonly reason: string })[];
  readonly open: number;
}

function asText(file: string, { fixed, left, open }: Shown, { cli }: Wording): string {
  const line = ({ code, sheet, cell, fix: done }: ShownFix): string => `${code} ${sheet}${cell ? `!${cell}` : ''}: ${done}`;
  const lines = [...fixed.map(line), ...left.map((each) => `${line(each)} – ${each.reason}`)];
  return `${[...lines, ...(lines.length > 0 ? [''] : []), cli.fixed(file, fixed.length, left.length, open)].join('\n')}\n`;
}
