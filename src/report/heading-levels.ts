import type { Block, HeadingLevel } from './block';

/**
 * Headings whose levels follow each other: one that skips a level stands right beneath the one above it, and so do its like. Word's navigation and screen
 * readers tell a reader by the level what belongs to what. What comes before the first chapter keeps its level.
 */
export function withoutJumps(blocks: readonly Block[]): readonly Block[] {
  const above: { readonly own: HeadingLevel; readonly set: HeadingLevel }[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 0) return block;
    while ((above.at(-1)?.own ?? 0) >= block.level) above.pop();
    const beneath = levels[(above.at(-1)?.set ?? block.level) + 1];
    const level = beneath === undefined || above.length === 0 || beneath > block.level ? block.level : beneath;
    above.push({ own: block.level, set: level });
    return level === block.level ? block : { ...block, level };
  });
}

const levels: readonly HeadingLevel[] = [0, 1, 2, 3, 4];
