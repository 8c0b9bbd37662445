import { Host, loadExcelInNode } from '../../src/workbench';
import { openPort } from '../../src/workbook/excel';
import { template, wideSheet } from '../workbook/excel/contents';
import { workbookOf } from '../workbook/excel/workbench';
import { benchCheck } from './check-plan';

/**
 * What our way of writing and reading costs beside the obvious one, through the same client: ratios, since times are the machine's own.
 * Run with `npm run bench`; `npm run bench -- 10000` reads a workbook of that many indicators and budget rows, which takes its time.
 */
interface Cost {
  readonly syncs: number;
  readonly bytes: number;
  readonly actions: number;
  readonly ms: number;
}

type Bench = Awaited<ReturnType<typeof open>>;

async function open() {
  const host = Host.create();
  const { Excel: excel } = await loadExcelInNode(host);
  return { host, excel, port: openPort(excel) };
}

async function cost({ host }: Bench, work: () => Promise<unknown>): Promise<Cost> {
  host.resetLog();
  const begun = performance.now();
  await work();
  const ms = performance.now() - begun;
  const total = (of: (request: Host['log'][number]) => number) => host.log.reduce((sum, request) => sum + of(request), 0);
  return { syncs: host.log.length, bytes: total(({ bytes }) => bytes), actions: total(({ actions }) => actions), ms };
}

const ROWS = 500;
const block = wideSheet(ROWS, 8);

/** A value into each cell by itself, as samples do it. */
async function cellByCell({ excel }: Bench): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Stor');
    for (const { cells } of block.blocks)
      cells.forEach((row, down) => row.forEach((cell, right) => (sheet.getCell(down, right).values = [[cell]])));
    await context.sync();
  });
}

/** Every table loaded and synced by itself. */
async function tableByTable({ excel }: Bench): Promise<void> {
  await excel.run(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    for (const table of tables.items) {
      const body = table.getDataBodyRange().load('values,formulas,numberFormat');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      if (body.values.length + header.values.length === 0) throw new Error('nothing was read');
    }
  });
}

async function filled(): Promise<Bench> {
  const bench = await open();
  await bench.port.create(template(40, 12));
  return bench;
}

const names = Array.from({ length: 12 }, (_, index) => `Tabell${index + 1}`);
const ratio = (a: number, b: number): string => `${(b / a).toFixed(1)}×`;

async function compare(title: string, ours: readonly [Bench, (bench: Bench) => Promise<unknown>], obvious: typeof ours): Promise<void> {
  const [a, b] = [await cost(ours[0], () => ours[1](ours[0])), await cost(obvious[0], () => obvious[1](obvious[0]))];
  console.log(`\n${title}`);
  console.table({
    ours: { ...a, ms: Math.round(a.ms) },
    obvious: { ...b, ms: Math.round(b.ms) },
    ratio: { syncs: ratio(a.syncs, b.syncs), bytes: ratio(a.bytes, b.bytes), actions: ratio(a.actions, b.actions), ms: ratio(a.ms, b.ms) },
  });
}

async function main(): Promise<void> {
  await compare(
    `Write ${ROWS} × 8 cells: in blocks, or cell by cell`,
    [await open(), ({ port }) => port.create(workbookOf(block))],
    [await open(), cellByCell],
  );
  await compare(
    'Read 12 tables: all at once, or a sync for each',
    [await filled(), ({ port }) => port.read(names, [])],
    [await filled(), tableByTable],
  );
  await benchCheck(Number(process.argv[2] ?? 500));
}

void main();
