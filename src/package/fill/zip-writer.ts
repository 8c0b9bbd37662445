/** A part as it lies in an archive. */
export interface PackedPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** Of the part as it is read: checksum and length in bytes. */
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

export interface ZipWriter {
  /** The bytes of the archive that this part is. */
  add(part: PackedPart): Uint8Array<ArrayBuffer>;
  /** The bytes that the archive ends with. */
  end(): Uint8Array<ArrayBuffer>;
}

/** 1 January 2000, 12:00, as zip writes times: the day in a zip is a local one, and says when somebody was at work. */
const time = 12 << 11;
const day = (20 << 9) | (1 << 5) | 1;
const longestArchive = 0xffff_ffff;

/**
 * Writes an archive piece by piece, so that none of it needs to be kept; names are UTF-8. Parts come packed: what has not changed is not inflated and
 * deflated again. Throws a RangeError above 4 GB.
 */
export function zipWriter(): ZipWriter {
  const directory: Uint8Array[] = [];
  let at = 0;
  return {
    add({ name, method, crc, size, packed }) {
      if (at + packed.length > longestArchive) throw new RangeError('Archive above 4 GB');
      const path = new TextEncoder().encode(name);
      // What the local header and the directory say of a part, word for word.
      const said: readonly Field[] = [
        [2, 20],
        [2, 0x0800],
        [2, method],
        [2, time],
        [2, day],
        [4, crc],
        [4, packed.length],
        [4, size],
        [2, path.length],
        [2, 0],
      ];
      directory.push(joined([fields([[4, 0x02014b50], [2, 20], ...said, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), path]));
      const local = joined([fields([[4, 0x04034b50], ...said]), path, packed]);
      at += local.length;
      return local;
    },
    end() {
      const entries = joined(directory);
      const count = directory.length;
      const last = fields([
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, count],
        [2, count],
        [4, entries.length],
        [4, at],
        [2, 0],
      ]);
      return joined([entries, last]);
    },
  };
}

/** Length in bytes, and the number that stands there with its lowest byte first. */
type Field = readonly [bytes: 2 | 4, value: number];

function fields(all: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of all) for (let byte = 0; byte < length; byte += 1) bytes[at++] = (value >>> (8 * byte)) & 0xff;
  return bytes;
}

/** Pieces after one another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
