import { Inflate, inflateSync } from 'fflate';
import { archiveLimits, type ArchiveProblem } from './archive';
import { crc32 } from './crc32';
import { readDirectory, type ZipEntry } from './zip-directory';

/** How much one reader may inflate of one file in all. A unit's workbook has 3 MB of parts that are read. */
const inflatedBytes = 64_000_000;

/** An archive of which only the parts that are asked for are inflated. */
export interface OpenArchive {
  readonly names: readonly string[];
  /** The bytes of a part, undefined where there is none of that name. Throws an ArchiveError where it is damaged or too large. */
  part(name: string): Uint8Array | undefined;
}

/** What is wrong with an archive, or with one of its parts. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  constructor(readonly reason: ArchiveProblem) {
    super(reason);
  }
}

/**
 * Opens a zip archive by its directory, under the limits of `archiveLimits`; no size that it claims is believed. Part names are compared as the
 * package format does: without regard to case.
 *
 * @throws ArchiveError
 */
export function openArchive(bytes: Uint8Array): OpenArchive {
  if (bytes.length > archiveLimits.fileBytes) throw new ArchiveError('tooLarge');
  const entries = readDirectory(bytes, archiveLimits.parts);
  if (!entries || entries.length === 0) throw new ArchiveError('damaged');
  if (entries.length > archiveLimits.parts || overlap(entries)) throw new ArchiveError('bomb');
  if (entries.some((entry) => entry.encrypted)) throw new ArchiveError('encrypted');
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size < entries.length || entries.some(({ name }) => leavesTheArchive(name))) throw new ArchiveError('damaged');
  let left = Math.min(inflatedBytes, Math.max(archiveLimits.ratioFrom, bytes.length * archiveLimits.ratio));
  return {
    names: entries.map(({ name }) => name),
    part(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return undefined;
      const part = inflatePart(bytes.subarray(entry.from, entry.to), entry, left);
      left -= part.length;
      return part;
    },
  };
}

/** Up to this a part is inflated at once, into no more room than it claims; one that lies takes a second at most. */
const wholeBytes = 131_072;
/** Larger ones go piece by piece: one piece of a bomb becomes 34 MB before it is noticed. */
const pieceBytes = 32_768;

function inflatePart(packed: Uint8Array, { method, size, crc }: ZipEntry, limit: number): Uint8Array {
  if (size > limit) throw new ArchiveError('bomb');
  let part: Uint8Array;
  if (method === 0) part = packed;
  else if (method !== 8) throw new ArchiveError('damaged');
  else part = packed.length <= wholeBytes ? inflateWhole(packed, size) : inflatePieces(packed, size, limit);
  if (part.length !== size || crc32(part) !== crc) throw new ArchiveError('damaged');
  return part;
}

function inflateWhole(packed: Uint8Array, size: number): Uint8Array {
  try {
    // A part that is longer than it says is cut to what was promised; its checksum then differs.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new ArchiveError('damaged');
  }
}

function inflatePieces(packed: Uint8Array, size: number, limit: number): Uint8Array {
  const part = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > limit) throw new ArchiveError('bomb');
    if (at + chunk.length > size) throw new ArchiveError('damaged');
    part.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length; from += pieceBytes)
      stream.push(packed.subarray(from, from + pieceBytes), from + pieceBytes >= packed.length);
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('damaged');
  }
  return at === size ? part : part.subarray(0, at);
}

/** Parts that share bytes make a small archive large without any of them being large. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((left, right) => left.header - right.header);
  return inOrder.some((entry, at) => entry.header < (inOrder[at - 1]?.to ?? 0));
}

const leavesTheArchive = (name: string): boolean => /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\\/i.test(name);
