import { NotDeflated, take, type Source } from './bits';
import { fixed, readCodes, type Codes } from './codes';

/**
 * Raw deflate (RFC 1951) into exactly so many bytes. A part that lies about its size is found out at the first byte too many, which no library tells:
 * nothing larger than `size` is ever made. Two thirds of fflate's time on sheets, whose formulas repeat in long runs.
 *
 * @throws NotDeflated
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const source: Source = { packed, at: 0, hold: 0, bits: 0 };
  let at = 0;
  for (let isLast = false; !isLast;) {
    isLast = take(source, 1) === 1;
    const kind = take(source, 2);
    if (kind === 0) at = copyStored(source, out, at);
    else if (kind === 1) at = readBlock(source, fixed(), out, at);
    else if (kind === 2) at = readBlock(source, readCodes(source), out, at);
    else throw new NotDeflated();
  }
  if (at !== size || source.at - (source.bits >> 3) > packed.length) throw new NotDeflated();
  return out;
}

function copyStored(source: Source, out: Uint8Array, at: number): number {
  const from = source.at - (source.bits >> 3);
  const { packed } = source;
  const length = (packed[from] ?? 0) | ((packed[from + 1] ?? 0) << 8);
  const inverse = (packed[from + 2] ?? 0) | ((packed[from + 3] ?? 0) << 8);
  const end = from + 4 + length;
  if ((length ^ inverse) !== 0xffff || end > packed.length || at + length > out.length) throw new NotDeflated();
  out.set(packed.subarray(from + 4, end), at);
  Object.assign(source, { at: end, hold: 0, bits: 0 });
  return at + length;
}

const lengthBits = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0);
const distanceBits = Uint8Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1));
/** The least that each code stands for: each begins where the one before ends. */
const begins = (first: number, bits: Uint8Array): Uint16Array => {
  let next = first;
  return Uint16Array.from(bits, (count) => (next += 1 << count) - (1 << count));
};
const lengthBase = begins(3, lengthBits).fill(258, 28);
const distanceBase = begins(1, distanceBits);

/** Below this a loop over bytes is quicker than asking for them to be copied. */
const shortRun = 24;

/** A block's symbols, until the one that ends it; gives the place behind what it wrote. */
function readBlock(source: Source, { symbols, distances }: Codes, out: Uint8Array, from: number): number {
  const { packed } = source;
  const [symbolEntries, symbolMask, distanceEntries, distanceMask] = [symbols.entries, symbols.mask, distances.entries, distances.mask];
  const last = packed.length;
  const size = out.length;
  let { at: next, hold, bits } = source;
  let at = from;
  for (;;) {
    // A symbol, what it adds, a distance and what that adds each take 16 bits at most. Written out: a function for it costs a fifth.
    if (bits < 16) {
      if (next > last + 4) throw new NotDeflated();
      hold |= ((packed[next] ?? 0) | ((packed[next + 1] ?? 0) << 8)) << bits;
      next += 2;
      bits += 16;
    }
    const entry = symbolEntries[hold & symbolMask] ?? 0;
    if (entry === 0) throw new NotDeflated();
    hold >>>= entry & 15;
    bits -= entry & 15;
    const symbol = entry >>> 4;
    if (symbol < 256) {
      if (at >= size) throw new NotDeflated();
      out[at++] = symbol;
      continue;
    }
    if (symbol === 256) break;
    const code = symbol - 257;
    if (bits < 16) {
      hold |= ((packed[next] ?? 0) | ((packed[next + 1] ?? 0) << 8)) << bits;
      next += 2;
      bits += 16;
    }
    const moreLength = lengthBits[code] ?? 0;
    const length = (lengthBase[code] ?? 0) + (hold & ((1 << moreLength) - 1));
    hold >>>= moreLength;
    bits -= moreLength;
    if (bits < 16) {
      hold |= ((packed[next] ?? 0) | ((packed[next + 1] ?? 0) << 8)) << bits;
      next += 2;
      bits += 16;
    }
    const distanceEntry = distanceEntries[hold & distanceMask] ?? 0;
    hold >>>= distanceEntry & 15;
    bits -= distanceEntry & 15;
    const distanceCode = distanceEntry >>> 4;
    const moreDistance = distanceBits[distanceCode] ?? 0;
    if (bits < 16) {
      hold |= ((packed[next] ?? 0) | ((packed[next + 1] ?? 0) << 8)) << bits;
      next += 2;
      bits += 16;
    }
    const distance = (distanceBase[distanceCode] ?? 0) + (hold & ((1 << moreDistance) - 1));
    hold >>>= moreDistance;
    bits -= moreDistance;
    const end = at + length;
    if (distanceEntry === 0 || distance === 0 || distance > at || end > size || code > 28) throw new NotDeflated();
    if (length >= shortRun && distance >= length) {
      out.copyWithin(at, at - distance, end - distance);
      at = end;
    } else for (; at < end; at += 1) out[at] = out[at - distance] ?? 0;
  }
  Object.assign(source, { at: next, hold, bits });
  return at;
}
