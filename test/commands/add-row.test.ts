import { createTemplate } from '../../src/commands/createTemplate';
import { addRow } from '../../src/commands/editRows';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { readNumber, readValue } from '../../src/domain/read-value';
import type { Plan } from '../../src/domain/plan';
import { aBudgetRow, aGoal, aPlan, anAction, anIndicator } from '../support/plan';
import { prepared, type Workbench } from '../workbook/excel/workbench';

const plan = aPlan({
  start: { type: 'T2', level: 'unit', amountUnit: 'tkr', signs: 'costPositive' },
  goals: [aGoal({ code: '1.1', title: 'Trygghet' })],
  indicators: [anIndicator({ name: 'Sjukfrånvaro', measureUnit: '%' })],
  budget: [aBudgetRow({ label: 'Löner', kind: 'cost', budget: '10 000' })],
  actions: [anAction({ action: 'Se över scheman', area: 'Löner' })],
});

const ready = prepared(({ port }) => createTemplate(port, plan));

const seen = async ({ port }: Workbench): Promise<Plan> => (await readWorkbook(port))!.plan;

const cells = async ({ port }: Workbench, table: string, header: string) => {
  const found = (await port.read([table], [])).tables.get(table)!;
  return found.cells.map((row) => row[found.headers.indexOf(header)]);
};

test('a measure is added in the first blank row, owned and ordered, in one Undo', async () => {
  const bench = await ready();
  const before = (await cells(bench, 'Åtgärder', 'Åtgärd')).length;
  const added = await addRow(bench.port, 'actions', { action: '=1+1 fler vikarier', area: 'Löner', effectYear: readNumber('120') });
  const now = (await seen(bench)).actions;
  expect(now.map(({ action }) => action)).toEqual(['Se över scheman', '=1+1 fler vikarier']);
  expect(now[1]).toMatchObject({ key: added!.key, area: 'Löner' });
  expect(now[1]!.order).toBeGreaterThan(now[0]!.order);
  // Text stays text, and the table is as long as it was.
  expect((await cells(bench, 'Åtgärder', 'Åtgärd')).slice(0, 2)).toEqual(['Se över scheman', '=1+1 fler vikarier']);
  expect(await cells(bench, 'Åtgärder', 'Åtgärd')).toHaveLength(before);
  bench.host.undo();
  expect((await seen(bench)).actions).toHaveLength(1);
});

test('an indicator that is added is computed by the sheet, and is the unit’s own', async () => {
  const bench = await ready();
  const added = await addRow(bench.port, 'indicators', {
    name: 'Nöjdhet',
    measureUnit: '%',
    direction: 'higher',
    outcome: { ...readValue('80 %'), unit: undefined },
    target: { ...readValue('75 %'), unit: undefined },
  });
  const at = (await seen(bench)).indicators.findIndex(({ key }) => key === added!.key);
  expect((await seen(bench)).indicators[at]).toMatchObject({ name: 'Nöjdhet', owner: 'unit' });
  expect((await cells(bench, 'Indikatorer', 'Förslag'))[1]).toBe('Uppfylls helt');
  expect((await cells(bench, 'Indikatorer', 'Periodens utfall'))[1]).toBe(0.8);
});

test('a full table grows by a row that is computed too', async () => {
  const bench = await ready();
  const room = (await cells(bench, 'Driftbudget', 'Rad')).length;
  for (let row = 1; row < room; row += 1)
    await bench.byHand(
      (workbook) =>
        void (workbook.tables.getItem('Driftbudget').columns.getItem('Rad').getDataBodyRange().getCell(row, 0).values = [[`Rad ${row}`]]),
    );
  await addRow(bench.port, 'budget', { label: 'Lokaler', kind: 'cost', budget: readNumber('500'), forecast: readNumber('600') });
  expect(await cells(bench, 'Driftbudget', 'Rad')).toHaveLength(room + 1);
  expect((await cells(bench, 'Driftbudget', 'Avvikelse')).at(-1)).toBe(-100);
});
