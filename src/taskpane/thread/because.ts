import type { Plan } from '../../domain/plan';
import type { Computed } from '../../domain/computed';
import { goalEvidence, why, type Wording } from '../../wording';
import type { ThreadWords } from '../../wording/sv/views/thread';
import { capitalised } from './capitalised';
import type { Judged } from './judging';

/** Why the figures suggest what they do, or nothing: an indicator's sum, a goal's evidence. */
export function because({ table, row, suggested }: Judged, plan: Plan, computed: Computed, words: ThreadWords, wording: Wording): string {
  if (table === 'indicators') {
    const result = computed.indicators.get(row.key);
    if (!result) return '';
    // That it cannot be computed is said beside the sign already.
    return capitalised(result.word ? why(result, wording) : why(result, wording).replace(/^[^:]*: /, ''));
  }
  const result = computed.goals.get(row.code);
  const evidence = result ? goalEvidence(result, (code) => plan.goals.find((goal) => goal.code === code)?.level, wording) : '';
  const unjudged = !suggested && result && result.children.total > 0 ? words.childrenNotJudged : '';
  return capitalised([unjudged, evidence].filter(Boolean).join(' · '));
}
