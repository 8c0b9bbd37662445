import { createTemplate } from '../../../src/commands/createTemplate';
import { readWorkbook } from '../../../src/commands/readWorkbook';
import { judgingEdit } from '../../../src/taskpane/thread/judging-edit';
import { moveEdit, movableRow } from '../../../src/taskpane/thread/movable';
import { write } from '../../../src/taskpane/thread/write';
import { prepared, type Workbench } from '../../workbook/excel/workbench';
import { unitPlan } from './plan';

const reread = async ({ port }: Workbench) => (await readWorkbook(port))!.plan;

const laidDown = prepared(({ port }) => createTemplate(port, unitPlan));

/** The workbook as it was read, before somebody acts on what they see. */
async function ready() {
  const bench = await laidDown();
  const plan = await reread(bench);
  const indicator = plan.indicators.find(({ key }) => key === 'i1')!;
  return { bench, plan, seen: { table: 'indicators', row: indicator, suggested: 'partly' } as const };
}

const byHand = (bench: Workbench, header: string, value: string): Promise<void> =>
  bench.byHand((workbook) => {
    workbook.tables.getItem('Indikatorer').columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
  });

test('a judgement and its reason land in their cells in one request, and one Undo takes both back', async () => {
  const { bench, seen } = await ready();
  bench.host.resetLog();
  await write(bench.port, judgingEdit({ seen, word: 'fully', reason: 'Nytt arbetssätt' }), 'Indikatorer');
  expect(bench.host.log.filter(({ writes }) => writes)).toHaveLength(1);
  expect((await reread(bench)).indicators[0]).toMatchObject({ key: 'i1', judged: 'fully', reason: 'Nytt arbetssätt' });
  bench.host.undo();
  expect((await reread(bench)).indicators[0]).toMatchObject({ judged: null, reason: '' });
});

test('a word that somebody else has judged meanwhile is not written over', async () => {
  const { bench, seen } = await ready();
  await byHand(bench, 'Bedömning', 'Uppfylls inte');
  const writing = write(bench.port, judgingEdit({ seen, word: 'fully', reason: '' }), 'Indikatorer');
  await expect(writing).rejects.toMatchObject({ code: 'Conflict', untouched: true });
  expect((await reread(bench)).indicators[0]).toMatchObject({ judged: 'not' });
});

test('a reason that somebody else writes meanwhile stands beside the word that is judged here', async () => {
  const { bench, seen } = await ready();
  await byHand(bench, 'Motivering till bedömningen', 'Skriven av en kollega');
  await write(bench.port, judgingEdit({ seen, word: 'fully', reason: '' }), 'Indikatorer');
  expect((await reread(bench)).indicators[0]).toMatchObject({ judged: 'fully', reason: 'Skriven av en kollega' });
});

test('a row is hung on another goal, a goal on another parent', async () => {
  const { bench, plan } = await ready();
  const to = (code: string) => plan.goals.find((goal) => goal.code === code)!;
  await write(bench.port, moveEdit(movableRow(plan, { table: 'activities', row: 'a2' })!, to('1.3:N1:E2')), 'Aktiviteter');
  await write(bench.port, moveEdit(movableRow(plan, { table: 'goals', row: 'g6' })!, to('1.3:N2')), 'Mål');
  const now = await reread(bench);
  expect(now.activities.find(({ key }) => key === 'a2')?.goal).toBe('1.3:N1:E2');
  expect(now.goals.find(({ key }) => key === 'g6')).toMatchObject({ parent: '1.3:N2', code: '1.3:N1:E2' });
});
