import { createTemplate } from '../../src/commands/createTemplate';
import { markStep, takeStepBack } from '../../src/commands/markReady';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { changedSince } from '../../src/domain/changed-since';
import type { PlanRead } from '../../src/workbook/read';
import { remembered } from '../../src/workbook/read/remembered';
import { aGoal, anIndicator, aPlan } from '../support/plan';
import { prepared, type Workbench } from '../workbook/excel/workbench';

const plan = aPlan({
  start: { type: 'T2', level: 'unit', unit: 'Fruängens enhet' },
  goals: [aGoal({ key: 'g1', code: '1.1', title: 'Trygghet' })],
  indicators: [anIndicator({ key: 'i1', name: 'Sjukfrånvaro', measureUnit: '%', outcome: '7,1 %', target: '6 %', direction: 'lower' })],
});
const september = { step: 'ready', role: 'enhetschef', day: '2026-09-11' } as const;

const ready = prepared(({ port }) => createTemplate(port, plan));

async function read({ port }: Workbench): Promise<PlanRead> {
  const found = await readWorkbook(port);
  if (!found) throw new Error('not our workbook');
  return found;
}

const since = async (bench: Workbench) => {
  const now = await read(bench);
  return changedSince(now.plan, remembered(now, 'ready') ?? '');
};

test('status, day and role stand on Start in one request and one Undo, and what was marked has not changed', async () => {
  const bench = await ready();
  const { start } = (await read(bench)).plan;
  bench.host.resetLog();
  expect(await markStep(bench.port, start, september)).toMatchObject({ left: [], receipt: { cellsWritten: 4 } });
  expect(bench.host.log.filter(({ writes }) => writes)).toHaveLength(1);
  expect((await read(bench)).plan.start).toMatchObject({
    status: 'ready',
    readyOn: { kind: 'date', iso: '2026-09-11' },
    readyBy: 'enhetschef',
  });
  expect(await since(bench)).toEqual({ rows: [], fewer: 0 });
  bench.host.undo();
  expect((await read(bench)).plan.start.status).toBe('draft');
});

test('what is changed afterwards is shown, not forbidden', async () => {
  const bench = await ready();
  await markStep(bench.port, (await read(bench)).plan.start, september);
  await bench.byHand((workbook) => {
    workbook.tables.getItem('Indikatorer').columns.getItem('Periodens utfall').getDataBodyRange().getCell(0, 0).values = [[0.065]];
  });
  expect(await since(bench)).toEqual({ rows: [{ table: 'indicators', row: 'i1' }], fewer: 0 });
});

test('a later step leaves what is remembered of the first, and taking steps back ends at a draft that remembers nothing', async () => {
  const bench = await ready();
  await markStep(bench.port, (await read(bench)).plan.start, september);
  const kept = remembered(await read(bench), 'ready');
  await markStep(bench.port, (await read(bench)).plan.start, { step: 'approved', role: 'avdelningschef', day: '2026-09-14' });
  expect(remembered(await read(bench), 'ready')).toBe(kept);
  await takeStepBack(bench.port, (await read(bench)).plan.start);
  expect((await read(bench)).plan.start).toMatchObject({ status: 'ready', approvedOn: { kind: 'blank' }, approvedBy: '' });
  await takeStepBack(bench.port, (await read(bench)).plan.start);
  expect((await read(bench)).plan.start).toMatchObject({ status: 'draft', readyOn: { kind: 'blank' }, readyBy: '' });
  expect(remembered(await read(bench), 'ready')).toBe('');
});

test('where somebody else has changed the status meanwhile nothing is written, and it is told', async () => {
  const bench = await ready();
  const { start } = (await read(bench)).plan;
  await bench.byHand((workbook) => {
    workbook.names.getItem('Start_Status').getRange().values = [['Granskad']];
  });
  expect(await markStep(bench.port, start, september)).toMatchObject({ left: [{ reason: 'changed' }], receipt: { cellsWritten: 0 } });
  expect((await read(bench)).plan.start).toMatchObject({ status: 'reviewed', readyBy: '' });
});

test('a workbook of a template that had no place to remember in is marked all the same', async () => {
  const bench = await ready();
  await bench.byHand((workbook) => workbook.names.getItem('Mall_Klarmarkering').delete());
  await markStep(bench.port, (await read(bench)).plan.start, september);
  const now = await read(bench);
  expect(now.plan.start.status).toBe('ready');
  expect(remembered(now, 'ready')).toBeNull();
  expect(now.problems).toEqual([]);
});
