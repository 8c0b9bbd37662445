import { readFileSync, writeFileSync } from 'node:fs';
import { withGoals } from '../intake/a-document';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);

test('goals writes what comes from above, and create makes a template of it', async () => {
  const [plan, structure, next] = ['plan.xlsx', 'mal.json', 'ny.xlsx'].map((name) => folder.path(name)) as [string, string, string];
  const document = withGoals([{ name: 'Andel nöjda', outcome: '91 %', councilTarget: '80 %', period: 'Tertial 2 2026' }]);
  writeFileSync(folder.path('document.json'), JSON.stringify({ source: 'test', documents: [document] }));
  await cli('create', folder.path('document.json'), '-o', plan);

  expect(await cli('goals', plan, '-o', structure)).toEqual({
    code: 0,
    out: 'mal.json: målen, indikatorerna och årsmålen uppifrån.\n',
    error: '',
  });
  const text = readFileSync(structure, 'utf8');
  expect([text.includes('80 %'), text.includes('91 %')]).toEqual([true, false]);
  expect((await cli('create', structure, '-o', next)).out).toMatch(/^ny\.xlsx: \d+ mål, 1 indikator/);
});
