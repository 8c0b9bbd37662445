import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { createTemplate } from '../../src/commands/createTemplate';
import { editRows, rowEdit, startEdit } from '../../src/commands/editRows';
import { readValue } from '../../src/domain/read-value';
import type { Plan } from '../../src/domain/plan';
import { anIndicator, aGoal, aPlan } from '../support/plan';
import { prepared, type Workbench } from '../workbook/excel/workbench';

const plan = aPlan({
  start: { type: 'T2' },
  goals: [aGoal({ key: 'g1', code: '1.1', title: 'Trygghet' })],
  indicators: [
    anIndicator({ key: 'i1', name: 'Sjukfrånvaro', measureUnit: '%', kind: 'share', direction: 'lower', target: '6 %' }),
    anIndicator({ key: 'i2', name: 'Nöjdhet', measureUnit: '%', kind: 'share', target: '80 %' }),
  ],
});

const ready = prepared(({ port }) => createTemplate(port, plan));

async function seen({ port }: Workbench): Promise<Plan> {
  const checked = await checkWorkbook(port);
  if (!checked) throw new Error('not our workbook');
  return checked.plan;
}

async function cell({ port }: Workbench, header: string, row: number): Promise<unknown> {
  const table = (await port.read(['Indikatorer'], [])).tables.get('Indikatorer');
  return table?.cells[row]?.[table.headers.indexOf(header)];
}

const byHand = (bench: Workbench, header: string, row: number, value: unknown): Promise<void> =>
  bench.byHand((workbook) => {
    workbook.tables.getItem('Indikatorer').columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[value]];
  });

test('what was entered lands in its cells, a share as a per cent figure, in one request and one Undo', async () => {
  const bench = await ready();
  const row = (await seen(bench)).indicators[0]!;
  bench.host.resetLog();
  const done = await editRows(bench.port, [
    rowEdit('indicators', row, { outcome: readValue('7,1 %'), analysis: 'Högre än målet.\nVi följer upp.' }),
  ]);
  expect(done).toMatchObject({ left: [], receipt: { cellsWritten: 2 } });
  expect(bench.host.log.filter(({ writes }) => writes)).toHaveLength(1);
  expect(await cell(bench, 'Periodens utfall', 0)).toBe(0.071);
  expect(await cell(bench, 'Analys', 0)).toBe('Högre än målet.\nVi följer upp.');
  expect(await cell(bench, 'Förslag', 0)).toBe('Uppfylls inte');
  bench.host.undo();
  expect([await cell(bench, 'Periodens utfall', 0), await cell(bench, 'Analys', 0)]).toEqual(['', '']);
});

test('a cell that somebody else has filled in meanwhile is left and told; the rest is written, wherever the row was sorted to', async () => {
  const bench = await ready();
  const row = (await seen(bench)).indicators[0]!;
  await byHand(bench, 'Periodens utfall', 0, 0.065);
  await bench.byHand((workbook) => workbook.tables.getItem('Indikatorer').sort.apply([{ key: 4, ascending: true }]));
  const done = await editRows(bench.port, [rowEdit('indicators', row, { outcome: readValue('7,1 %'), analysis: 'Text' })]);
  expect(done?.left).toEqual([{ place: { table: 'indicators', row: 'i1', column: 'outcome' }, reason: 'changed' }]);
  const now = (await seen(bench)).indicators.find(({ key }) => key === 'i1');
  expect(now).toMatchObject({ analysis: 'Text', outcome: { amount: expect.objectContaining({}) } });
  expect(now?.outcome.kind === 'number' && now.outcome.amount.toString()).toBe('6.5');
});

test('a row that is gone is told, and nothing is written', async () => {
  const bench = await ready();
  const row = (await seen(bench)).indicators[1]!;
  await bench.byHand((workbook) => workbook.tables.getItem('Indikatorer').rows.getItemAt(1).delete());
  expect(await editRows(bench.port, [rowEdit('indicators', row, { analysis: 'Text' })])).toMatchObject({
    left: [{ reason: 'gone' }],
    receipt: { cellsWritten: 0 },
  });
});

test('text that Excel would compute stays text', async () => {
  const bench = await ready();
  const row = (await seen(bench)).indicators[0]!;
  await editRows(bench.port, [rowEdit('indicators', row, { analysis: '=HYPERLINK("http://x")' })]);
  expect(await cell(bench, 'Analys', 0)).toBe('=HYPERLINK("http://x")');
  expect((await seen(bench)).indicators[0]?.analysis).toBe('=HYPERLINK("http://x")');
});

test('a row typed by hand is found where it stands and gets its key', async () => {
  const bench = await ready();
  await bench.byHand((workbook) => {
    workbook.tables.getItem('Indikatorer').rows.add(undefined, undefined);
  });
  await byHand(bench, 'Indikator', 2, 'Ny indikator');
  const row = (await seen(bench)).indicators.find(({ name }) => name === 'Ny indikator')!;
  expect(await editRows(bench.port, [rowEdit('indicators', row, { analysis: 'Text' })])).toMatchObject({ left: [] });
  const now = (await seen(bench)).indicators.find(({ name }) => name === 'Ny indikator');
  expect(now?.analysis).toBe('Text');
  expect(now?.key).toMatch(/^r/);
  expect(now?.key).not.toBe(row.key);
});

test("a field of Start is written in the field's own words, unless somebody has changed it", async () => {
  const bench = await ready();
  const { start } = await seen(bench);
  await editRows(bench.port, [startEdit(start, { tolerance: 0.04, status: 'ready' })]);
  const now = (await seen(bench)).start;
  expect([now.tolerance, now.status]).toEqual([0.04, 'ready']);
  expect(await editRows(bench.port, [startEdit(start, { status: 'approved' })])).toMatchObject({ left: [{ reason: 'changed' }] });
});
