import type { Source, SourceLine } from '../source';
import { sourceLimits } from './limits';
import { plainText } from './plain-text';
import { SourceRefused } from './refusal';

/** Ends of lines as Windows, Unix, old Macs and Word (a break within a paragraph) write them. */
const lineEnds = /\r\n|[\n\r\v\u2028\u2029]/;

/**
 * Plain text, a line a line; a tab stands between cells. A form feed begins a page.
 *
 * @throws SourceRefused
 */
export function sourceOfText(text: string, name = ''): Source {
  const texts = text.split(lineEnds);
  if (texts.at(-1) === '') texts.pop();
  if (texts.length > sourceLimits.lines) throw new SourceRefused('tooLarge');
  const hasPages = text.includes('\f');
  let page = 1;
  const lines = texts.map((each, at): SourceLine => {
    if (each.length > sourceLimits.lineCharacters) throw new SourceRefused('tooLarge');
    page += countFeeds(/^\f*/.exec(each)?.[0] ?? '');
    const begins = page;
    page += countFeeds(each.replace(/^\f+/, ''));
    return lineOf(at + 1, plainText(each.replace(/(?<=[^\f])\f+(?=[^\f])/g, ' ')), hasPages ? { page: begins } : {});
  });
  if (!lines.some((line) => line.text.trim() !== '')) throw new SourceRefused('empty');
  return { name, kind: 'text', lines };
}

const countFeeds = (text: string): number => (text.includes('\f') ? text.split('\f').length - 1 : 0);

/** A line whose text may hold tabs between cells. */
export function lineOf(line: number, text: string, about: Partial<SourceLine>): SourceLine {
  return { line, text, ...(text.includes('\t') && { cells: text.split('\t') }), ...about };
}
