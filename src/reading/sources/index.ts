import { textOfBytes } from '../../domain/text-of-bytes';
import type { Source } from '../source';
import { kindOfBytes } from './kind-of-bytes';
import { sourceLimits } from './limits';
import { SourceRefused } from './refusal';
import { sourceOfRows } from './rows';
import { sourceOfText } from './text';

export { SourceRefused, sourceRefusals, type SourceRefusal } from './refusal';

/** A file with its name, or what was pasted: as HTML where the clipboard has it, else as text. */
export type Given = { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string } | { readonly html: string };

/** Pages of a PDF are told as they are read; the signal stops that. Everything else is read at one go, a second for a document of 300 pages. */
export interface SourceOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * The lines of a document, whatever it is: plain text, rows of Excel, Word (.docx), PDF, a page or a sheet (.xlsx). What it is, its content says and not its
 * name. What reads a kind of file is fetched when a file of that kind comes.
 *
 * @throws SourceRefused; the reason of the signal where it is aborted
 */
export async function sourceOf(given: Given, options: SourceOptions = {}): Promise<Source> {
  if ('html' in given) return await ofHtml(given.html, '');
  if ('text' in given) return ofText(given.text, '');
  const { name, bytes } = given;
  if (bytes.length > sourceLimits.fileBytes) throw new SourceRefused('tooLarge');
  const kind = kindOfBytes(bytes);
  if (typeof kind === 'object') throw new SourceRefused(kind.refused);
  switch (kind) {
    case 'zip':
      return (await import('./office-file')).sourceOfOfficeFile(bytes, name);
    case 'pdf':
      return await (await import('./pdf')).sourceOfPdf(bytes, name, options);
    case 'html':
      return await ofHtml(textOfBytes(bytes), name);
    case 'text':
      return ofText(textOfBytes(bytes), name);
  }
}

const ofHtml = async (html: string, name: string): Promise<Source> => (await import('./html')).sourceOfHtml(html, name);

/** Excel in Swedish saves rows with semicolons under the name of .csv. */
const ofText = (text: string, name: string): Source =>
  sourceOfRows(text, name) ?? (/\.csv$/i.test(name) ? sourceOfRows(text, name, ';') : null) ?? sourceOfText(text, name);
