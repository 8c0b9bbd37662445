import { createTemplate } from '../../src/commands/createTemplate';
import { markStep } from '../../src/commands/markReady';
import { markTransferred } from '../../src/commands/markTransferred';
import { rememberNames } from '../../src/commands/rememberNames';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { changedSince } from '../../src/domain/changed-since';
import { piecesOf, type Piece } from '../../src/report/hand-over/pieces';
import { readPrints, stateOf } from '../../src/report/hand-over/prints';
import { readKnownNames } from '../../src/report/hand-over/remembered-names';
import type { PlanRead } from '../../src/workbook/read';
import { remembered } from '../../src/workbook/read/remembered';
import { aGoal, anActivity, anIndicator, aPlan, aText } from '../support/plan';
import { prepared, workbench, type Workbench } from '../workbook/excel/workbench';

const plan = aPlan({
  start: { type: 'T2', level: 'unit', unit: 'Fruängens enhet' },
  goals: [aGoal({ key: 'g1', code: '1.1', level: 'unit', title: 'Trygghet', reason: 'Mätt sent.' })],
  texts: [aText({ key: 't1', owner: 'unit', chapter: 'goals', goal: '1.1', heading: 'Analys', text: 'Fler är trygga.' })],
  indicators: [anIndicator({ key: 'i1', goal: '1.1', name: 'Andel trygga', outcome: '94 %', measureUnit: '%', analysis: 'Fler svarar.' })],
  activities: [anActivity({ key: 'a1', goal: '1.1', name: 'Vandringar', analysis: 'Två i månaden.' })],
});

const filled = prepared(({ port }) => createTemplate(port, plan));

async function read({ port }: Workbench): Promise<PlanRead> {
  const found = await readWorkbook(port);
  if (!found) throw new Error('not our workbook');
  return found;
}

const pieces = async (bench: Workbench): Promise<readonly Piece[]> =>
  piecesOf((await read(bench)).plan).groups.flatMap((group) => group.pieces);
const piece = async (bench: Workbench, table: Piece['table']): Promise<Piece> => (await pieces(bench)).find((one) => one.table === table)!;
async function states(bench: Workbench): Promise<readonly string[]> {
  const prints = readPrints(remembered(await read(bench), 'transferred') ?? '');
  return (await pieces(bench)).map((one) => `${one.table} ${stateOf(one, prints)}`);
}
const type = (bench: Workbench, table: string, column: string, value: string) =>
  bench.byHand((workbook) => {
    workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().getCell(0, 0).values = [[value]];
  });

describe('Infört i ILS', () => {
  it('is ticked in the row of a text, an indicator or an activity, each in one request and one Undo', async () => {
    const bench = await filled();
    for (const table of ['texts', 'indicators', 'activities'] as const) {
      const own = await piece(bench, table);
      bench.host.resetLog();
      expect(await markTransferred(bench.port, own, true)).toMatchObject({ left: [], receipt: { cellsWritten: 2 } });
      expect(bench.host.log.filter(({ writes }) => writes)).toHaveLength(1);
    }
    const done = ['goals none', 'texts transferred', 'indicators transferred', 'activities transferred'];
    expect(await states(bench)).toEqual(done);
    bench.host.undo();
    expect(await states(bench)).toEqual([...done.slice(0, 3), 'activities open']);
    expect((await read(bench)).plan.texts[0]?.transferred).toBe(true);
  });

  it('shows a text that is changed afterwards, until it is ticked again or the tick is taken away', async () => {
    const bench = await filled();
    await markTransferred(bench.port, await piece(bench, 'texts'), true);
    await type(bench, 'Texter', 'Text', 'Alla är trygga.');
    expect(await states(bench)).toContain('texts changed');
    expect(await markTransferred(bench.port, await piece(bench, 'texts'), true)).toMatchObject({ receipt: { cellsWritten: 1 } });
    expect(await states(bench)).toContain('texts transferred');
    expect(await markTransferred(bench.port, await piece(bench, 'texts'), false)).toMatchObject({ left: [] });
    expect(await states(bench)).toContain('texts open');
    expect(remembered(await read(bench), 'transferred')).toBe('');

    // What was copied is remembered, also where somebody has changed it before the tick.
    const copied = await piece(bench, 'texts');
    await type(bench, 'Texter', 'Text', 'Någon annan hann före.');
    expect(await markTransferred(bench.port, copied, true)).toMatchObject({ left: [] });
    expect(await states(bench)).toContain('texts changed');
  });

  it('does not make a plan that was marked as ready a changed one', async () => {
    const bench = await filled();
    await markStep(bench.port, (await read(bench)).plan.start, { step: 'ready', role: 'enhetschef', day: '2026-09-11' });
    await markTransferred(bench.port, await piece(bench, 'indicators'), true);
    const now = await read(bench);
    expect(changedSince(now.plan, remembered(now, 'ready') ?? '')).toEqual({ rows: [], fewer: 0 });
  });

  it('leaves everything where the row is gone or the workbook another’s; a tick that was made by hand is taken at its word', async () => {
    const bench = await filled();
    await type(bench, 'Aktiviteter', 'Infört i ILS', 'Ja');
    expect(await states(bench)).toContain('activities transferred');
    const gone = { ...(await piece(bench, 'texts')), row: 'borta' };
    expect(await markTransferred(bench.port, gone, true)).toMatchObject({ left: [{ reason: 'gone' }], receipt: { cellsWritten: 0 } });
    expect(await markTransferred(bench.port, await piece(bench, 'goals'), true)).toMatchObject({ left: [{ reason: 'gone' }] });
    expect(await markTransferred((await workbench()).port, gone, true)).toBeNull();
    expect(bench.host.log.filter(({ writes }) => writes)).toHaveLength(0);
  });

  it('gives a row that was typed by hand its key, and ticks where the template has no place to remember in', async () => {
    const bench = await filled();
    await type(bench, 'Texter', 'Nyckel', '');
    await markTransferred(bench.port, await piece(bench, 'texts'), true);
    await type(bench, 'Texter', 'Text', 'Annat.');
    expect(await states(bench)).toContain('texts changed');

    await bench.byHand((workbook) => workbook.names.getItem('Mall_Infört').delete());
    await markTransferred(bench.port, await piece(bench, 'texts'), true);
    await type(bench, 'Texter', 'Text', 'Annat.');
    expect(await states(bench)).toContain('texts transferred');
  });
});

describe('names in the city’s system', () => {
  it('are remembered as text, whatever they begin with, and not written twice', async () => {
    const bench = await filled();
    const names = { unit: '=ENH+7', indicators: { 'Andel trygga': '@Andel', Vandringar: null } };
    expect(await rememberNames(bench.port, names)).toMatchObject({ cellsWritten: 1 });
    expect(readKnownNames(remembered(await read(bench), 'names') ?? '')).toEqual(names);
    expect(await rememberNames(bench.port, names)).toMatchObject({ cellsWritten: 0 });
    bench.host.undo();
    expect(remembered(await read(bench), 'names')).toBe('');
  });
});
