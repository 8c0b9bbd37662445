import type { Block } from '../block';
import { chartEntries } from './charts';
import { contentsEntries } from './contents-list';
import type { Entry } from './entry';
import { factEntries } from './facts';
import { headingEntries, line, space, textEntries } from './prose';
import { tableEntries } from './table';

/** Blocks → rows in the report's rhythm. */
export const entriesOf = (blocks: readonly Block[]): readonly Entry[] =>
  blocks.flatMap((block, at) => entriesOfOne(block, () => blocks.slice(at + 1)));

function entriesOfOne(block: Block, following: () => readonly Block[]): readonly Entry[] {
  switch (block.kind) {
    case 'heading':
      return headingEntries(block);
    case 'text':
      return textEntries(block);
    case 'judged':
      return [line(block.word === 'none' ? 'word' : block.word, block.text, 4)];
    case 'facts':
      return factEntries(block);
    case 'table':
      return tableEntries(block);
    case 'space':
      return [space(block.points)];
    case 'chart':
      return chartEntries(block);
    case 'contents':
      return contentsEntries(block, following());
  }
}
