import { unzipSync } from 'fflate';
import type { Parts } from './package-parts';

/** Far above any workbook of ours, far below what a browser tab can take. */
export const LIMITS = { fileBytes: 20_000_000, parts: 2_000, partBytes: 64_000_000, totalBytes: 256_000_000 } as const;

export type FileProblem = 'notWorkbook' | 'damaged' | 'encrypted' | 'tooLarge';

/** A file that cannot be opened; the workbook at hand is untouched. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/**
 * The parts of an .xlsx file, inflated under limits. Sizes are taken from the zip's own directory before anything is inflated; an entry
 * that is larger than it says is cut by the buffer of the promised size and then found damaged.
 */
export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length > LIMITS.fileBytes) throw new FileError('tooLarge');
  // A password-protected workbook is an OLE compound file, not a zip.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError('encrypted');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError('notWorkbook');
  const parts = inflate(bytes);
  if (parts['xl/workbook.xml'] === undefined) throw new FileError('notWorkbook');
  return parts;
}

function inflate(bytes: Uint8Array): Parts {
  let count = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count += 1;
        total += originalSize;
        if (count > LIMITS.parts || originalSize > LIMITS.partBytes || total > LIMITS.totalBytes) throw new FileError('tooLarge');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged');
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
