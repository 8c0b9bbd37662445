import { createTemplate } from '../../src/commands/createTemplate';
import { makeReport } from '../../src/commands/makeReport';
import type { Host } from '../../src/workbench';
import { fileOf } from '../support/file-of';
import { aGoal, anIndicator, aPlan } from '../support/plan';
import { workbench } from '../workbook/excel/workbench';

const plan = aPlan({
  goals: [aGoal({ code: '1', level: 'focus', number: '1', title: 'En stad för alla' })],
  indicators: [anIndicator({ goal: '1', name: 'Andel nöjda', measureUnit: '%', outcome: '90 %', target: '95 %', direction: 'higher' })],
});

const sheetsOf = ({ workbook }: Host): readonly string[] => workbook.worksheets.map(({ name, state }) => `${name} ${state}`);

/** A workbook of somebody's own, to which our commands come. */
async function withOwnSheet() {
  const bench = await workbench();
  await bench.byHand((workbook) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['Mitt', 1],
      ['Eget', '=B1*2'],
    ];
    workbook.names.add('Egen', '=Blad1!$B$1');
  });
  return bench;
}

describe('one command, one Ctrl+Z', () => {
  it('takes a template back whole, and Ctrl+Y brings it again', async () => {
    const { host, port } = await withOwnSheet();
    const before = await fileOf(host);
    await createTemplate(port, plan);
    const made = { file: await fileOf(host), sheets: sheetsOf(host) };
    expect(made.sheets.length).toBeGreaterThan(10);
    host.undo();
    expect(sheetsOf(host)).toEqual(['Blad1 visible']);
    expect(await fileOf(host)).toEqual(before);
    host.redo();
    expect(sheetsOf(host)).toEqual(made.sheets);
    expect(await fileOf(host)).toEqual(made.file);
  });

  it('gives an empty first sheet, which the template took over, its name back', async () => {
    const { host, port } = await workbench();
    const before = await fileOf(host);
    await createTemplate(port, plan);
    host.undo();
    expect(sheetsOf(host)).toEqual(['Blad1 visible']);
    expect(await fileOf(host)).toEqual(before);
  });

  it('takes a report back, the first one and one that replaced another', async () => {
    const { host, port, byHand } = await withOwnSheet();
    await createTemplate(port, plan);
    const before = await fileOf(host);
    await makeReport(port);
    const first = await fileOf(host);
    host.undo();
    expect(await fileOf(host)).toEqual(before);
    host.redo();
    expect(await fileOf(host)).toEqual(first);
    await byHand((workbook) => {
      const names = workbook.tables.getItem('Indikatorer').columns.getItem('Indikator').getDataBodyRange();
      names.getCell(0, 0).values = [['Andel trygga']];
    });
    const changed = await fileOf(host);
    await makeReport(port);
    expect(await fileOf(host)).not.toEqual(changed);
    host.undo();
    expect(await fileOf(host)).toEqual(changed);
  });

  it('takes back what was written into a table that grew', async () => {
    const { host, port } = await withOwnSheet();
    await createTemplate(port, plan);
    const before = await fileOf(host);
    const { tables } = await port.read(['Aktiviteter'], []);
    const { headers = [] } = tables.get('Aktiviteter') ?? {};
    const { cellsWritten } = await port.write(
      [{ table: 'Aktiviteter', columns: headers.slice(0, 1), rows: [{ key: 'ny', cells: ['ny'] }] }],
      [],
    );
    expect(cellsWritten).toBeGreaterThan(0);
    expect(await fileOf(host)).not.toEqual(before);
    host.undo();
    expect(await fileOf(host)).toEqual(before);
  });
});

it('who listens to the workbook hears of what is taken back', async () => {
  const { host, port } = await workbench();
  await createTemplate(port, plan);
  const eventsPassed = () => new Promise((resolve) => setTimeout(resolve, 20));
  await eventsPassed();
  const heard = jest.fn();
  const stop = await port.watch(heard);
  host.undo();
  await eventsPassed();
  expect(heard).toHaveBeenCalled();
  await stop();
});
