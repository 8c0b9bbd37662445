import type { Source } from '../../source';
import { linesOf } from '../blocks/lines-of';
import { sourceLimits } from '../limits';
import { SourceRefused } from '../refusal';
import { readPage } from './page-reader';

/**
 * A page, or what Word, Outlook, Excel or a browser put on the clipboard.
 *
 * @throws SourceRefused
 */
export function sourceOfHtml(html: string, name: string): Source {
  if (html.length > sourceLimits.fileBytes) throw new SourceRefused('tooLarge');
  const lines = linesOf(readPage(html));
  if (!lines.some(({ text }) => text.trim() !== '')) throw new SourceRefused('empty');
  return { name, kind: 'html', lines };
}
