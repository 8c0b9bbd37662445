/** What is packed in a way that is none, or becomes longer or shorter than it was said to be. */
export class NotDeflated extends Error {
  override readonly name = 'NotDeflated';
}

/** Bytes not yet looked at, and up to 31 bits of those before, the next one lowest. */
export interface Source {
  readonly packed: Uint8Array;
  at: number;
  hold: number;
  bits: number;
}

/** The next bits as a figure, at most 15. Throws NotDeflated behind the end. */
export function take(source: Source, count: number): number {
  fill(source);
  const taken = source.hold & ((1 << count) - 1);
  source.hold >>>= count;
  source.bits -= count;
  return taken;
}

/** Holds 16 bits or more from now on; behind the end they are zeros. Throws NotDeflated far behind it. */
export function fill(source: Source): void {
  if (source.bits >= 16) return;
  const { packed, at } = source;
  if (at > packed.length + 4) throw new NotDeflated();
  source.hold |= ((packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8)) << source.bits;
  source.at += 2;
  source.bits += 16;
}
