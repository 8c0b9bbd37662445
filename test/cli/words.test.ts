import { cli } from './command-line';

test.each([
  [['--help'], 'create   gör en arbetsbok'],
  [['create', '--help'], 'create FIL.json -o plan.xlsx'],
  [['check', '-h'], 'check plan.xlsx [--json]'],
  [['show', '--help'], 'show plan.xlsx --json'],
  [['report', '--help'], 'report plan.xlsx -o report.xlsx'],
  [['check', '--help', '--lang', 'en'], 'Shows what is wrong'],
])('%j helps', async (words, text) => {
  const answer = await cli(...words);
  expect(answer).toMatchObject({ code: 0, error: '' });
  expect(answer.out).toContain(text);
});

test.each([
  [[], 'Vilket kommando?'],
  [['skapa'], 'Kommandot "skapa" finns inte.'],
  [['check'], 'Vilken fil?'],
  [['check', 'a.xlsx', 'b.xlsx'], '"b.xlsx" är ett ord för mycket.'],
  [['check', '--verbose', 'a.xlsx'], 'check har inget val som heter --verbose.'],
  [['show', 'a.xlsx', '-o', 'b.xlsx'], 'show har inget val som heter -o.'],
  [['report', 'a.xlsx'], '-o saknas.'],
  [['report', 'a.xlsx', '-o'], '-o saknar värde.'],
  [['report', 'a.xlsx', '-o', '--json'], '-o saknar värde.'],
  [['create', '-o', 'x.xlsx'], 'Vilken fil?'],
  [['create', '-o', 'x.xlsx', '--type', 'VB', '--unit', 'A'], '--year saknas.'],
  [['create', '-o', 'x.xlsx', '--type', 'T3', '--year', '2026', '--unit', 'A'], '--type kan inte vara "T3": välj VP, T1, T2, VB.'],
  [['create', '-o', 'x.xlsx', '--type', 'VB', '--year', '26', '--unit', 'A'], '--year kan inte vara "26"'],
  [['create', '-o', 'x.xlsx', '--type', 'VB', '--year', '2026', '--unit', 'A', '--level', 'stad'], '--level kan inte vara "stad"'],
  [['create', 'a.json', '-o', 'x.xlsx', '--type', 'VB'], 'inte både och'],
  [['show', 'finns-inte.xlsx', '--json'], 'finns-inte.xlsx finns inte.'],
  [['check', 'src', '--lang', 'en'], 'src is a folder.'],
])('%j is answered with one line and code 2', async (words, line) => {
  const { code, out, error } = await cli(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(line);
  expect(error.trimEnd()).not.toContain('\n');
});
