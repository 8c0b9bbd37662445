import { archiveLimits, type ArchiveProblem } from './archive-limits';
import { crc32 } from './crc32';
import { NotDeflated } from './deflate/bits';
import { inflate } from './deflate/inflate';
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
 * package format does: without regard to case. `mostBytes` is how large the file itself may be.
 *
 * @throws ArchiveError
 */
export function openArchive(bytes: Uint8Array, mostBytes: number = archiveLimits.fileBytes): OpenArchive {
  if (bytes.length > mostBytes) throw new ArchiveError('tooLarge');
  const entries = soundEntries(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let left = Math.min(inflatedBytes, Math.max(archiveLimits.ratioFrom, bytes.length * archiveLimits.ratio));
  return {
    names: entries.map(({ name }) => name),
    part(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return undefined;
      const part = inflatePart(bytes, entry, left);
      left -= part.length;
      return part;
    },
  };
}

/** A part's bytes, no more than `limit`. Throws an ArchiveError. */
export function inflatePart(bytes: Uint8Array, { from, to, method, size, crc }: ZipEntry, limit: number): Uint8Array {
  if (size > limit) throw new ArchiveError('bomb');
  const packed = bytes.subarray(from, to);
  const part = method === 0 ? packed : method === 8 ? inflated(packed, size) : null;
  if (part?.length !== size || crc32(part) !== crc) throw new ArchiveError('damaged');
  return part;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflate(packed, size);
  } catch (error) {
    throw error instanceof NotDeflated ? new ArchiveError('damaged') : error;
  }
}

/**
 * The entries of an archive that can be followed: not too many, none within another, none that is encrypted or leads out of it.
 *
 * @throws ArchiveError
 */
export function soundEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = readDirectory(bytes, archiveLimits.parts);
  if (!entries || entries.length === 0) throw new ArchiveError('damaged');
  if (entries.length > archiveLimits.parts || overlap(entries)) throw new ArchiveError('bomb');
  if (entries.some((entry) => entry.encrypted)) throw new ArchiveError('encrypted');
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length || entries.some(({ name, isNamedTwice }) => !isNamedTwice || leavesTheArchive(name)))
    throw new ArchiveError('damaged');
  return entries;
}

/** Parts that share bytes make a small archive large without any of them being large. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((left, right) => left.header - right.header);
  return inOrder.some((entry, at) => entry.header < (inOrder[at - 1]?.to ?? 0));
}

const leavesTheArchive = (name: string): boolean => /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\\/i.test(name);
