import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);

const plan = folder.path('plan.xlsx');
const copied = folder.path('ut.xlsx');

beforeAll(async () => {
  expect((await cli('create', '--type', 'T2', '--year', '2026', '--unit', 'Söder', '-o', plan)).code).toBe(0);
});

test('without a report there is nothing to send but all visible sheets', async () => {
  const { code, error } = await cli('copy', plan, '-o', copied);
  expect({ code, error }).toEqual({
    code: 2,
    error: `${plan} har ingen rapport för sin period. Gör den med report, eller ta alla synliga blad med --all.\n`,
  });
  expect(folder.files()).toEqual(['plan.xlsx']);
  const all = await cli('copy', plan, '-o', copied, '--all', '--lang', 'en');
  expect(all).toMatchObject({ code: 0, error: '' });
  expect(all.out).toMatch(/^ut\.xlsx: \d+ sheets \(Start, Mål, .*\)\.\n {2}\d+ formulas become the values that they show\.\n/);
});

test('the report of the period is sent alone', async () => {
  const report = folder.path('report.xlsx');
  await cli('report', plan, '-o', report);
  expect(await cli('copy', report, '-o', copied)).toEqual({ code: 0, error: '', out: 'ut.xlsx: 1 blad (Rapport T2 2026).\n' });
  const parts = unzipSync(readFileSync(copied));
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet [^>]*name="[^"]*"/g)).toHaveLength(1);
});

test('a file that is not to be trusted is refused, and nothing is written', async () => {
  const bad = folder.path('bad.xlsx');
  const parts = unzipSync(readFileSync(plan));
  writeFileSync(bad, zipSync({ ...parts, 'xl/workbook.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><workbook/>') }));
  const { code, error } = await cli('copy', bad, '-o', folder.path('no.xlsx'), '--all');
  expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('DOCTYPE') });
  expect(folder.files()).not.toContain('no.xlsx');
});
