import { readFileSync, writeFileSync } from 'node:fs';
import { readUnit } from '../../src/unit-files';
import { aFolder, cli } from './command-line';

const folder = aFolder();
const out = aFolder();
afterAll(() => {
  folder.remove();
  out.remove();
});

const template = folder.path('mall.xlsx');
const list = folder.path('enheter.csv');
const there = out.path('ut');

beforeAll(async () => {
  expect((await cli('create', '--type', 'VP', '--year', '2027', '--unit', 'Mall', '-o', template)).code).toBe(0);
  // As Excel in Swedish saves CSV.
  writeFileSync(list, Buffer.from('Avdelning;Enhet;Enhets-id;Budgetram\r\nNorr;Förskolan Älgen;E1;100\r\nNorr;Eken;E2;\r\n', 'latin1'));
});

test('a workbook for every unit, in a folder that is made', async () => {
  expect(await cli('hand-out', template, list, '-o', there)).toEqual({
    code: 0,
    error: '',
    out: `${there}: 2 arbetsböcker. Ingen rad är given ovanifrån: inga rader har KF eller Nämnd som ägare.\n  1 enhet har ingen budgetram i listan. Den blir tom på Start.\n`,
  });
  const unit = readUnit(new Uint8Array(readFileSync(`${there}/VP 2027 – Förskolan Älgen.xlsx`)));
  expect(unit.ok && unit.read.plan.start).toMatchObject({ unit: 'Förskolan Älgen', unitId: 'E1', department: 'Norr' });
});

test('what is there is not written over, unless it is asked for', async () => {
  const again = await cli('hand-out', template, list, '-o', there);
  expect(again).toMatchObject({
    code: 2,
    out: '',
    error: expect.stringContaining('och 1 till. Inget är skrivet. Skriv över med --force.'),
  });
  expect((await cli('hand-out', template, list, '-o', there, '--force', '--lang', 'en')).out).toContain('2 workbooks. No row is given');
});

test('a list with errors is told line by line, and nothing is written', async () => {
  const bad = folder.path('fel.csv');
  writeFileSync(bad, 'Enhet;Enhets-id;Budgetram\nEken;E1;5\n;E2;\nTallen;E1;mycket\n');
  const { code, error } = await cli('hand-out', template, bad, '-o', out.path('nej'));
  expect(code).toBe(2);
  expect(error).toContain('inget är skrivet. Rad 3: enhetens namn saknas.');
  expect(error).toContain('Rad 4: ”Tallen” finns redan');
  expect(out.files()).toEqual(['ut']);
});

test('a template of a board is refused', async () => {
  const board = folder.path('namnd.xlsx');
  await cli('create', '--type', 'VP', '--year', '2027', '--unit', 'Nämnden', '--level', 'board', '-o', board);
  expect((await cli('hand-out', board, list, '-o', out.path('nej'))).error).toContain('inte på nivån Enhet');
});
