import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { findDoctype } from './find-doctype';
import { readDirectory, type ZipEntry } from './zip-directory';

/** How far a file from outside is followed. A workbook of 60 units' plans is about 2 MB, its largest part 20 MB. */
export const archiveLimits = {
  fileBytes: 20_000_000,
  parts: 2_000,
  partBytes: 64_000_000,
  totalBytes: 256_000_000,
  /** Inflated bytes per byte of the file: sheets reach 50, a bomb of zeros 1,000. Small archives are let be. */
  ratio: 250,
  ratioFrom: 16_000_000,
} as const;

export type ArchiveProblem = 'notXlsx' | 'oldFormat' | 'encrypted' | 'tooLarge' | 'bomb' | 'damaged' | 'doctype';
export type ArchiveCheck = { readonly ok: true } | { readonly ok: false; readonly reason: ArchiveProblem };

const no = (reason: ArchiveProblem): ArchiveCheck => ({ ok: false, reason });

/**
 * Looks into a file before any library parses it (libraries were seen to take 1 GB for a 324 kB bomb). Every part is inflated and counted while it
 * comes, so that no size that the file claims is believed; nothing is kept.
 */
export function inspectArchive(bytes: Uint8Array): ArchiveCheck {
  if (bytes.length > archiveLimits.fileBytes) return no('tooLarge');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return no(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat');
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return no('notXlsx');
  const entries = readDirectory(bytes, archiveLimits.parts);
  if (!entries || entries.length === 0) return no('damaged');
  if (entries.length > archiveLimits.parts || overlap(entries)) return no('bomb');
  if (entries.some((entry) => entry.encrypted)) return no('encrypted');
  const names = entries.map((entry) => entry.name);
  if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml')) return no('notXlsx');
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length || names.some(leavesTheArchive)) return no('damaged');
  return inflateAll(bytes, entries);
}

function inflateAll(bytes: Uint8Array, entries: readonly ZipEntry[]): ArchiveCheck {
  const allowed = Math.min(archiveLimits.totalBytes, Math.max(archiveLimits.ratioFrom, bytes.length * archiveLimits.ratio));
  let total = 0;
  for (const entry of entries) {
    const limit = Math.min(archiveLimits.partBytes, allowed - total);
    const part = inflatePart(bytes.subarray(entry.from, entry.to), entry, limit);
    if (typeof part === 'string') return no(part);
    total += part;
  }
  return { ok: true };
}

class Stop extends Error {
  constructor(readonly reason: ArchiveProblem) {
    super(reason);
  }
}

/** Small enough that one piece of a bomb inflates to no more than some MB before it is noticed. */
const pieceBytes = 16_384;

/** Inflated size of a part, or what is wrong with it. */
function inflatePart(packed: Uint8Array, entry: ZipEntry, limit: number): number | ArchiveProblem {
  const isXml = /\.(xml|rels|vml)$/i.test(entry.name);
  let size = 0;
  let crc = 0;
  const hasDoctype = findDoctype();
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > limit) throw new Stop('bomb');
    crc = crc32(chunk, crc);
    if (isXml && hasDoctype(chunk)) throw new Stop('doctype');
  };
  try {
    if (entry.method === 0) take(packed);
    else if (entry.method === 8) inflate(packed, take);
    else return 'damaged';
  } catch (error) {
    return error instanceof Stop ? error.reason : 'damaged';
  }
  return size === entry.size && crc === entry.crc ? size : 'damaged';
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length; at += pieceBytes)
    stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
}

const latin = (chunk: Uint8Array): string => new TextDecoder('latin1').decode(chunk);

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/** Parts that share bytes make a small archive large without any of them being large. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((left, right) => left.header - right.header);
  return inOrder.some((entry, at) => entry.header < (inOrder[at - 1]?.to ?? 0));
}

const leavesTheArchive = (name: string): boolean => /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\\/i.test(name);

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return latin(bytes).includes([...word].join('\0'));
}
