import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);

const example = (name: string): string => join(__dirname, '..', 'reading', 'examples', name);

test('a document as JSON, with what could not be placed and what is doubtful', async () => {
  const { code, out } = await cli('import', example('unit-t2-dump.txt'), '--json');
  expect(code).toBe(0);
  const read = JSON.parse(out);
  expect(Object.keys(read)).toEqual(['source', 'documents', 'unplaced', 'doubts']);
  expect(read).toMatchObject({
    source: 'unit-t2-dump.txt',
    documents: [
      { type: 'T2', year: 2026, unit: 'Enheten för stöd och boende', focusGoals: [{ number: '1', areaGoals: [{ fulfilment: 'fully' }] }] },
    ],
    unplaced: [{ line: 21, text: 'Andel som får svar inom två dagar 71 % 75 % 2026', reason: 'cellsLost' }],
  });
});

test('several plans in a file become a workbook each', async () => {
  const file = folder.path('planer.txt');
  const plan = (unit: string) => `Handläggare\nYlva Storm\n\nTill\n${unit}\n\nVerksamhetsplan 2027 för ${unit}\n\nInledning\n\nHej.\n`;
  writeFileSync(file, [plan('Norrgården'), plan('Södergården')].join('\nNämndmål: Alla trivs\n\n'));
  const { code, out, error } = await cli('import', file, '-o', folder.path('plan.xlsx'));
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out.split('\n')).toEqual([
    'plan-1.xlsx (VP 2027 Norrgården): 3 mål, 0 indikatorer, 0 aktiviteter, 0 tabeller.',
    'plan-2.xlsx (VP 2027 Södergården): 0 mål, 0 indikatorer, 0 aktiviteter, 0 tabeller.',
    '1 ställe att se efter:',
    '  rad 13: Vilket mål det hör under är tolkat av platsen.',
    '',
  ]);
  expect(folder.files()).toEqual(['plan-1.xlsx', 'plan-2.xlsx', 'planer.txt']);
});

test('lines that were not placed are told with their number and why', async () => {
  const { out } = await cli('import', example('unit-t2-dump.txt'), '--lang', 'en');
  expect(out).toContain('1 line could not be placed:\n  line 21: Andel som får svar inom två dagar 71 % 75 % 2026 (empty cells were lost');
});

test('a file that is no document is refused in one line', async () => {
  const file = folder.path('tom.txt');
  writeFileSync(file, '');
  const { code, error } = await cli('import', file);
  expect(code).toBe(2);
  expect(error).toMatch(/tom\.txt: Det finns ingen text.*\n$/);
  expect((await cli('import')).error).toBe('Vilken fil? Skriv "import --help".\n');
});
