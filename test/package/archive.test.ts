import { deflateSync, zipSync, strToU8, type Zippable } from 'fflate';
import fc from 'fast-check';
import { inspectArchive } from '../../src/package/archive';
import { archiveLimits } from '../../src/package/archive-limits';

const workbook = (more: Zippable = {}): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>'), ...more }, { level: 9 });

const reasonOf = (bytes: Uint8Array): string => {
  const check = inspectArchive(bytes);
  return check.ok ? 'ok' : check.reason;
};

const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);

test('a workbook passes, with pictures and long sheets', () => {
  const rows = strToU8('<row><c><v>1</v></c></row>'.repeat(200_000));
  expect(reasonOf(workbook({ 'xl/worksheets/sheet1.xml': rows, 'xl/media/a.png': [zeros(1000), { level: 0 }] }))).toBe('ok');
});

test('a small file that inflates to a gigabyte is stopped early', () => {
  const bomb = workbook({ 'xl/worksheets/sheet1.xml': zeros(70_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  const begun = process.memoryUsage().arrayBuffers;
  expect(reasonOf(bomb)).toBe('bomb');
  expect(process.memoryUsage().arrayBuffers - begun).toBeLessThan(archiveLimits.partBytes * 2);
});

test('many parts that are each small enough are a bomb together', () => {
  const parts = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`xl/p${at}.bin`, zeros(1_000_000)]));
  expect(reasonOf(workbook(parts))).toBe('bomb');
});

test('a part that lies about its size is found by inflating it', () => {
  const bytes = workbook({ 'xl/worksheets/sheet1.xml': zeros(10_000_000) });
  // The directory's entry of the part claims ten bytes; a reader that believes it would make room for ten.
  const name = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(name - 46 + 24, 10, true);
  expect(reasonOf(bytes)).toBe('damaged');
});

test('parts that share their bytes are a bomb', () => {
  const bytes = Buffer.from(workbook({ 'xl/a.bin': zeros(1000), 'xl/b.bin': zeros(1000) }));
  const first = bytes.lastIndexOf('xl/a.bin') - 46;
  const second = bytes.lastIndexOf('xl/b.bin') - 46;
  bytes.writeUInt32LE(bytes.readUInt32LE(first + 42), second + 42);
  expect(reasonOf(bytes)).toBe('bomb');
});

test('a part that the directory calls something else is damage, not a part that is missing', () => {
  const bytes = Buffer.from(workbook({ 'xl/tables/table8.xml': zeros(10) }));
  bytes.write('t!ble8', bytes.lastIndexOf('table8.xml'));
  expect(reasonOf(bytes)).toBe('damaged');
});

test('too many parts', () => {
  expect(reasonOf(workbook(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`xl/${at}`, zeros(0)]))))).toBe('bomb');
});

test('a file above 20 MB is not looked into', () => {
  expect(reasonOf(zeros(archiveLimits.fileBytes + 1))).toBe('tooLarge');
});

test('a password-protected workbook and an old .xls are told apart', () => {
  const compound = (word: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), zeros(508), Buffer.from(word, 'utf16le')]);
  expect(reasonOf(compound('EncryptedPackage'))).toBe('encrypted');
  expect(reasonOf(compound('Workbook'))).toBe('oldFormat');
});

test.each([
  ['nothing', strToU8('')],
  ['text', strToU8('Nyckel;Ordning')],
  ['another zip', zipSync({ 'content.xml': strToU8('<office/>') })],
])('%s is no workbook', (_what, bytes) => {
  expect(reasonOf(bytes)).toBe('notXlsx');
});

test('a truncated file is damaged', () => {
  const bytes = workbook();
  expect(reasonOf(bytes.subarray(0, bytes.length - 30))).toBe('damaged');
});

test('a name that would leave the archive is refused', () => {
  expect(reasonOf(workbook({ '../x.xml': strToU8('') }))).toBe('damaged');
});

test.each([
  ['as UTF-8', Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>')],
  ['after a part of it that fails', Buffer.from('<<!<!DOC<!doctype x><x/>')],
  ['as UTF-16', Buffer.from('\ufeff<!DOCTYPE x><x/>', 'utf16le')],
])('a document type is refused, %s', (_how, part) => {
  expect(reasonOf(workbook({ 'xl/styles.xml': new Uint8Array(part) }))).toBe('doctype');
});

test('a changed byte never passes and never throws', () => {
  const bytes = workbook({ 'xl/worksheets/sheet1.xml': strToU8('<row/>'.repeat(100)) });
  const sheet = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml');
  const from = sheet + 'xl/worksheets/sheet1.xml'.length;
  const length = deflateSync(strToU8('<row/>'.repeat(100)), { level: 9 }).length;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bytes.slice();
      changed[from + at] = (changed[from + at] ?? 0) ^ change;
      expect(reasonOf(changed)).not.toBe('ok');
    }),
  );
});

test('any bytes at all get an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
      expect(inspectArchive(Uint8Array.from([0x50, 0x4b, 3, 4, ...tail])).ok).toBe(false);
    }),
  );
});
