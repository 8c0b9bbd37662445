import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/package/crc32';
import { inspectArchive } from '../../../src/package/archive';
import { partPattern } from '../../../src/package/fill/part-pattern';
import { joined, zipWriter, type PackedPart } from '../../../src/package/fill/zip-writer';

const text = fc.string({ unit: 'binary', maxLength: 300 }).map((each) => each.replace(/[\ud800-\udfff\ufffe\uffff]/g, ''));
const repeated = fc.tuple(text, fc.nat(40)).map(([each, times]) => each.repeat(times));

/** By zlib, which takes nothing that is wrong. */
const unpacked = ({ packed, size, crc }: PackedPart): string => {
  const bytes = inflateRawSync(packed);
  expect([bytes.length, crc32(bytes)]).toEqual([size, crc]);
  return bytes.toString();
};

test('whatever stands around a hole, and in it, comes out as it was put in', () => {
  fc.assert(
    fc.property(repeated, repeated, repeated, text, (first, between, last, filled) => {
      const pattern = partPattern('xl/å.xml', [first, { hole: 'a', prefix: null }, between, { hole: 'b', prefix: null }, last]);
      const written = filled.replace(/[^\p{L}]/gu, '');
      expect(unpacked(pattern.fill(new Map([['a', written]])))).toBe(`${first}${written}${between}${last}`);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Åsa & <Bo>', '<x:c r="A1" s="2" t="inlineStr"><x:is><x:t xml:space="preserve">Åsa &amp; &lt;Bo&gt;</x:t></x:is></x:c>'],
  [-12.5, '<x:c r="A1" s="2"><x:v>-12.5</x:v></x:c>'],
  [null, '<x:c r="A1" s="2"/>'],
  ['a\u0001b', '<x:c r="A1" s="2" t="inlineStr"><x:is><x:t xml:space="preserve">ab</x:t></x:is></x:c>'],
])('a cell that differs from file to file holds %j', (content, cell) => {
  const pattern = partPattern('s.xml', ['<x:c r="A1" s="2"', { hole: 'a', prefix: 'x:' }, '']);
  expect(unpacked(pattern.fill(new Map([['a', content]])))).toBe(cell);
});

test('a text longer than a block of 64 kB is kept whole', () => {
  const long = 'å'.repeat(70_000);
  const pattern = partPattern('s.xml', ['<', { hole: 'a', prefix: null }, '>']);
  expect(unpacked(pattern.fill(new Map([['a', long]])))).toBe(`<${long}>`);
});

test('an archive that is written piece by piece passes the check that every file from outside does', () => {
  const zip = zipWriter();
  const named = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/åäö.xml'].map((name) => partPattern(name, ['<a/>']).fill(new Map()));
  expect(inspectArchive(joined([...named.map((part) => zip.add(part)), zip.end()]))).toEqual({ ok: true });
});
