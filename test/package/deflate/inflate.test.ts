import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { NotDeflated } from '../../../src/package/deflate/bits';
import { inflate } from '../../../src/package/deflate/inflate';

const { Z_FIXED, Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY, Z_RLE } = constants;
/** Texts that repeat, as sheets do, and bytes that do not. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .array(fc.tuple(fc.string({ maxLength: 40 }), fc.integer({ min: 1, max: 60 })), { maxLength: 20 })
    .map((pieces) => new Uint8Array(Buffer.from(pieces.map(([text, times]) => text.repeat(times)).join('')))),
);

test('what zlib has packed, in whatever way, is what it was', () => {
  const ways = fc.record({
    level: fc.integer({ min: 0, max: 9 }),
    strategy: fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE),
    memLevel: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(anyBytes, ways, (bytes, way) => {
      expect(Buffer.compare(inflate(deflateRawSync(bytes, way), bytes.length), bytes)).toBe(0);
    }),
  );
});

test('long codes, several blocks and runs over all of the window', () => {
  const block = Array.from({ length: 70_000 }, (_, at) => (at * at + (at >> 3)) % 251);
  const bytes = new Uint8Array(Buffer.from([...block, ...new Array<number>(300_000).fill(7), ...block]));
  for (const level of [1, 6, 9]) expect(Buffer.compare(inflate(deflateRawSync(bytes, { level }), bytes.length), bytes)).toBe(0);
});

test('one that is longer or shorter than it says is told of, and nothing beyond what it says is made', () => {
  const packed = deflateRawSync(new Uint8Array(10_000_000));
  for (const size of [0, 10, 9_999_999, 10_000_001]) expect(() => inflate(packed, size)).toThrow(NotDeflated);
});

test('any bytes get an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 5000 }), (bytes, size) => {
      try {
        expect(inflate(bytes, size)).toHaveLength(size);
      } catch (error) {
        expect(error).toBeInstanceOf(NotDeflated);
      }
    }),
  );
});

test('cut off anywhere, it is not taken for whole', () => {
  const text = Buffer.from('Enhet;Budget\n'.repeat(400));
  const packed = deflateRawSync(text);
  for (let length = 0; length < packed.length - 1; length += 1)
    expect(() => inflate(packed.subarray(0, length), text.length)).toThrow(NotDeflated);
});
