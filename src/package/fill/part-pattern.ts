import { Deflate, deflateSync } from 'fflate';
import { crc32 } from '../crc32';
import { inflate } from '../deflate/inflate';
import { xmlOfHole, type CellValue, type Piece } from './sheet-cells';
import { joined, type PackedPart } from './zip-writer';

/** A part of which some places differ from file to file: what stands between them is packed once. */
export interface PartPattern {
  readonly name: string;
  /** With the contents of holes by name; one without is left empty. */
  fill(contents: ReadonlyMap<string, CellValue>): PackedPart;
}

/** @param pieces of the part's text in turn; a text is the first and the last of them */
export function partPattern(name: string, pieces: readonly Piece[]): PartPattern {
  const last = pieces.length - 1;
  const packed = pieces.map((piece, at) => {
    if (typeof piece !== 'string') return piece;
    const bytes = new TextEncoder().encode(piece);
    return { bytes, packed: at === last ? deflateSync(bytes) : openEnded(bytes) };
  });
  return {
    name,
    fill(contents) {
      let crc = 0;
      let size = 0;
      const out: Uint8Array[] = [];
      for (const piece of packed) {
        const bytes = 'hole' in piece ? new TextEncoder().encode(xmlOfHole(piece.prefix, contents.get(piece.hole) ?? null)) : piece.bytes;
        crc = crc32(bytes, crc);
        size += bytes.length;
        out.push('hole' in piece ? stored(bytes) : piece.packed);
      }
      return { name, method: 8, crc, size, packed: joined(out) };
    },
  };
}

/** Longest end of a piece that is left as it is, so that what is before it can be deflated. */
const longestEnd = 16;

/**
 * Deflated up to a whole byte, so that more can follow. fflate 0.8.3 loses a byte at every eighth length: what does not inflate to itself is cut a
 * letter shorter, and its end is stored.
 */
function openEnded(bytes: Uint8Array): Uint8Array {
  for (let end = 0; end <= Math.min(longestEnd, bytes.length); end += 1) {
    const [first, last] = [bytes.subarray(0, bytes.length - end), bytes.subarray(bytes.length - end)];
    const packed = joined([flushed(first), stored(last)]);
    if (inflatesTo(packed, bytes)) return packed;
  }
  return stored(bytes);
}

function flushed(bytes: Uint8Array): Uint8Array {
  const out: Uint8Array[] = [];
  const stream = new Deflate((chunk) => out.push(chunk));
  stream.push(bytes, false);
  stream.flush(true);
  return joined(out);
}

/** As strictly as every program that may read it: fflate itself overlooks what it loses. */
function inflatesTo(packed: Uint8Array, bytes: Uint8Array): boolean {
  try {
    return crc32(inflate(joined([packed, deflateSync(new Uint8Array())]), bytes.length)) === crc32(bytes);
  } catch {
    return false;
  }
}

const longestBlock = 0xffff;

/** As blocks of deflate that are not deflated: a head of five bytes, then the bytes themselves. */
function stored(bytes: Uint8Array): Uint8Array {
  const out: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += longestBlock) {
    const block = bytes.subarray(at, at + longestBlock);
    const { length } = block;
    out.push(Uint8Array.of(0, length & 0xff, length >>> 8, ~length & 0xff, (~length >>> 8) & 0xff), block);
  }
  return joined(out);
}
