import { strToU8, unzipSync, zipSync } from 'fflate';
import { ArchiveError } from '../../../src/package/open-archive';
import { copyToSend } from '../../../src/package/send/copy-to-send';
import { aPackage, cells, related, sheet } from './a-package';

const reasonOf = (bytes: Uint8Array): string => {
  try {
    copyToSend(bytes, ['Rapport']);
    return 'copied';
  } catch (error) {
    return error instanceof ArchiveError ? error.reason : String(error);
  }
};

const withSheet = (part: string): Uint8Array => aPackage([{ name: 'Rapport', part }]);

test.each([
  ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>', 'doctype'],
  ['an entity that nobody declared', sheet('<sheetData>&secret;</sheetData>'), 'damaged'],
  ['a tag that is not closed', sheet('<sheetData>'), 'damaged'],
  ['another root', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>', 'damaged'],
  ['an encoding that is not read', '<?xml version="1.0" encoding="windows-1252"?><worksheet/>', 'damaged'],
  ['nesting without end', sheet('<a>'.repeat(300) + '</a>'.repeat(300)), 'damaged'],
])('%s is refused', (_what, part, reason) => {
  expect(reasonOf(withSheet(part))).toBe(reason);
});

test('a sheet in UTF-16 is read as what it is', () => {
  const text = sheet(cells('<c r="A1"><f>1</f><v>1</v></c>')).replace('UTF-8', 'UTF-16');
  const part = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const parts = { ...unzipSync(withSheet(sheet(''))), 'xl/worksheets/sheet1.xml': part };
  expect(copyToSend(zipSync(parts), ['Rapport']).facts.values).toBe(1);
});

test.each([
  ['a name that leads out of the package', { '../x.xml': 'x' }, 'damaged'],
  ['an absolute name', { '/etc/x.xml': 'x' }, 'damaged'],
  ['names that differ in capitals only', { 'XL/workbook.xml': 'x' }, 'damaged'],
])('%s is refused', (_what, others, reason) => {
  expect(reasonOf(aPackage([{ name: 'Rapport', part: sheet('') }], [], others))).toBe(reason);
});

test('a sheet that inflates beyond all bounds is refused', () => {
  const parts = { ...unzipSync(withSheet(sheet(''))), 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) };
  expect(reasonOf(zipSync(parts, { level: 9 }))).toBe('bomb');
});

test('relationships that lead out of the package lead nowhere', () => {
  const bytes = aPackage([{ name: 'Rapport', part: sheet('<drawing r:id="rId1"/><picture r:id="rId2"/>') }], [], {
    'xl/worksheets/_rels/sheet1.xml.rels': related(
      ['rId1', 'drawing', '../../../../etc/passwd'],
      ['rId2', 'image', 'https://example.org/a.png', 'External'],
    ),
  });
  const { bytes: copy } = copyToSend(bytes, ['Rapport']);
  expect(Buffer.from(copy).toString('latin1')).not.toMatch(/passwd|example/);
});

test.each([
  ['nothing', strToU8('')],
  ['text', strToU8('Nyckel;Ordning')],
  ['another zip', zipSync({ 'content.xml': strToU8('<office/>') })],
])('%s is no workbook', (_what, bytes) => {
  expect(['damaged', 'notXlsx']).toContain(reasonOf(bytes));
});

test('no sheet is sent that is hidden, whoever asks', () => {
  const bytes = aPackage([
    { name: 'Rapport', state: 'hidden', part: sheet('') },
    { name: 'Blad', part: sheet('') },
  ]);
  expect(() => copyToSend(bytes, ['Rapport'])).toThrow(RangeError);
});
