import type { DocumentJson } from '../intake/document';
import { largestDocument, readDocumentFile } from '../intake/read-document-file';
import { CliFailure } from './failure';
import { readBytes } from './files';

/** The documents of a JSON file. Throws a CliFailure that says where the file is not what it should be. */
export async function openDocuments(
  file: string,
): Promise<{ readonly documents: readonly DocumentJson[]; readonly unknown: readonly string[] }> {
  const bytes = await readBytes(file, largestDocument, () => new CliFailure(({ cli }) => cli.archive.tooLarge(file)));
  const read = readDocumentFile(new TextDecoder().decode(bytes));
  if (read.ok) return { documents: read.file.documents, unknown: read.unknown };
  const { path, expected } = read.problem;
  throw new CliFailure(({ cli: { document } }) =>
    expected === 'json' ? document.json(file) : document.shape(file, path, document.expected[expected]),
  );
}

/** The document that is asked for; which one must be said where there are several. */
export function chooseDocument(
  file: string,
  documents: readonly DocumentJson[],
  wanted: string | undefined,
): { readonly document: DocumentJson; readonly at: number } {
  if (wanted !== undefined && !/^\d{1,4}$/.test(wanted)) throw new CliFailure(({ cli }) => cli.badValue('--document', wanted, cli.aNumber));
  if (wanted === undefined && documents.length > 1) {
    const names = documents.map((document, at) => `${at} ${document.unit}`).join(', ');
    throw new CliFailure(({ cli }) => cli.document.several(file, documents.length, names));
  }
  const at = Number(wanted ?? 0);
  const document = documents[at];
  if (!document) throw new CliFailure(({ cli }) => cli.document.noSuch(file, at, documents.length));
  return { document, at };
}
