import type { DocumentRead, NamedFile, ReadAnswer, ReadRequest } from './protocol';
import { readSource } from './read-source';
import { sourceOf, SourceRefused, type Given, type SourceOptions } from './sources';
import { sourceLimits } from './sources/limits';

/** Reads a document wherever it is called. Throws a SourceRefused, or the reason of the signal. */
export async function readHere(request: ReadRequest, options: SourceOptions = {}): Promise<DocumentRead> {
  const source = await sourceOf('file' in request ? await givenIn(request.file) : request, options);
  options.signal?.throwIfAborted();
  return { ...readSource(source), kind: source.kind, lines: source.lines };
}

/** The same as an answer, which a worker can send. */
export async function answerRequest(request: ReadRequest, onProgress: SourceOptions['onProgress']): Promise<ReadAnswer> {
  try {
    return { ok: true, read: await readHere(request, onProgress ? { onProgress } : {}) };
  } catch (error) {
    // Whatever else a document makes the reading throw is damage inside it.
    return { ok: false, reason: error instanceof SourceRefused ? error.reason : 'damaged' };
  }
}

async function givenIn(file: NamedFile): Promise<Given> {
  if (file.size > sourceLimits.fileBytes) throw new SourceRefused('tooLarge');
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    throw new SourceRefused('unreachable');
  }
}
