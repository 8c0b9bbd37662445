import { archiveLimits, type ArchiveProblem } from './archive-limits';
import { hasDoctype } from './has-doctype';
import { ArchiveError, inflatePart, soundEntries } from './open-archive';

export type ArchiveCheck = { readonly ok: true } | { readonly ok: false; readonly reason: ArchiveProblem };

/**
 * Looks into a file before any library parses it (libraries were seen to take 1 GB for a 324 kB bomb). Every part is inflated into the room that it
 * claims and no further, so that no size is believed; nothing is kept.
 */
export function inspectArchive(bytes: Uint8Array): ArchiveCheck {
  try {
    inspect(bytes);
    return { ok: true };
  } catch (error) {
    if (error instanceof ArchiveError) return { ok: false, reason: error.reason };
    throw error;
  }
}

function inspect(bytes: Uint8Array): void {
  if (bytes.length > archiveLimits.fileBytes) throw new ArchiveError('tooLarge');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new ArchiveError(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat');
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new ArchiveError('notXlsx');
  const entries = soundEntries(bytes);
  const names = entries.map((entry) => entry.name);
  if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml')) throw new ArchiveError('notXlsx');
  let left = Math.min(archiveLimits.totalBytes, Math.max(archiveLimits.ratioFrom, bytes.length * archiveLimits.ratio));
  for (const entry of entries) {
    const part = inflatePart(bytes, entry, Math.min(archiveLimits.partBytes, left));
    left -= part.length;
    if (/\.(xml|rels|vml)$/i.test(entry.name) && hasDoctype(part)) throw new ArchiveError('doctype');
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...word].join('\0'));
}
