import type { Block } from '../block';
import { withPageNumbers } from './contents-list';
import { entriesOf } from './entries';
import type { Entry } from './entry';
import { PAGE_HEIGHT } from './page-breaks';
import { paged } from './repeat-headers';
import { heightOf } from './row-heights';

/** Blocks as entries on pages, and the indexes of the entries that begin one. What stands on a page needs no list of contents. */
export function pagesOf(blocks: readonly Block[]): { readonly entries: readonly Entry[]; readonly breaks: readonly number[] } {
  const unlisted = blocks.filter(({ kind }) => kind !== 'contents');
  const { entries, breaks } = paged(entriesOf(fitsAPage(unlisted) ? unlisted : blocks), heightOf);
  return { entries: withPageNumbers(entries, breaks), breaks };
}

function fitsAPage(blocks: readonly Block[]): boolean {
  let height = 0;
  return blocks.every((block) => (height += entriesOf([block]).reduce((sum, entry) => sum + heightOf(entry), 0)) <= PAGE_HEIGHT);
}
