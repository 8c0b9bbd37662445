import type { Plan } from '../../domain/plan';
import type { Computed } from '../../domain/computed';
import { goalEvidence, why, type Wording } from '../../wording';
import type { ThreadWords } from '../../wording/sv/views/thread';
import type { Judged } from './judging';

/** Why the figures suggest what they do, or nothing: an indicator's sum, a goal's evidence. */
export function because({ table, row, suggested }: Judged, plan: Plan, computed: Computed, words: ThreadWords, wording: Wording): string {
  if (table === 'indicators') {
    const result = computed.indicators.get(row.key);
    return result ? why(result, wording) : '';
  }
  const result = computed.goals.get(row.code);
  const evidence = result ? goalEvidence(result, (code) => plan.goals.find((goal) => goal.code === code)?.level, wording) : '';
  return [suggested ? '' : words.nothingSuggested, evidence].filter(Boolean).join(' ');
}
