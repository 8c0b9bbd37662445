import { readFileSync, writeFileSync } from 'node:fs';
import { readUnit } from '../../src/unit-files';
import { fileOfContent } from '../../src/workbook/file/file-of-content';
import { emptyPlan, templateContent } from '../../src/workbook/template';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);
const [vp, t1] = [folder.path('vp.xlsx'), folder.path('t1.xlsx')];

beforeAll(() => writeFileSync(vp, fileOfContent(templateContent(emptyPlan({ type: 'VP', year: 2026, unit: 'Söder' })))));

test('roll makes the next period and says what goes along; a file that is there is written over only when asked', async () => {
  expect(await cli('roll', vp, '-o', t1)).toEqual({
    code: 0,
    error: '',
    out: 't1.xlsx: T1 2026. 14 rader följer med, 0 celler töms, 0 rader följer inte med.\nFöljer med\n  Texter: 10 rader · Driftbudget: 4 rader\n',
  });
  expect(await cli('roll', vp, '-o', t1)).toMatchObject({
    code: 2,
    error: `${t1} finns redan. Inget är skrivet. Skriv över med --force.\n`,
  });
  expect(readUnit(new Uint8Array(readFileSync(t1)))).toMatchObject({
    ok: true,
    read: { plan: { start: { type: 'T1', unit: 'Söder', status: 'draft' } } },
  });
});

test('back in time, over a year and a month without its number are refused in words', async () => {
  const out = folder.path('no.xlsx');
  expect((await cli('roll', t1, '--to', 'VP', '--year', '2026', '-o', out)).error).toContain('VP 2026 kommer inte efter T1 2026.');
  expect((await cli('roll', t1, '--to', 'T2', '--year', '2028', '-o', out)).error).toContain('ett helt år ligger emellan');
  expect((await cli('roll', t1, '--to', 'month', '-o', out, '--lang', 'en')).error).toContain('A monthly report needs its month');
  expect((await cli('roll', t1, '--month', '13', '-o', out)).error).toContain('--month kan inte vara "13"');
  expect(folder.files()).toEqual(['t1.xlsx', 'vp.xlsx']);
});

test('compare puts periods side by side', async () => {
  expect(await cli('compare', vp, t1, '-o', folder.path('jamforelse.xlsx'))).toMatchObject({
    code: 0,
    out: 'jamforelse.xlsx: 0 indikatorer i 2 perioder. Jämförelse: VP 2026, T1 2026.\n',
  });
  expect((await cli('compare', vp, '-o', folder.path('x.xlsx'))).error).toContain('det behövs minst två');
});
