import type { Progress } from '../view-props';
import type { HandOut, crc32 as checksum, zipWriter as writer } from './make';

/** Every unit's workbook in one zip. Each is let go of to the browser when it is made; between two of them the pane can be used. */
export async function zipOfFiles(
  made: HandOut,
  { crc32, zipWriter }: { readonly crc32: typeof checksum; readonly zipWriter: typeof writer },
  { say, signal }: Progress,
  sentence: (name: string) => string,
): Promise<Blob> {
  const zip = zipWriter();
  const pieces: Blob[] = [];
  for (const [at, name] of made.names.entries()) {
    say(sentence(name), at, made.names.length);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    const { bytes } = made.file(at);
    // A workbook is deflated already.
    pieces.push(new Blob([zip.add({ name, method: 0, crc: crc32(bytes), size: bytes.length, packed: bytes })]));
  }
  return new Blob([...pieces, zip.end()]);
}
