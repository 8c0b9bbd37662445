/** For each of eight bytes in a row what it comes to when the others follow it: eight times 256 figures, the last byte's first. */
const table = new Uint32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  table[byte] = rest;
}
const at = (index: number): number => table[index] ?? 0;
for (let index = 256; index < table.length; index++) table[index] = (at(index - 256) >>> 8) ^ at(at(index - 256) & 0xff);

/** CRC-32 of zip, over a piece that follows what `before` was computed from. */
export function crc32(piece: Uint8Array, before = 0): number {
  let crc = ~before;
  let byte = 0;
  // Eight at a time and by index: a part of a megabyte is checked in the time that "for of" takes for 50 kB.
  for (const last = piece.length - 7; byte < last; byte += 8) {
    const low = crc ^ (part(piece, byte) | (part(piece, byte + 1) << 8) | (part(piece, byte + 2) << 16) | (part(piece, byte + 3) << 24));
    crc =
      at(1792 + (low & 0xff)) ^
      at(1536 + ((low >>> 8) & 0xff)) ^
      at(1280 + ((low >>> 16) & 0xff)) ^
      at(1024 + (low >>> 24)) ^
      at(768 + part(piece, byte + 4)) ^
      at(512 + part(piece, byte + 5)) ^
      at(256 + part(piece, byte + 6)) ^
      at(part(piece, byte + 7));
  }
  for (; byte < piece.length; byte++) crc = (crc >>> 8) ^ at((crc ^ part(piece, byte)) & 0xff);
  return ~crc >>> 0;
}

const part = (piece: Uint8Array, index: number): number => piece[index] ?? 0;
