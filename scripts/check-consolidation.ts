import { consolidate, noDecisions, type ConsolidationFrame } from '../src/consolidation/consolidate';
import type { Consolidated } from '../src/consolidation/consolidated';
import type { FileRead, UnitFile } from '../src/consolidation/unit-file';
import { usualFrame } from '../src/consolidation/usual-frame';
import { printValue } from '../src/domain/print-value';
import type { SignConvention } from '../src/domain/plan';
import type { DocumentJson } from '../src/intake/document';
import { readUnitFile } from '../src/unit-files';

/** A document and the workbook that was made of it. */
export interface MadeUnit {
  readonly document: DocumentJson;
  readonly bytes: Uint8Array;
}

/** What is known of a file of several units' documents, counted by eye. */
const known: Readonly<Record<string, { readonly sharedByAll: number }>> = { '004': { sharedByAll: 7 } };

/**
 * Several units of one file, as workbooks that are read from their bytes and put together: held against what the documents print, which is worked out here
 * from the JSON alone.
 */
export async function checkConsolidation(name: string, units: readonly MadeUnit[]): Promise<readonly string[]> {
  if (units.length < 2) return [];
  const files = await Promise.all(units.map(({ document, bytes }) => readUnitFile(`${document.unit}.xlsx`, bytes)));
  const usual = usualFrame(files);
  if (!usual) return ['no unit can be read'];
  const frame: ConsolidationFrame = { ...usual, register: null, readAt: '', decisions: noDecisions };
  const result = consolidate(files, frame);
  const documents = units.map(({ document }) => document);
  const shared = sharedIndicators(documents);
  const problems = [
    ...indicatorProblems(result, documents, shared),
    ...goalProblems(result, documents),
    ...budgetProblems(result, documents),
    ...plantedSigns(files, frame),
  ];
  const expected = known[name]?.sharedByAll;
  if (expected !== undefined && shared.size !== expected) problems.push(`${shared.size} indicators in every unit, not ${expected}`);
  const { contains, missing } = netOf(result);
  console.log(
    `${name}: ${units.length} units, ${shared.size} indicators in all of them, ${result.goals.length} goals, ${result.budgets.length} budget rows, ` +
      `budget of ${contains.length} of ${contains.length + missing.length} units, problems ${problems.length}`,
  );
  return problems.map((problem) => `together: ${problem}`);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '').replace(/−/g, '-');
const nameOf = ({ incoming }: Consolidated, key: string): string => incoming.find((row) => row.key === key)?.name ?? '';
const netOf = ({ totals }: Consolidated) => {
  const net = totals.find(({ kind, department, area }) => kind === 'net' && department === '' && area === '');
  return { contains: net?.contains ?? [], missing: net?.missing ?? [] };
};

type Printed = { readonly name: string; readonly target?: string | null };

function indicatorsOf(document: DocumentJson): readonly Printed[] {
  return document.focusGoals.flatMap(({ areaGoals }) =>
    areaGoals.flatMap((area) => [
      ...area.indicators,
      ...area.committeeGoals.flatMap((goal) => [...goal.indicators, ...goal.unitGoals.flatMap((one) => one.indicators)]),
    ]),
  );
}

const sharedIndicators = (documents: readonly DocumentJson[]): ReadonlySet<string> => {
  const [first, ...others] = documents.map((document) => new Set(indicatorsOf(document).map((one) => plain(one.name))));
  return new Set([...(first ?? [])].filter((one) => others.every((names) => names.has(one))));
};

/** Every printed target stands at its unit; those that all units have are one indicator each. */
function indicatorProblems(result: Consolidated, documents: readonly DocumentJson[], shared: ReadonlySet<string>): readonly string[] {
  const problems: string[] = [];
  const rows = new Map(
    result.indicators.flatMap(({ measureUnit, rows: own }) =>
      own.map((row) => [`${nameOf(result, row.unit)}\n${plain(row.name)}`, squeezed(printValue(row.target, measureUnit))] as const),
    ),
  );
  for (const document of documents) {
    for (const { name, target } of indicatorsOf(document)) {
      const found = rows.get(`${document.unit}\n${plain(name)}`);
      if (found !== squeezed(target)) problems.push(`target of ${name} in ${document.unit}: ${String(found)}, printed ${target ?? ''}`);
    }
  }
  for (const name of shared) {
    const own = result.indicators.filter(({ rows: some }) => some.some((row) => plain(row.name) === name));
    const units = new Set(own.flatMap(({ rows: some }) => some.map(({ unit }) => unit)));
    if (own.length !== 1 || units.size !== documents.length) problems.push(`${name} is ${own.length} indicators of ${units.size} units`);
  }
  return problems;
}

/** Area goals and numbered committee goals by unit, with how many unit goals lie beneath. */
function goalProblems(result: Consolidated, documents: readonly DocumentJson[]): readonly string[] {
  const printed = documents.flatMap((document) =>
    document.focusGoals.flatMap(({ areaGoals }) =>
      areaGoals.flatMap((area) => [
        `${area.number?.replace(/\.$/, '')} ${document.unit} ${sum(area.committeeGoals.map(({ unitGoals }) => unitGoals.length))}`,
        ...area.committeeGoals.map(
          ({ title, unitGoals }) => `${/^[\d.]*\d/.exec(title)?.[0] ?? title} ${document.unit} ${unitGoals.length}`,
        ),
      ]),
    ),
  );
  const found = result.goals
    .filter(({ level }) => level !== 'focus')
    .flatMap(({ number, cells }) => [...cells].map(([unit, { unitGoals }]) => `${number} ${nameOf(result, unit)} ${unitGoals.length}`));
  return [
    ...printed.filter((line) => !found.includes(line)).map((line) => `goal ${line} is printed and not found`),
    ...found.filter((line) => !printed.includes(line)).map((line) => `goal ${line} is found and not printed`),
  ];
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Rows as printed; added with costs as costs; units without a budget named as missing. */
function budgetProblems(result: Consolidated, documents: readonly DocumentJson[]): readonly string[] {
  const printed = documents.flatMap(({ unit, tables }) =>
    tables.flatMap(({ rows }) =>
      rows.filter(([label]) => !/^netto/i.test(label ?? '')).map(([label, budget]) => `${unit}: ${label} ${squeezed(budget)}`),
    ),
  );
  const found = result.budgets.map(
    ({ unit, label, printed: row }) => `${nameOf(result, unit)}: ${label} ${squeezed(printValue(row.budget))}`,
  );
  const without = documents.filter(({ tables }) => tables.length === 0).map(({ unit }) => unit);
  const missing = netOf(result).missing.map((key) => nameOf(result, key));
  const wrong = result.budgets.filter(
    ({ kind, normalised: { budget } }) => !budget || (kind === 'revenue' ? budget.gt(0) : kind === 'cost' && budget.lt(0)),
  );
  return [
    ...printed.filter((line) => !found.includes(line)).map((line) => `budget ${line} is printed and not found`),
    ...found.filter((line) => !printed.includes(line)).map((line) => `budget ${line} is found and not printed`),
    ...wrong.map(({ label, unit }) => `${label} of ${nameOf(result, unit)} has the wrong sign`),
    ...without.filter((unit) => !missing.includes(unit)).map((unit) => `${unit} has no budget and is not missing`),
    ...missing.filter((unit) => !without.includes(unit)).map((unit) => `${unit} is missing and has a budget`),
  ];
}

const conventions: readonly SignConvention[] = ['costPositive', 'revenuePositive', 'unsigned'];

/** Each unit in turn says another convention than its rows have: that file is named, also where its net is 0, and no other. */
function plantedSigns(files: readonly UnitFile[], frame: ConsolidationFrame): readonly string[] {
  return files.flatMap((file) =>
    conventions.flatMap((signs) => {
      if (!file.ok || file.plan.budget.length === 0 || file.plan.start.signs === signs) return [];
      const mistaken: FileRead = { ...file, plan: { ...file.plan, start: { ...file.plan.start, signs } } };
      const result = consolidate(
        files.map((one) => (one === file ? mistaken : one)),
        frame,
      );
      const found = result.findings.filter(({ code }) => code === 'C11').map(({ file: at }) => (at === null ? '' : result.files[at]?.name));
      return found.join() === file.file ? [] : [`${signs} in ${file.file}: found in ${found.join(', ') || 'no file'}`];
    }),
  );
}
