import type { Plan } from '../../src/domain/plan';
import type { CellValue, Snapshot, TableCells } from '../../src/workbook/port';
import { dueColumns, readPlan } from '../../src/workbook/read';
import { emptyPlan } from '../../src/workbook/template';
import {
  aBudgetRow,
  aCompensationLevel,
  aGoal,
  aPlan,
  aStart,
  aText,
  anActivity,
  anIndicator,
  anInvestment,
  aVolumeRow,
} from '../support/plan';
import { inWorkbook } from './in-workbook';

const plan: Plan = aPlan({
  start: aStart({ type: 'T2', frame: '1 956,5', dueDate: { kind: 'date', iso: '2026-09-11' } }),
  goals: [
    aGoal({ code: '1', level: 'focus', title: 'En stad för alla', number: '1' }),
    aGoal({ code: '1.1', level: 'area', parent: '1', title: 'Trygghet', fulfilment: 'none' }),
  ],
  texts: [aText({ chapter: 'opening', heading: 'Sammanfattning', text: '=Inte en formel\n- utan en punkt' })],
  indicators: [
    anIndicator({
      goal: '1.1',
      name: 'Sjukfrånvaro',
      measureUnit: '%',
      outcome: { ...figure('8.0'), unit: 'st' },
      target: '-',
      direction: 'lower',
      bySex: true,
      forecast: 'i.u.',
    }),
    anIndicator({ goal: '1.1', name: 'Nöjda brukare', councilTarget: 'Tas fram av nämnd', tolerance: '3 pe', dueIn: 'T1 T2 VB' }),
  ],
  activities: [
    anActivity({
      goal: '1.1',
      name: 'Utbilda',
      start: { kind: 'date', iso: '2026-03-01' },
      end: { kind: 'text', text: 'våren' },
      status: 'paused',
    }),
  ],
  budget: [aBudgetRow({ label: 'Äldreomsorg', kind: 'net', budget: '1 956,5', forecast: '1735', ofWhichComplete: true })],
  investments: [anInvestment({ group: 'Park', label: 'Lekplats', budget: '6,0' })],
  volumes: [aVolumeRow({ caption: 'Barn', label: 'Små barn', total: 'sum' })],
  compensation: [aCompensationLevel({ service: 'Boendestöd', level: '1-7 timmar', per: 'hour', current: '518', prior: '498' })],
  otherTables: [
    {
      key: 'o1',
      order: 1,
      caption: 'Övrigt',
      chapter: 'economy',
      row: 1,
      cells: Array.from({ length: 14 }, (_each, at) => (at === 0 ? '+46 8' : '')),
    },
  ],
  printed: [
    {
      key: 'p1',
      order: 1,
      table: 'budget',
      block: '',
      title: 'Driftbudget',
      headers: ['Netto (Mnkr)', 'Budget'],
      columns: ['label', 'budget'],
      heading: '',
    },
  ],
});

function figure(text: string) {
  const read = aBudgetRow({ budget: text }).budget;
  if (read.kind !== 'number') throw new Error(text);
  return { ...read, decimals: 1 };
}

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await (await inWorkbook(plan)).read();
});

/** The snapshot with a table of another content. */
function withTable(name: string, change: (table: TableCells) => Partial<TableCells>): Snapshot {
  const table = snapshot.tables.get(name);
  if (!table) throw new Error(name);
  return { ...snapshot, tables: new Map([...snapshot.tables, [name, { ...table, ...change(table) }]]) };
}

const put = (name: string, row: number, header: string, value: CellValue): Snapshot =>
  withTable(name, (table) => {
    const at = table.headers.indexOf(header);
    const place = (cells: TableCells['cells']) =>
      cells.map((each, index) => (index === row ? each.map((cell, column) => (column === at ? value : cell)) : each));
    return { cells: place(table.cells), formulas: place(table.formulas) };
  });

const said = (read: Snapshot): readonly string[] => {
  const { problems, place } = readPlan(read);
  return problems.map((problem) => {
    const { sheet, cell } = place(problem.place);
    return `${problem.code} ${problem.message} ${sheet}!${cell ?? ''} ${problem.found}`.trim();
  });
};

test('a plan comes back from the workbook as it went in', () => {
  const { plan: read, problems } = readPlan(snapshot);
  expect(problems).toEqual([]);
  for (const table of ['goals', 'texts', 'indicators', 'activities', 'investments', 'otherTables', 'printed'] as const) {
    expect(JSON.parse(JSON.stringify(read[table]))).toEqual(JSON.parse(JSON.stringify(plan[table])));
  }
  expect(read.budget[0]).toMatchObject({ label: 'Äldreomsorg', ofWhichComplete: true, deviation: { kind: 'blank' } });
  expect(JSON.stringify(read.budget[0]?.budget)).toBe(JSON.stringify(plan.budget[0]?.budget));
  expect(read.start).toMatchObject({ type: 'T2', year: 2026, level: 'board', periodMonth: 8, dueDate: { iso: '2026-09-11' } });
});

describe('what is wrong at the door', () => {
  test('[V33] a renamed column is missing, and the fix names it', () => {
    expect(
      said(withTable('Mål', ({ headers }) => ({ headers: headers.map((header) => (header === 'Bedömning' ? 'Omdöme' : header)) }))),
    ).toEqual(['V33 columnMissing Mål!']);
  });

  test('[V33] a table that is gone', () => {
    const tables = new Map([...snapshot.tables].filter(([name]) => name !== 'Aktiviteter'));
    expect(said({ ...snapshot, tables })).toEqual(['V33 tableMissing Aktiviteter!']);
  });

  test('[V33] a formula that is overwritten', () => {
    expect(said(put('Indikatorer', 0, 'Förslag', 'Uppfylls helt'))).toEqual([
      expect.stringMatching(/^V33 formulaOverwritten Indikatorer!Z5 Uppfylls helt$/),
    ]);
    expect(said(put('Driftbudget', 0, 'Avvikelse', '#REF!'))).toEqual([
      expect.stringMatching(/^V33 formulaOverwritten Driftbudget!\w+ #REF!$/),
    ]);
  });

  test('[V33] a copied row has the key of another', () => {
    const key = snapshot.tables.get('Mål')?.cells[0]?.[0] ?? '';
    expect(said(put('Mål', 1, 'Nyckel', key))).toEqual([`V33 keyTwice Mål!A6 ${String(key)}`]);
  });

  test('[V33] a newer template', () => {
    const version = snapshot.names.get('Mall_Version');
    if (!version) throw new Error('Mall_Version');
    expect(said({ ...snapshot, names: new Map([...snapshot.names, ['Mall_Version', { ...version, value: 99 }]]) })).toEqual([
      'V33 newer _Mall!B1 99',
    ]);
  });

  test('[V02] a word that is not in the list', () => {
    expect(said(put('Aktiviteter', 0, 'Status', 'Typ klar'))).toEqual([expect.stringMatching(/^V02 word Aktiviteter!I5 Typ klar$/)]);
  });

  test('words are read as people write them', () => {
    expect(readPlan(put('Mål', 1, 'Bedömning', '◆ uppfylls ej')).plan.goals[1]?.fulfilment).toBe('not');
    expect(readPlan(put('Aktiviteter', 0, 'Status', '▶ Pågår')).plan.activities[0]?.status).toBe('ongoing');
  });
});

test('a row typed by hand below the others is read, in its place and with a key for now', () => {
  const { plan: read, problems } = readPlan(put('Mål', 2, 'Mål', 'Ett nytt mål'));
  expect(problems.map(({ code, message, facts }) => `${code} ${message} ${facts['table'] ?? ''}`)).toEqual(['V33 keyMissing Mål']);
  expect(read.goals.map(({ title }) => title)).toEqual(['En stad för alla', 'Trygghet', 'Ett nytt mål']);
  expect(read.goals[2]?.key).toBe('ny-3');
});

test('tables are found by name and columns by header, wherever they stand', () => {
  const moved = withTable('Mål', (table) => {
    const turn = <Cell>(cells: readonly (readonly Cell[])[]) => cells.map((row) => [...row].reverse());
    return {
      headers: [...table.headers].reverse(),
      cells: turn(table.cells),
      formulas: turn(table.formulas),
      formats: turn(table.formats),
    };
  });
  expect(JSON.stringify(readPlan(moved).plan.goals)).toBe(JSON.stringify(readPlan(snapshot).plan.goals));
});

test('what is due follows type and level, without the columns that have a rule of their own', () => {
  const unit = dueColumns(emptyPlan({ type: 'VP', year: 2026 }).start);
  expect(unit.indicators).toEqual(['goal', 'name', 'kind', 'direction', 'periodicity']);
  expect(unit.activities).toEqual(['goal', 'name', 'start', 'end']);
  expect(unit.turnover).toEqual([]);
  expect(dueColumns({ type: 'T2', level: 'board' }).turnover).toEqual(['area', 'label', 'costs', 'revenue']);
  expect(unit.start).toContain('department');
});
