/**
 * `npm run bench`: reading units' workbooks of the real template beside exceljs and SheetJS, by turns in one process, and time and memory for 10 and
 * 300 of them. The two libraries are fetched into a folder of their own, outside the project: both have known holes and are no part of it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as UnitFiles from '../../src/unit-files';
import { tablesToRead } from '../../src/workbook/read';
import { compiledReader } from './read-files/compiled';
import { exampleFile, withWholeColumns } from './read-files/files';

interface SheetJs {
  read(bytes: Uint8Array, options: { readonly type: 'array'; readonly sheets?: readonly string[] }): unknown;
}
interface ExcelJs {
  readonly Workbook: new () => { readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> } };
}

function others(): { readonly sheetJs: SheetJs; readonly excelJs: ExcelJs } {
  const folder = path.join(tmpdir(), 'roda-traden-bench');
  if (!existsSync(path.join(folder, 'node_modules/xlsx'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', 'exceljs@4.4.0', 'xlsx@0.18.5'], { cwd: folder });
  }
  const load = createRequire(path.join(folder, 'package.json'));
  return { sheetJs: load('xlsx') as SheetJs, excelJs: load('exceljs') as ExcelJs };
}

/** Milliseconds of the processor that the process has used; what else the machine does is no part of it. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The least that each took, asked by turns, often enough for all of them to be compiled: a consolidation reads many. */
async function byTurns(turns: number, work: Readonly<Record<string, () => unknown>>): Promise<Readonly<Record<string, number>>> {
  const best = new Map(Object.keys(work).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, run] of Object.entries(work)) {
      const begun = used();
      await run();
      best.set(name, Math.min(best.get(name) ?? 0, used() - begun));
    }
  }
  return Object.fromEntries(best);
}

function readMany(reading: string, file: string, count: number): { readonly ms: number; readonly peak: number } {
  const out = execFileSync(process.execPath, [reading, file, String(count)], { encoding: 'utf8' });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as { ms: number; peak: number };
}

const bounds: { readonly what: string; readonly is: number; readonly atLeast?: number; readonly atMost?: number }[] = [];

async function compareReaders({ readUnit }: typeof UnitFiles): Promise<void> {
  const { sheetJs, excelJs } = others();
  const files = await Promise.all([exampleFile('unit-t2'), exampleFile('unit-vp')]);
  const [first] = files;
  if (!first) return;
  const opened = readUnit(first);
  if (!opened.ok) throw new Error(opened.reason);
  const sheets = [...new Set([...opened.read.snapshot.tables.values()].map(({ sheet }) => sheet))];
  const each = (read: (bytes: Uint8Array) => unknown) => async () => {
    for (const file of files) await read(file);
  };
  const ms = await byTurns(16, {
    ours: each((bytes) => readUnit(bytes)),
    exceljs: each((bytes) => new excelJs.Workbook().xlsx.load(bytes)),
    sheetjs: each((bytes) => sheetJs.read(bytes, { type: 'array' })),
    'sheetjs, our sheets': each((bytes) => sheetJs.read(bytes, { type: 'array', sheets })),
  });
  const ours = ms['ours'] ?? 1;
  const ratio = (name: string): number => (ms[name] ?? 0) / ours;
  console.log(`\nRead a unit's workbook: bytes to a plan and its places (${tablesToRead().length} tables), or to a workbook of theirs`);
  console.table(
    Object.fromEntries(
      Object.entries(ms).map(([name, time]) => [name, { 'ms per file': (time / files.length).toFixed(1), ratio: ratio(name).toFixed(2) }]),
    ),
  );
  bounds.push(
    { what: 'the faster of exceljs and SheetJS', is: Math.min(ratio('exceljs'), ratio('sheetjs')), atLeast: 2 },
    { what: 'SheetJS asked for the same sheets', is: ratio('sheetjs, our sheets'), atLeast: 1.3 },
  );
  const wide = withWholeColumns(first);
  const validations = await byTurns(12, { plain: () => readUnit(first), wide: () => readUnit(wide) });
  bounds.push({ what: 'whole-column validations', is: (validations['wide'] ?? 0) / (validations['plain'] ?? 1), atMost: 1.3 });
}

async function manyFiles(folder: string, reading: string): Promise<void> {
  const file = path.join(folder, 'enhet.xlsx');
  writeFileSync(file, await exampleFile('unit-t2'));
  // The first files are read by code that is not yet compiled: the line is drawn from 100 on.
  const [ten, hundred, all] = [readMany(reading, file, 10), readMany(reading, file, 100), readMany(reading, file, 300)];
  console.log('\nRead many, one by one, keeping what a consolidation keeps');
  console.table(
    [10, 100, 300].map((count, at) => {
      const { ms, peak } = [ten, hundred, all][at] ?? ten;
      return { files: count, 'ms per file': (ms / count).toFixed(1), 'peak MB': Math.round(peak) };
    }),
  );
  bounds.push(
    { what: 'time per file, 300 against 100', is: all.ms / 300 / (hundred.ms / 100), atMost: 1.2 },
    { what: 'peak of memory, 300 against 10', is: all.peak / ten.peak, atMost: 1.5 },
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'read-files-'));
  try {
    const { reader, reading } = await compiledReader(folder);
    await compareReaders(createRequire(__filename)(reader) as typeof UnitFiles);
    await manyFiles(folder, reading);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const isBroken = ({ is, atLeast = 0, atMost = Number.POSITIVE_INFINITY }: (typeof bounds)[number]): boolean =>
    is < atLeast || is > atMost;
  console.log('\nBounds');
  console.table(bounds.map((bound) => ({ ...bound, is: bound.is.toFixed(2), holds: !isBroken(bound) })));
  if (bounds.some(isBroken)) process.exitCode = 1;
}

void main();
