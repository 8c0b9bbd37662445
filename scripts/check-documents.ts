import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleTable } from '../src/domain/rules/rule-table';
import type { DocumentJson } from '../src/intake/document';
import { readDocumentFile } from '../src/intake/read-document-file';
import { checkConsolidation, type MadeUnit } from './check-consolidation';
import { checkImport } from './check-import';
import { compareFacts, factKinds, factsOf, type Comparison } from './document-facts';
import { throughWorkbook, type Journey } from './document-in-workbook';
import { proveReport, reportFiles, spoiltIsSeen } from './report-proof';
import { errorsIn, suggestionsThatDiffer, sumsThatDiffer } from './sheet-agrees';

/**
 * `npm run check:documents -- FOLDER [--keep DIR]`: every document of FOLDER/golden goes into a workbook and out again, and nothing may be lost or made
 * up on the way; then into a report, as a workbook and as a Word document, that is to hold all of it once and in order. --keep leaves the files in DIR.
 */
const { values, positionals } = parseArgs({ options: { keep: { type: 'string' } }, allowPositionals: true });

/** What is known of a document beside its own cells: the operating budget as it computes, and rules that may not find anything. */
const known: Readonly<Record<string, { readonly sums?: Parameters<typeof sumsThatDiffer>[1]; readonly without?: readonly string[] }>> = {
  '003': {
    sums: [
      ['Summa', 'Avvikelse', -12.3],
      ['Summa', 'Prestationsförändring', 5.7],
      ['Summa', 'Avvikelse efter', -6.6],
      ['Summa efter', 'Avvikelse efter', -4.8],
    ],
  },
  '004': { without: ['V18'] },
};

/** Codes of the findings, by document. */
const found = new Map<string, readonly string[]>();

/** The workbooks of a file's documents, to be put together. */
const made = new Map<string, MadeUnit[]>();

async function checkDocument(name: string, at: number, document: DocumentJson): Promise<readonly string[]> {
  const keep = values.keep === undefined ? null : join(values.keep, `${name}-${at}.xlsx`);
  const journey = await throughWorkbook(document, keep);
  made.set(name, [...(made.get(name) ?? []), { document, bytes: journey.bytes }]);
  const comparisons = compareFacts(factsOf(document), factsOf(journey.shown));
  found.set(
    `${name}[${at}]`,
    journey.findings.map(({ code }) => code),
  );
  const problems = [...comparisons.flatMap(({ misses }) => misses), ...problemsIn(name, journey)];
  print(`${name}[${at}] ${document.type} ${document.year}`, comparisons, journey, problems.length);
  return [...problems, ...(await checkReport(name, at, document))];
}

async function checkReport(name: string, at: number, document: DocumentJson): Promise<readonly string[]> {
  const files = await reportFiles(document);
  if (values.keep !== undefined) {
    writeFileSync(join(values.keep, `${name}-${at}-rapport.xlsx`), files.xlsx);
    writeFileSync(join(values.keep, `${name}-${at}-rapport.docx`), files.docx);
  }
  const proofs = proveReport(document, files);
  for (const { in: kind, counts } of proofs) {
    const printed = counts.filter(({ expected }) => expected > 0).map(({ kind: of, right, expected }) => `${of} ${right}/${expected}`);
    console.log(`${''.padEnd(widths.name)} .${kind}: ${printed.join(', ')}`);
  }
  const unseen = at === 0 ? spoiltIsSeen(document, files) : [];
  return [...proofs.flatMap(({ in: kind, faults }) => faults.map((fault) => `report.${kind}: ${fault}`)), ...unseen];
}

function problemsIn(name: string, { plan, computed, snapshot, findings, unplaced }: Journey): readonly string[] {
  const { sums, without = [] } = known[name] ?? {};
  const { total } = computed;
  const computes = [total.deviation, total.deviationAfter, total.afterAll].map((sum) => sum?.toNumber());
  return [
    ...unplaced.map((text) => `no place for ${text}`),
    ...errorsIn(snapshot),
    ...suggestionsThatDiffer(plan, computed, snapshot),
    ...(sums ? sumsThatDiffer(snapshot, sums) : []),
    ...(sums && computes.join() !== '-12.3,-6.6,-4.8' ? [`the domain computes ${computes.join(' / ')}`] : []),
    ...findings.filter(({ code }) => without.includes(code)).map((found) => `${found.code} ${found.found}`),
  ];
}

const widths = { name: 16, kind: 16, number: 9 };

function print(name: string, comparisons: readonly Comparison[], { plan, findings }: Journey, problems: number): void {
  const percent = (right: number, of: number) => (of === 0 ? '–' : `${((right / of) * 100).toFixed(right === of ? 0 : 1)} %`);
  const levels = (['focus', 'area', 'committee', 'unit'] as const).map((level) => plan.goals.filter((goal) => goal.level === level).length);
  console.log(
    `${name.padEnd(widths.name)} goals ${levels.join('/')}, findings ${countByCode(findings.map(({ code }) => code))}, problems ${problems}`,
  );
  for (const { kind, expected, found, right } of comparisons) {
    if (expected === 0 && found === 0) continue;
    const cells = [expected, found, `${percent(right, expected)}`, `${percent(right, found)}`].map((cell) =>
      String(cell).padStart(widths.number),
    );
    console.log(`${''.padEnd(widths.name)} ${kind.padEnd(widths.kind)}${cells.join('')}`);
  }
}

function countByCode(codes: readonly string[]): string {
  const counts = [...new Set(codes)].sort().map((code) => `${code} ${codes.filter((each) => each === code).length}`);
  return counts.length > 0 ? counts.join(', ') : 'none';
}

/** How often each rule speaks, rule by document. */
function printRules(): void {
  const documents = [...found.keys()];
  const width = Math.max(...documents.map((name) => name.length), 6) + 2;
  const line = (head: string, cells: readonly (string | number)[]): void =>
    console.log(`${head.padEnd(widths.name)}${cells.map((cell) => String(cell).padStart(width)).join('')}`);
  line('', [...documents, 'all']);
  const counts = (codes: readonly string[], code: string): number => codes.filter((each) => each === code).length;
  for (const { code } of ruleTable) {
    const each = documents.map((name) => counts(found.get(name) ?? [], code));
    const all = each.reduce((sum, count) => sum + count, 0);
    if (all > 0)
      line(
        code,
        [...each, all].map((count) => count || '·'),
      );
  }
}

async function main(): Promise<number> {
  const golden = join(positionals[0] ?? '.', 'golden');
  if (!existsSync(golden)) {
    console.log(`${golden} does not exist: no documents to check.`);
    return 0;
  }
  if (values.keep !== undefined) mkdirSync(values.keep, { recursive: true });
  console.log(
    `${''.padEnd(widths.name)} ${''.padEnd(widths.kind)}${['expected', 'found', 'recall', 'precision']
      .map((head) => head.padStart(widths.number + 1))
      .join('')
      .slice(1)}`,
  );
  const problems: string[] = [];
  for (const file of readdirSync(golden)
    .filter((each) => each.endsWith('.json'))
    .sort()) {
    const read = readDocumentFile(readFileSync(join(golden, file), 'utf8'));
    if (!read.ok) {
      problems.push(`${file}: ${read.problem.path} should be ${read.problem.expected}`);
      continue;
    }
    problems.push(...read.unknown.map((path) => `${file}: no place for ${path}`));
    const name = file.replace(/\.json$/, '');
    for (const [at, document] of read.file.documents.entries()) {
      problems.push(...(await checkDocument(name, at, document)).map((problem) => `${name}[${at}] ${problem}`));
    }
    problems.push(...(await checkConsolidation(name, made.get(name) ?? [])).map((problem) => `${name} ${problem}`));
  }
  printRules();
  problems.push(...checkImport(positionals[0] ?? '.'));
  for (const problem of problems.slice(0, 200)) console.log(problem);
  console.log(
    problems.length === 0
      ? `Nothing lost, nothing made up (${factKinds.length} kinds of facts); every report holds all of it once.`
      : `${problems.length} problems.`,
  );
  return problems.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
