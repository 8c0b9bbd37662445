import { applyFixes } from '../../src/commands/applyFixes';
import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { addRow, editRows, startEdit } from '../../src/commands/editRows';
import { handleFinding } from '../../src/commands/handleFinding';
import { makeReport } from '../../src/commands/makeReport';
import { markStep } from '../../src/commands/markReady';
import { isNewer, readWorkbook } from '../../src/commands/readWorkbook';
import { writeControl } from '../../src/commands/writeControl';
import { createTemplate } from '../../src/commands/createTemplate';
import { ReadingOnlyBar } from '../../src/taskpane/message-bars';
import type { WorkbookPort } from '../../src/workbook/port';
import { readAloud } from '../taskpane/support/read-aloud';
import { workbench, type Workbench } from '../workbook/excel/workbench';
import { plan } from './support/scenes';

jest.setTimeout(120_000);

/** Every command that writes in a workbook of ours, with what the pane knows when it is given. */
async function commandsOf({ port }: Workbench): Promise<Readonly<Record<string, (port: WorkbookPort) => Promise<unknown>>>> {
  const read = await readWorkbook(port);
  const [finding] = (await checkWorkbook(port))?.findings ?? [];
  if (!read || !finding) throw new Error('nothing to give commands about');
  const { start } = read.plan;
  return {
    report: makeReport,
    control: writeControl,
    accept: (to) => handleFinding(to, finding, 'accept', 'Så är det'),
    fix: (to) => applyFixes(to, 'all safe'),
    save: (to) => editRows(to, [startEdit(start, { tolerance: 0.04 })]),
    add: (to) => addRow(to, 'activities', { name: 'Utbilda alla' }),
    mark: (to) => markStep(to, start, { step: 'ready', role: 'enhetschef', day: '2026-09-11' }),
  };
}

let bench: Workbench;
beforeAll(async () => {
  bench = await workbench();
  await createTemplate(bench.port, plan);
  await bench.byHand((workbook) => {
    workbook.tables.getItem('Driftbudget').columns.getItem('Avvikelse').getDataBodyRange().getCell(0, 0).values = [[7]];
  });
});

async function refusals(): Promise<Readonly<Record<string, unknown>>> {
  const commands = await commandsOf(bench);
  bench.host.resetLog();
  const told: Record<string, unknown> = {};
  for (const [name, command] of Object.entries(commands)) {
    told[name] = await command(bench.port).then(
      () => 'done',
      (error: unknown) => error,
    );
  }
  expect(bench.host.log.some(({ writes }) => writes)).toBe(false);
  return told;
}

test('[F21] a workbook that is opened as read-only is read and checked; every command that writes is refused, the workbook untouched', async () => {
  bench.host.readOnly = true;
  expect((await readWorkbook(bench.port))?.snapshot.outline.readOnly).toBe(true);
  for (const refused of Object.values(await refusals()))
    expect(refused).toMatchObject({ code: 'AccessDenied', place: {}, untouched: true });
  bench.host.readOnly = false;
});

test('[F23] a workbook of a later version is read and checked; every command that writes is refused with its version', async () => {
  await bench.byHand((workbook) => {
    workbook.names.getItem('Mall_Version').getRange().values = [[99]];
  });
  const read = await readWorkbook(bench.port);
  expect(read && isNewer(read)).toBe(true);
  for (const refused of Object.values(await refusals()))
    expect(refused).toMatchObject({ code: 'NewerTemplate', place: { item: '99' }, untouched: true });
});

test.each([
  ['readOnly', 'Arbetsboken är skrivskyddad: allt kan läsas och kontrolleras, men inget skrivas.'],
  ['newer', 'Arbetsboken är gjord med en nyare mall'],
] as const)('the pane says beforehand that nothing can be written: %s', (why, sentence) => {
  expect(readAloud(<ReadingOnlyBar why={why} />)).toContain(sentence);
});
