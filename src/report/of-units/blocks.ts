import type { Consolidated } from '../../consolidation/consolidated';
import type { Wording } from '../../wording';
import type { Block } from '../block';
import { withoutJumps } from '../heading-levels';
import { appendixBlocks } from './appendix';
import { contextOf, type OfUnits } from './context';
import { economyBlocks } from './economy';
import { frontBlocks } from './front-page';
import { goalBlocks } from './goals';
import { summaryBlocks } from './summary';

/**
 * What the report of a department or of a board says, in the order of a report: from its units' workbooks together. Every figure has its source, every sum what
 * it holds; a word that nobody has decided is called a suggestion. Pure.
 */
export function unitsBlocks(consolidated: Consolidated, of: OfUnits, wording: Wording): readonly Block[] {
  const context = contextOf(consolidated, of, wording);
  return withoutJumps([
    ...frontBlocks(context),
    { kind: 'contents', heading: wording.report.contents },
    ...summaryBlocks(context),
    ...goalBlocks(context),
    ...economyBlocks(context),
    ...appendixBlocks(context),
  ]);
}
