import { consolidationWords, type ConsolidationWords } from '../../wording/consolidation';
import { consolidate as en } from '../../wording/en/views/consolidate';
import { consolidate as sv, type ConsolidateWords } from '../../wording/sv/views/consolidate';
import { useViewWords } from '../words';

/** What the view says, and what is said of units' workbooks wherever it is said. */
export const useConsolidateWords = (): { readonly words: ConsolidateWords; readonly sentences: ConsolidationWords } => ({
  words: useViewWords({ sv, en }),
  sentences: useViewWords(consolidationWords),
});
