import { strFromU8, unzipSync } from 'fflate';
import { createTemplate, emptyPlan } from '../../src/commands/createTemplate';
import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { handOut, type HandOut, type HandedOut } from '../../src/commands/handOut';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { readRegister } from '../../src/consolidation/register';
import { inspectArchive } from '../../src/package/archive';
import { readUnit } from '../../src/unit-files';
import { Host, loadExcelInNode } from '../../src/workbench';
import { openWorkbook } from '../../src/workbench/file';
import { openPort } from '../../src/workbook/excel';
import type { WorkbookPort } from '../../src/workbook/port';
import { printValue } from '../../src/domain/print-value';
import { aGoal, anIndicator, aBudgetRow } from '../support/plan';

const { units } = readRegister(
  [
    'Avdelning;Enhet;Enhets-id;Budgetram',
    'Norr;Eken;E1;1 250 tkr',
    'Norr;Förskolan "Lönnen" & <co>;E2;1,5 mnkr',
    'Syd;Eken;E3;',
    'Syd;Tallen;E4;900',
    ';Älgen;E5;0',
  ].join('\n'),
);

const template = emptyPlan({ type: 'VP', year: 2027, board: 'Södra nämnden', department: 'Alla', unit: 'Mallen', author: 'Enhetschef' });
const plan = {
  ...template,
  start: { ...template.start, status: 'ready' as const, readyBy: 'controller' },
  goals: [
    aGoal({ key: 'm1', code: '1', level: 'focus', owner: 'council', title: 'En trygg stad' }),
    aGoal({ key: 'm2', code: '1.1', level: 'committee', owner: 'board', parent: '1', title: 'Fler ska lyckas' }),
  ],
  indicators: [
    anIndicator({ key: 'i1', goal: '1.1', owner: 'board', name: 'Andel nöjda', measureUnit: '%', target: '94 %' }),
    anIndicator({ key: 'i2', goal: '1.1', owner: 'unit', name: 'Egen', target: '5' }),
  ],
  budget: [...template.budget, aBudgetRow({ key: 'given', owner: 'board', label: 'Hyra', kind: 'cost', budget: '100' })],
};

const opened = async (bytes: Uint8Array) => {
  const host = Host.from(await openWorkbook(bytes));
  const { Excel, Office } = await loadExcelInNode(host);
  return { host, port: openPort(Excel, { office: Office }) };
};

let file: Uint8Array;
let made: HandOut;
let files: readonly HandedOut[];

const handedOut = (bytes: Uint8Array, to = units): HandOut => {
  const answer = handOut(bytes, to);
  if ('kind' in answer) throw new Error(answer.kind);
  return answer;
};

beforeAll(async () => {
  const host = Host.create();
  const { Excel, Office } = await loadExcelInNode(host);
  const port: WorkbookPort = openPort(Excel, { office: Office });
  await createTemplate(port, plan);
  // A controller types a row by hand, and changes what a goal says: it is the template as it is now that is given.
  await port.write(
    [
      {
        table: 'Mål',
        columns: ['Nyckel', 'Ägare', 'Kod', 'Nivå', 'Mål', 'Överordnat mål'],
        rows: [
          { key: 'm2', cells: ['m2', 'Nämnd', '1.1', 'Nämndmål', 'Alla ska lyckas', '1'] },
          { key: 'x', cells: ['x', 'Nämnd', '1.2', 'Nämndmål', 'Typed by hand', '1'] },
        ],
      },
    ],
    [],
  );
  await port.write([{ table: 'Mål', columns: ['Nyckel'], rows: [{ key: 'x', cells: [''] }] }], []);
  file = await port.file();
  made = handedOut(file);
  files = units.map((_, at) => made.file(at));
});

test('every unit has a file of its own name, sound and hardly larger than the template', () => {
  expect(made.names).toEqual([
    'VP 2027 – Eken.xlsx',
    'VP 2027 – Förskolan Lönnen & co.xlsx',
    'VP 2027 – Eken E3.xlsx',
    'VP 2027 – Tallen.xlsx',
    'VP 2027 – Älgen.xlsx',
  ]);
  expect(files.map(({ name }) => name)).toEqual(made.names);
  for (const { bytes } of files) {
    expect(inspectArchive(bytes)).toEqual({ ok: true });
    expect(bytes.length).toBeLessThan(file.length * 1.1);
  }
});

test('Start says whose it is, with the frame in the unit of amount, and the status begins anew', () => {
  const starts = files.map(({ bytes }) => {
    const unit = readUnit(bytes);
    if (!unit.ok) throw new Error(unit.reason);
    return unit.read.plan.start;
  });
  expect(starts.map(({ department, unit, unitId, frame }) => [department, unit, unitId, printValue(frame)])).toEqual([
    ['Norr', 'Eken', 'E1', '1 250'],
    ['Norr', 'Förskolan "Lönnen" & <co>', 'E2', '1 500'],
    ['Syd', 'Eken', 'E3', ''],
    ['Syd', 'Tallen', 'E4', '900'],
    ['Alla', 'Älgen', 'E5', '0'],
  ]);
  expect(new Set(starts.map(({ documentKey }) => documentKey)).size).toBe(5);
  for (const start of starts) {
    expect(start).toMatchObject({ board: 'Södra nämnden', author: 'Enhetschef', level: 'unit', status: 'draft', readyBy: '', year: 2027 });
  }
});

test('rows have the same keys in all of them, also those that were typed by hand', () => {
  const keys = files.map(({ bytes }) => {
    const unit = readUnit(bytes);
    if (!unit.ok) throw new Error(unit.reason);
    expect(unit.read.problems).toEqual([]);
    return unit.read.plan.goals.map(({ key, title }) => `${key} ${title}`);
  });
  expect(new Set(keys.map((rows) => rows.join('\n'))).size).toBe(1);
  expect(keys[0]).toEqual(['m1 En trygg stad', 'm2 Alla ska lyckas', expect.stringMatching(/^r\w+ Typed by hand$/)]);
});

test('nothing of the template’s own unit is shown anywhere, also before anything is computed', () => {
  const parts = unzipSync(files[1]?.bytes ?? new Uint8Array());
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const text = sheets.map(([, bytes]) => strFromU8(bytes)).join('\n');
  expect(text).not.toContain('Mallen');
  expect(text.split('<v>Förskolan "Lönnen" &amp; &lt;co&gt; · VP 2027').length - 1).toBeGreaterThan(15);
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
});

test('the genuine client reads it, V36 is silent; a given row that is changed is told of, the unit’s own is not', async () => {
  const { port } = await opened(files[0]?.bytes ?? new Uint8Array());
  const read = await readWorkbook(port);
  expect(read?.plan.start).toMatchObject({ unit: 'Eken', department: 'Norr', unitId: 'E1' });
  expect(read?.plan.handedOut).toHaveLength(made.given);
  expect(made.given).toBe(5);
  const given = async (): Promise<readonly (string | undefined)[]> =>
    ((await checkWorkbook(port))?.findings ?? [])
      .map(({ finding }) => finding)
      .filter(({ code }) => code === 'V36')
      .map(({ facts }) => facts['row']);
  expect(await given()).toEqual([]);
  await port.write(
    [
      { table: 'Mål', columns: ['Nyckel', 'Mål'], rows: [{ key: 'm2', cells: ['m2', 'Några ska lyckas'] }] },
      {
        table: 'Indikatorer',
        columns: ['Nyckel', 'Måttenhet'],
        rows: [
          { key: 'i1', cells: ['i1', 'antal'] },
          { key: 'i2', cells: ['i2', 'antal'] },
        ],
      },
    ],
    [],
  );
  expect(await given()).toEqual(['Alla ska lyckas', 'Andel nöjda']);
});

test('what is handed out can be handed out again: the next one forgets the first', () => {
  const again = handedOut(files[2]?.bytes ?? new Uint8Array(), units.slice(0, 1));
  const unit = readUnit(again.file(0).bytes);
  expect(unit.ok && [unit.read.plan.start.unit, unit.read.plan.handedOut.length, unit.read.problems]).toEqual(['Eken', 5, []]);
});

test('three hundred units: each file is made by itself, whatever came before it', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    department: 'Norr',
    contact: '',
    variants: [],
    frame: null,
    unit: `Enhet ${at}`,
    unitId: `N${at}`,
  }));
  const all = handedOut(file, many);
  expect(new Set(all.names).size).toBe(300);
  const started = process.cpuUsage();
  const sizes = many.map((_, at) => all.file(at).bytes.length);
  const used = process.cpuUsage(started);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2_000);
  // Some 8 ms each; packing every part again takes 100.
  expect((used.user + used.system) / 1000 / 300).toBeLessThan(60);
  const last = readUnit(all.file(299).bytes);
  expect(last.ok && last.read.plan.start).toMatchObject({ unit: 'Enhet 299', unitId: 'N299' });
});

test('what is no workbook is told', () => {
  expect(handOut(new Uint8Array([1, 2, 3]), units)).toEqual({ kind: 'unreadable' });
});
