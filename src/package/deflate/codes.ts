import { fill, NotDeflated, take, type Source } from './bits';

/** Codes by the bits that come next: symbol × 16 + length of its code; 0 where no code begins so. */
export interface Table {
  readonly entries: Uint16Array;
  readonly mask: number;
}
export interface Codes {
  readonly symbols: Table;
  readonly distances: Table;
}

/** In which order the lengths of the lengths' codes come. */
const order = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

/** The codes that a block brings with it. Throws NotDeflated. */
export function readCodes(source: Source): Codes {
  const symbolCount = 257 + take(source, 5);
  const distanceCount = 1 + take(source, 5);
  const orderCount = 4 + take(source, 4);
  const ofLengths = new Uint8Array(19);
  for (let index = 0; index < orderCount; index += 1) ofLengths[order[index] ?? 0] = take(source, 3);
  const { entries, mask } = tableOf(ofLengths);
  const lengths = new Uint8Array(symbolCount + distanceCount);
  for (let at = 0; at < lengths.length;) {
    fill(source);
    const entry = entries[source.hold & mask] ?? 0;
    if (entry === 0) throw new NotDeflated();
    source.hold >>>= entry & 15;
    source.bits -= entry & 15;
    const symbol = entry >>> 4;
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    const times = symbol === 16 ? 3 + take(source, 2) : symbol === 17 ? 3 + take(source, 3) : 11 + take(source, 7);
    if (at + times > lengths.length || (symbol === 16 && at === 0)) throw new NotDeflated();
    lengths.fill(symbol === 16 ? (lengths[at - 1] ?? 0) : 0, at, at + times);
    at += times;
  }
  return { symbols: tableOf(lengths.subarray(0, symbolCount)), distances: tableOf(lengths.subarray(symbolCount)) };
}

/** Canonical codes of the lengths that symbols have, 0 for those that have none. Throws NotDeflated where there are more codes than fit. */
function tableOf(lengths: Uint8Array): Table {
  const counts = new Uint16Array(16);
  let longest = 1;
  for (const length of lengths) {
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > longest) longest = length;
  }
  const codes = new Uint16Array(17);
  let code = 0;
  for (let length = 1; length <= 15; length += 1) {
    codes[length] = code;
    code = (code + (counts[length] ?? 0)) << 1;
    if (code > 2 << length) throw new NotDeflated();
  }
  const entries = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const own = codes[length] ?? 0;
    codes[length] = own + 1;
    let reversed = 0;
    for (let bit = 0; bit < length; bit += 1) reversed |= ((own >> bit) & 1) << (length - 1 - bit);
    for (let index = reversed; index < entries.length; index += 1 << length) entries[index] = (symbol << 4) | length;
  }
  return { entries, mask: entries.length - 1 };
}

let fixedCodes: Codes | null = null;

/** The codes of blocks that bring none. */
export function fixed(): Codes {
  fixedCodes ??= {
    symbols: tableOf(Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))),
    distances: tableOf(new Uint8Array(30).fill(5)),
  };
  return fixedCodes;
}
