import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a file as text and back; parts are changed or added by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export const partsOf = (file: Uint8Array): Parts => unzipSync(file);
/** Packed only where it matters: most of the time of a try would go to it. */
export const fileOf = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [part, { level: part.length > 3_000_000 ? 6 : 0 }]])));
export const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** The file with a part written otherwise. */
export function changed(parts: Parts, name: string, change: (xml: string) => string): Parts {
  return { ...parts, [name]: strToU8(change(textOf(parts, name))) };
}

export const added = (parts: Parts, more: Readonly<Record<string, string | Uint8Array>>): Parts => ({
  ...parts,
  ...Object.fromEntries(Object.entries(more).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
});

/** The file with something written over the claims that its directory makes of a part: 20 its packed size, 24 its size, 16 its checksum. */
export function withClaim(file: Uint8Array, part: string, offset: number, claim: number): Uint8Array {
  const bytes = file.slice();
  const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(part) - 46;
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + offset, claim, true);
  return bytes;
}
