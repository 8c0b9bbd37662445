/** A part of a zip archive as its central directory describes it; sizes are claims until the part is inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not used in workbooks. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Where the part's bytes begin and end in the archive. */
  readonly from: number;
  readonly to: number;
  /** Its local header has the same name: a part whose name is spoilt in one of the two places would be missed without a word. */
  readonly isNamedTwice: boolean;
  /** Where its local header begins. */
  readonly header: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * The entries of an archive, at most `most` + 1 of them; null where the directory cannot be followed (cut off, damaged, or of the 64-bit kind, which
 * no file of a permitted size needs). Readers go by this directory, so it is this one that must be checked and not the headers between the parts.
 */
export function readDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < Math.min(count, most + 1)) {
    const entry = readEntry(bytes, view, at);
    if (!entry) return null;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
  const nameLength = view.getUint16(at + 28, true);
  const compressed = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  if (at + 46 + nameLength > bytes.length || header + 30 > bytes.length || view.getUint32(header, true) !== localSignature) return null;
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + compressed > bytes.length) return null;
  const named = bytes.subarray(at + 46, at + 46 + nameLength);
  return {
    name: new TextDecoder().decode(named),
    isNamedTwice: view.getUint16(header + 26, true) === nameLength && named.every((byte, place) => byte === bytes[header + 30 + place]),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    from,
    to: from + compressed,
    header,
  };
}
