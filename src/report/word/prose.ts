import { cleanName, cleanText } from '../hand-over/clean-text';
import { paragraphsOf } from '../hand-over/paragraphs';
import type { Line } from './flow';

/** Numbers that begin anew in every list of a document. */
export type NextList = () => number;

type Look = Omit<Line, 'kind' | 'text' | 'list'>;

/** A text as paragraphs and lists; `last` is for what stands at its end. */
export function proseOf(text: string, nextList: NextList, look: Look, last: Partial<Look> = {}): readonly Line[] {
  const lines = paragraphsOf(cleanText(text)).flatMap((part): readonly Line[] => {
    if (part.kind === 'paragraph') return [lineOf(part.text, look)];
    const list = { kind: part.kind, instance: nextList() };
    return part.items.map((item) => ({ ...lineOf(item, { ...look, style: 'ListParagraph' }), list }));
  });
  return lines.map((line, at) => (at === lines.length - 1 ? { ...line, ...last } : line));
}

/** A line by itself: a heading, a name, a cell. */
export const lineOf = (text: string, look: Look): Line => ({ kind: 'line', ...look, text: cleanName(text) });
