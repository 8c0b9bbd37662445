import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActivityJson, DocumentFile, DocumentJson, GoalJson, IndicatorJson, TableJson } from '../src/intake/document';
import { unprintedHeading } from '../src/reading/documents/sections';
import type { Reading } from '../src/reading/reading';
import { readSource } from '../src/reading/read-source';
import { sourceOfText } from '../src/reading/sources/text';
import { plain } from './document-facts';

/** The least share of right ones, of those expected and of those found. */
const bars = {
  'front pages': 1,
  goals: 0.99,
  headings: 0.99,
  indicators: 0.99,
  analyses: 0.99,
  activities: 0.98,
  tables: 0.99,
} as const;
type Kind = keyof typeof bars;
const kinds = Object.keys(bars) as readonly Kind[];

/** One thing of a document, whole: it is right only where all of it is. */
interface Fact {
  readonly kind: Kind;
  readonly text: string;
  /** Where the golden file says it. */
  readonly line: number | null;
}

type Golden<T> = T & { readonly line?: number; readonly analysisStart?: string | null };

const cells = [
  'outcome',
  'outcomeMen',
  'outcomeWomen',
  'outcomePrior',
  'priorLabel',
  'forecast',
  'target',
  'councilTarget',
  'period',
] as const;

function factsOf(document: DocumentJson, at: number): readonly Fact[] {
  const facts: Fact[] = [];
  const note = (kind: Kind, parts: readonly unknown[], line: number | null): void => {
    facts.push({
      kind,
      text: [at, ...parts.map((part) => plain(part === null || part === undefined ? '' : String(part)))].join(' | '),
      line,
    });
  };
  const { type, year, unit, author, level } = document;
  note('front pages', [type, year, unit, author, level], null);
  const goal = (json: Golden<Partial<GoalJson>>, way: string): void => {
    const line = json.line ?? null;
    note('goals', [way, json.number, json.title, json.fulfilment], line);
    // The heading of what stands right beneath a title is ours.
    for (const heading of json.sections ?? []) if (heading !== unprintedHeading) note('headings', [way, heading], line);
    json.indicators?.forEach((row: Golden<IndicatorJson>, index) => {
      const judged = /^[●◆▲]$/.test(row.glyph ?? '') ? row.glyph : '';
      note('indicators', [way, index, row.name, ...cells.map((key) => row[key]), judged], row.line ?? null);
      const analysis = row.analysisStart ?? row.analysis ?? '';
      if (analysis) note('analyses', [way, index, plain(analysis).slice(0, 50)], row.line ?? null);
    });
    json.activities?.forEach((row: Golden<ActivityJson>, index) =>
      note('activities', [way, index, row.name, row.start, row.end, row.deviation, row.status], row.line ?? null),
    );
  };
  document.focusGoals.forEach((focus, f) => {
    goal(focus, `${f}`);
    focus.areaGoals.forEach((area, a) => {
      goal(area, `${f}.${a}`);
      area.committeeGoals.forEach((committee, n) => {
        goal(committee, `${f}.${a}.${n}`);
        committee.unitGoals.forEach((unitGoal, e) => goal(unitGoal, `${f}.${a}.${n}.${e}`));
      });
    });
  });
  document.otherSections.forEach((heading, index) => note('headings', ['around', index, heading], null));
  document.tables.forEach((table: Golden<TableJson>, index) =>
    note('tables', [index, table.title, table.headers.join(' ¦ '), ...table.rows.map((row) => row.join(' ¦ '))], table.line ?? null),
  );
  return facts;
}

/** What is in one list and not in the other, each as often as it is. */
function without(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return facts.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** Where a line went, for the list of misses. */
function whereIs(line: number | null, { placed, unplaced }: Reading): string {
  if (line === null) return '';
  const place = placed.find((each) => each.line === line);
  if (place) return ` (line ${line}: ${place.at.kind} ${place.at.path.join('.')})`;
  return ` (line ${line}: ${unplaced.find((each) => each.line === line)?.reason ?? 'blank'})`;
}

/** A line that is not blank stands in one list, once. */
function linesAstray(name: string, content: string, { placed, unplaced }: Reading): readonly string[] {
  const times = new Map<number, number>();
  for (const { line } of [...placed, ...unplaced]) times.set(line, (times.get(line) ?? 0) + 1);
  return content.split(/\r?\n/).flatMap((text, at) => {
    const expected = text.trim() === '' ? 0 : 1;
    return (times.get(at + 1) ?? 0) === expected ? [] : [`${name}:${at + 1} stands ${times.get(at + 1) ?? 0} times`];
  });
}

/**
 * Reads every text of FOLDER/documents and holds it against the document of the same number in FOLDER/golden. Prints recall and precision, and answers what is
 * wrong: a share below its bar, a line in no list.
 */
export function checkImport(folder: string): readonly string[] {
  const documents = join(folder, 'documents');
  if (!existsSync(documents)) return [];
  return readdirSync(documents)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, 3);
      const golden = join(folder, 'golden', `${name}.json`);
      return existsSync(golden) ? checkFile(name, file, readFileSync(join(documents, file), 'utf8'), readFileSync(golden, 'utf8')) : [];
    });
}

function checkFile(name: string, file: string, content: string, golden: string): readonly string[] {
  const reading = readSource(sourceOfText(content, file));
  const expected = (JSON.parse(golden) as DocumentFile).documents.flatMap(factsOf);
  const found = reading.documents.flatMap(factsOf);
  const problems = [...linesAstray(name, content, reading)];
  console.log(
    `${name} read: ${reading.documents.length} documents, ${reading.placed.length} lines placed, ${reading.unplaced.length} not placed, ${reading.doubts.length} doubts`,
  );
  for (const { line, reason } of reading.unplaced) console.log(`  line ${line}: ${reason}`);
  for (const kind of kinds) {
    const ofKind = (facts: readonly Fact[]): readonly Fact[] => facts.filter((fact) => fact.kind === kind);
    const [wanted, had] = [ofKind(expected), ofKind(found)];
    if (wanted.length + had.length === 0) continue;
    const [missing, extra] = [without(wanted, had), without(had, wanted)];
    const right = wanted.length - missing.length;
    const share = (of: number): number => (of === 0 ? 1 : right / of);
    const print = (of: number): string => `${(share(of) * 100).toFixed(right === of ? 0 : 1)} %`.padStart(8);
    console.log(
      `  ${kind.padEnd(14)}${String(wanted.length).padStart(5)}${String(had.length).padStart(5)}${print(wanted.length)}${print(had.length)}`,
    );
    for (const fact of missing) console.log(`    - ${fact.text}${whereIs(fact.line, reading)}`);
    for (const fact of extra) console.log(`    + ${fact.text}`);
    if (Math.min(share(wanted.length), share(had.length)) < bars[kind]) problems.push(`${name} ${kind}: below ${bars[kind] * 100} %`);
  }
  return problems;
}
