const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** CRC-32 of zip, over a piece that follows what `before` was computed from. */
export function crc32(piece: Uint8Array, before = 0): number {
  let crc = ~before;
  // By index: "for of" over bytes takes five times as long.
  for (let at = 0; at < piece.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ (piece[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
