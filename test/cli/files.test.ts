import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { Workbook } from '@cj-tech-master/excelts';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);

const file = (name: string, content: Uint8Array | string): string => {
  writeFileSync(folder.path(name), content);
  return folder.path(name);
};

const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') };

test.each([
  ['an empty file', 'empty.xlsx', '', 'är inte en Excel-arbetsbok'],
  ['a text', 'text.xlsx', 'Kod;Mål', 'är inte en Excel-arbetsbok'],
  ['another zip', 'other.xlsx', zipSync({ 'a.txt': strToU8('a') }), 'är inte en Excel-arbetsbok'],
  ['a cut-off file', 'cut.xlsx', zipSync(parts).slice(0, 150), 'är skadad'],
  ['a workbook without sheets', 'nothing.xlsx', zipSync(parts), 'är inte gjord med Röda trådens mall'],
  ['a workbook that is no XML', 'nonsense.xlsx', zipSync({ ...parts, 'xl/workbook.xml': strToU8('<sheets><<') }), 'är'],
  [
    'an encrypted file',
    'secret.xlsx',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'är lösenordsskyddad',
  ],
  ['an old file', 'old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'är i ett äldre format'],
  ['a bomb', 'bomb.xlsx', zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) }, { level: 9 }), 'packar upp sig'],
  ['a file above 20 MB', 'large.xlsx', new Uint8Array(20_000_001), 'är större än 20 MB'],
])('%s gets one line, from every command', async (_what, name, content, line) => {
  const path = file(name, content);
  for (const words of [
    ['check', path],
    ['show', path, '--json'],
    ['report', path, '-o', folder.path('made.xlsx')],
  ]) {
    const { code, out, error } = await cli(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(line);
    expect(error.trimEnd()).not.toMatch(/\n|\bat \S+:\d+/);
  }
  expect(folder.files()).not.toContain('made.xlsx');
});

test('a workbook that is not ours says so', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('Blad1').getCell('A1').value = 'Budget';
  const path = file('another.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(await cli('check', path)).toMatchObject({ code: 2, out: '', error: `${path} är inte gjord med Röda trådens mall.\n` });
});

test.each([
  ['no JSON', '{', 'är inte en JSON'],
  ['no documents', '{"documents": []}', 'documents ska vara en lista med minst ett dokument'],
  [
    'a wrong word',
    '{"documents": [{"type": "T9", "year": 2026, "unit": "A", "level": "unit"}]}',
    'documents[0].type ska vara ett av orden',
  ],
])('%s in the document JSON gets its line', async (_what, content, line) => {
  const path = file('document.json', content);
  const { code, error } = await cli('create', path, '-o', folder.path('made.xlsx'));
  expect(code).toBe(2);
  expect(error).toContain(line);
});

test('several documents in a file: one must be picked', async () => {
  const document = (unit: string) => ({ type: 'VP', year: 2026, unit, level: 'unit' });
  const path = file('several.json', JSON.stringify({ documents: [document('Norr'), document('Söder')] }));
  expect((await cli('create', path, '-o', folder.path('made.xlsx'))).error).toContain('välj ett med --document 0–1 (0 Norr, 1 Söder)');
  expect((await cli('create', path, '-o', folder.path('made.xlsx'), '--document', '2')).error).toContain('har inget dokument 2');
  expect((await cli('create', path, '-o', folder.path('made.xlsx'), '--document', 'x')).error).toContain('--document kan inte vara "x"');
  expect(await cli('create', path, '-o', folder.path('made.xlsx'), '--document', '1')).toMatchObject({ code: 0, error: '' });
  const { out } = await cli('show', folder.path('made.xlsx'), '--json');
  expect(JSON.parse(out)).toMatchObject({ source: 'made.xlsx', documents: [{ type: 'VP', year: 2026, unit: 'Söder', level: 'unit' }] });
});

test('a file that cannot be replaced is left as it was, without a temporary file beside it', async () => {
  const path = file('document-2.json', JSON.stringify({ documents: [{ type: 'VP', year: 2026, unit: 'Norr', level: 'unit' }] }));
  const before = folder.files();
  const { code, error } = await cli('create', path, '-o', folder.path('no-such-folder/plan.xlsx'));
  expect(code).toBe(2);
  expect(error).toContain('mappen finns inte');
  expect(folder.files()).toEqual(before);
});

test('an output that is there is replaced whole', async () => {
  const path = file('document-3.json', JSON.stringify({ documents: [{ type: 'VP', year: 2026, unit: 'Norr', level: 'unit' }] }));
  const output = file('plan.xlsx', 'something else');
  expect((await cli('create', path, '-o', output)).code).toBe(0);
  expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
  expect(folder.files().filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
