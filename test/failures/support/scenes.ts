import { applyFixes } from '../../../src/commands/applyFixes';
import { checkWorkbook } from '../../../src/commands/checkWorkbook';
import { createTemplate } from '../../../src/commands/createTemplate';
import { addRow, editRows, rowEdit, startEdit } from '../../../src/commands/editRows';
import { handleFinding } from '../../../src/commands/handleFinding';
import { makeReport } from '../../../src/commands/makeReport';
import { markStep, takeStepBack } from '../../../src/commands/markReady';
import { readWorkbook } from '../../../src/commands/readWorkbook';
import { writeControl } from '../../../src/commands/writeControl';
import { readValue } from '../../../src/domain/read-value';
import type { JobName } from '../../../src/taskpane/failure';
import type { PlanRead } from '../../../src/workbook/read';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aText } from '../../support/plan';
import { prepared, workbench, type Workbench } from '../../workbook/excel/workbench';

export const plan = aPlan({
  start: { type: 'T2', level: 'unit', unit: 'Enheten Ek' },
  goals: [
    aGoal({ key: 'm1', owner: 'council', code: '1', level: 'focus', number: '1', title: 'En stad för alla' }),
    aGoal({ key: 'm2', owner: 'board', code: '1.1', level: 'area', number: '1.1', title: 'Trygga barn', parent: '1' }),
  ],
  texts: [aText({ key: 't1', owner: 'unit', heading: 'Sammanfattning', text: 'Vi gör det vi ska.' })],
  indicators: [
    anIndicator({
      key: 'i1',
      owner: 'unit',
      goal: '1.1',
      name: 'Andel nöjda',
      kind: 'share',
      measureUnit: '%',
      target: '94 %',
      outcome: '91 %',
    }),
    anIndicator({ key: 'i2', owner: 'unit', goal: '1.1', name: 'Andel trygga', kind: 'share', measureUnit: '%', target: '80 %' }),
  ],
  activities: [anActivity({ key: 'a1', owner: 'unit', goal: '1.1', name: 'Ta fram en rutin' })],
  budget: [aBudgetRow({ key: 'b1', owner: 'unit', label: 'Löner', kind: 'cost', budget: '1 000', forecast: '1 010' })],
});

export const cell = (workbook: Excel.Workbook, table: string, column: string, row: number): Excel.Range =>
  workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().getCell(row, 0);

const template = prepared(({ port }) => createTemplate(port, plan));

/** The template's workbook after something has been done in it. */
const afterwards = (done: (bench: Workbench) => Promise<unknown>) => async (): Promise<Workbench> => {
  const bench = await template();
  await done(bench);
  return bench;
};

async function read({ port }: Workbench): Promise<PlanRead> {
  const found = await readWorkbook(port);
  if (!found) throw new Error('not our workbook');
  return found;
}

const damaged = afterwards((bench) =>
  bench.byHand((workbook) => {
    const outcome = cell(workbook, 'Indikatorer', 'Periodens utfall', 0);
    outcome.numberFormat = [['@']];
    outcome.values = [["'91 %"]];
    cell(workbook, 'Driftbudget', 'Avvikelse', 0).values = [[7]];
    cell(workbook, 'Mål', 'Mål', 1).values = [['Trygga vuxna']];
    cell(workbook, 'Aktiviteter', 'Aktivitet', 1).values = [['Utbilda alla']];
    workbook.tables.getItem('Texter').name = 'Bilder';
    workbook.tables.getItem('Indikatorer').rows.getItemAt(1).delete();
  }),
);

const changed = (bench: Workbench): Promise<void> =>
  bench.byHand((workbook) => {
    cell(workbook, 'Indikatorer', 'Periodens utfall', 1).values = [[0.7]];
    cell(workbook, 'Indikatorer', 'Indikator', 0).values = [['Andel mycket nöjda']];
  });

const findings = async ({ port }: Workbench) => (await checkWorkbook(port))?.findings ?? [];

/** A workbook, and a command that somebody gives in it. */
export interface Scene {
  readonly name: string;
  /** What its command asks of Excel, in order: r for a request that only asks, w for one that writes. */
  readonly requests: string;
  readonly job: JobName;
  /** The workbook where it is given. */
  readonly open: () => Promise<Workbench>;
  /** What the pane knows when the command is given. */
  readonly command: (bench: Workbench) => Promise<(port: Workbench['port']) => Promise<unknown>>;
}

const always =
  (command: (port: Workbench['port']) => Promise<unknown>): Scene['command'] =>
  () =>
    Promise.resolve(command);

/** Commands that lay down sheets, and those that only read. */
export const sheetScenes: readonly Scene[] = [
  {
    name: 'create in an empty workbook',
    requests: 'rwr',
    job: 'create',
    open: () => workbench(),
    command: always((port) => createTemplate(port, plan)),
  },
  {
    name: 'create beside sheets of somebody',
    requests: 'rwr',
    job: 'create',
    async open() {
      const bench = await workbench();
      await bench.byHand((workbook) => {
        workbook.worksheets.getFirst().getRange('A1:B2').formulas = [
          ['Mitt', 1],
          ['Eget', '=B1*2'],
        ];
      });
      return bench;
    },
    command: always((port) => createTemplate(port, plan)),
  },
  { name: 'read', requests: 'rr', job: 'look', open: template, command: always(readWorkbook) },
  { name: 'check', requests: 'rr', job: 'check', open: template, command: always(checkWorkbook) },
  { name: 'the first report', requests: 'rrrw', job: 'report', open: template, command: always(makeReport) },
  {
    name: 'a report in place of another',
    requests: 'rrrw',
    job: 'report',
    open: afterwards(async (bench) => {
      await makeReport(bench.port);
      await changed(bench);
    }),
    command: always(makeReport),
  },
  { name: 'the first Kontroll', requests: 'rrrw', job: 'control', open: template, command: always(writeControl) },
  {
    name: 'Kontroll in place of another',
    requests: 'rrrw',
    job: 'control',
    open: afterwards(async (bench) => {
      await writeControl(bench.port);
      await changed(bench);
    }),
    command: always(writeControl),
  },
  {
    name: 'accept a finding, Kontroll not there yet',
    requests: 'rrrw',
    job: 'accept',
    open: template,
    async command(bench) {
      const [first] = await findings(bench);
      return (port) => (first ? handleFinding(port, first, 'accept', 'Så är det') : Promise.reject(new Error('no finding')));
    },
  },
];

/** Commands that write cells. */
export const rowScenes: readonly Scene[] = [
  {
    name: 'accept a finding that stands on Kontroll',
    requests: 'rrrrw',
    job: 'accept',
    open: afterwards(async (bench) => {
      await writeControl(bench.port);
    }),
    async command(bench) {
      const [first] = await findings(bench);
      return (port) => (first ? handleFinding(port, first, 'accept', 'Så är det') : Promise.reject(new Error('no finding')));
    },
  },
  { name: 'apply all fixes', requests: 'rrrrrrwrr', job: 'fix', open: damaged, command: always((port) => applyFixes(port, 'all safe')) },
  {
    name: 'edit rows and Start',
    requests: 'rrrrw',
    job: 'save',
    open: template,
    async command(bench) {
      const { plan: seen } = await read(bench);
      const [first, second] = seen.indicators;
      if (!first || !second) throw new Error('no indicators');
      const edits = [
        rowEdit('indicators', first, { outcome: readValue('92,5 %'), analysis: '=Bättre\nän väntat' }),
        rowEdit('indicators', second, { outcome: readValue('79 %') }),
        startEdit(seen.start, { tolerance: 0.04 }),
      ];
      return (port) => editRows(port, edits);
    },
  },
  {
    name: 'add a row',
    requests: 'rrrrw',
    job: 'save',
    open: template,
    command: always((port) => addRow(port, 'activities', { name: 'Utbilda alla', goal: '1.1' })),
  },
  {
    name: 'mark ready',
    requests: 'rrrrw',
    job: 'mark',
    open: template,
    async command(bench) {
      const { start } = (await read(bench)).plan;
      return (port) => markStep(port, start, { step: 'ready', role: 'enhetschef', day: '2026-09-11' });
    },
  },
  {
    name: 'take the mark back',
    requests: 'rrrrw',
    job: 'mark',
    open: afterwards(async (bench) => {
      await markStep(bench.port, (await read(bench)).plan.start, { step: 'ready', role: 'enhetschef', day: '2026-09-11' });
    }),
    async command(bench) {
      const { start } = (await read(bench)).plan;
      return (port) => takeStepBack(port, start);
    },
  },
  {
    name: 'rows that a table grows by, a filter on',
    requests: 'rrrw',
    job: 'save',
    open: afterwards(async (bench) => {
      await bench.byHand((workbook) =>
        workbook.tables.getItem('Indikatorer').columns.getItem('Indikator').filter.applyValuesFilter(['Andel trygga']),
      );
    }),
    command: always((port) =>
      port.write(
        [
          {
            table: 'Indikatorer',
            columns: ['Indikator', 'Periodens utfall'],
            rows: ['i1', ...Array.from({ length: 40 }, (_, at) => `n${at}`)].map((key, at) => ({
              key,
              cells: [`Ny ${key}`, at / 10],
              formats: [null, '0.0 %'],
            })),
          },
        ],
        [],
      ),
    ),
  },
];
