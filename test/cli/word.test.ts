import { readFileSync } from 'node:fs';
import { readWord } from '../support/word-file';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);

test('report writes a Word document where the file is called one', async () => {
  const plan = folder.path('plan.xlsx');
  await cli('create', '--type', 'T2', '--year', '2026', '--unit', 'Exempelenheten', '-o', plan);
  const made = await cli('report', plan, '-o', folder.path('rapport.docx'));
  expect(made).toEqual({ code: 0, error: '', out: 'rapport.docx: rapporten som Word-dokument.\n' });
  const { paragraphs, part } = readWord(readFileSync(folder.path('rapport.docx')));
  expect(paragraphs.slice(0, 2).map(({ style, text }) => [style, text])).toEqual([
    ['Title', 'Tertialrapport 2 2026'],
    ['Subtitle', 'Exempelenheten'],
  ]);
  expect(part('word/header1.xml')).toMatch(/Exempelenheten · Tertialrapport 2 2026 · \d{4}-\d\d-\d\d</);
});
