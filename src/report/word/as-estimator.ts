import type { PageNumberEstimator } from 'docx';
import type { Pages } from './pages';

/**
 * Pages as the library asks for them: by the bookmarks that it gives to the headings of the list of contents, in their order. Its own way of working
 * them out takes a second for every four.
 */
export const asEstimator =
  ({ headings, count }: Pages): PageNumberEstimator =>
  (body) => {
    const pages = bookmarksIn(body).map((name, at) => [name, String(headings[at] ?? '')] as const);
    return { bookmarks: new Map(pages.filter(([, page]) => page !== '')), pageCount: count };
  };

const bookmarksIn = (body: unknown): readonly string[] =>
  items(body, 'w:body')
    .flatMap((block) => items(block, 'w:p'))
    .map((part) => field(field(field(part, 'w:bookmarkStart'), '_attr'), 'w:name'))
    .filter((name) => typeof name === 'string');

const field = (part: unknown, name: string): unknown =>
  typeof part === 'object' && part !== null ? Object.entries(part).find(([key]) => key === name)?.[1] : undefined;

function items(part: unknown, name: string): readonly unknown[] {
  const found = field(part, name);
  return Array.isArray(found) ? found : [];
}
