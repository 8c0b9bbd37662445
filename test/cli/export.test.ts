import { readFileSync, writeFileSync } from 'node:fs';
import { withGoals } from '../intake/a-document';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);
const plan = folder.path('plan.xlsx');
const output = folder.path('indikatorer.txt');

beforeAll(async () => {
  const document = withGoals([
    { name: 'Andel nöjda', outcome: '90 %', outcomeMen: '1 090,5 %', target: '-5 %', period: 'Tertial 2 2026' },
    { name: '=Antal aspiranter', outcome: '17 st', forecast: 'i.u.', target: 'öka', period: 'Tertial 2 2026' },
  ]);
  writeFileSync(folder.path('document.json'), JSON.stringify({ source: 'test', documents: [document] }));
  expect(await cli('create', folder.path('document.json'), '-o', plan)).toMatchObject({ code: 0 });
});

const list = (...names: readonly string[]): string => {
  writeFileSync(folder.path('lista.txt'), names.join('\r\n'));
  return folder.path('lista.txt');
};
const lines = (): readonly string[] => readFileSync(output, 'utf8').split('\r\n');

test('export writes a line per value and says what is not with it', async () => {
  const { code, out, error } = await cli('export', plan, '-o', output, '--unit', 'ENH 7');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out.split('\n')).toEqual([
    'indikatorer.txt: 4 värden.',
    '  "=Antal aspiranter" börjar som en formel och har fått en apostrof före.',
    '  Inte med: =Antal aspiranter, Prognos helår (i.u.)',
    '  Inte med: =Antal aspiranter, Årsmål (text, inte tal)',
    '',
  ]);
  expect(lines()).toEqual([
    '\ufeffEnhet\tIndikator\tKolumn\tPeriod\tVärde',
    'ENH 7\tAndel nöjda\tPeriodens utfall\t2026-08-31\t90',
    'ENH 7\tAndel nöjda\tUtfall män/pojkar\t2026-08-31\t1090,5',
    'ENH 7\tAndel nöjda\tÅrsmål\t2026-08-31\t-5',
    "ENH 7\t'=Antal aspiranter\tPeriodens utfall\t2026-08-31\t17",
    '',
  ]);
});

test('with a list, names are those of the list, and a name that is not in it stops the file', async () => {
  const before = lines();
  const refused = await cli('export', plan, '-o', output, '--names', list('Andel nöjda deltagare', 'Sjukfrånvaro'));
  expect(refused).toEqual({
    code: 1,
    error: '',
    out: `2 indikatorer finns inte i listan. Ingen fil är skriven. Rätta listan, eller välj namn i panelen:\n  Andel nöjda (liknar: Andel nöjda deltagare)\n  =Antal aspiranter\n`,
  });
  expect(lines()).toEqual(before);

  expect(await cli('export', plan, '-o', output, '--names', list('ANDEL NÖJDA', '=Antal aspiranter'))).toMatchObject({ code: 0 });
  expect(lines()[1]).toMatch(/\tANDEL NÖJDA\t/);
});

test('words that are wrong end with 2 and one line', async () => {
  expect(await cli('export', plan, '-o', output, '--names', list(''))).toMatchObject({
    code: 2,
    error: expect.stringContaining('inga namn') as string,
  });
  expect(await cli('export', plan, '-o', output, '--names', folder.path('borta.txt'))).toMatchObject({ code: 2 });
  expect(await cli('export', plan)).toMatchObject({ code: 2, error: expect.stringContaining('-o saknas') as string });
});
