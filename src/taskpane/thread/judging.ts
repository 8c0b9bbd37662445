import type { Computed } from '../../domain/computed';
import type { Fulfilment, Goal, Indicator, Judgement, Plan } from '../../domain/plan';
import type { Thread } from '../../domain/thread';
import type { RowPlace } from './row-at-cursor';

/** The row whose judgement stands beside the thread, with what the figures suggest. */
export type Judged =
  | { readonly table: 'goals'; readonly row: Goal; readonly suggested: Fulfilment | null }
  | { readonly table: 'indicators'; readonly row: Indicator; readonly suggested: Fulfilment | null };

/** An indicator is judged by itself; everything else is judged by its goal. null in a plan and for a focus goal, which is never judged. */
export function judgedAt(plan: Plan, computed: Computed, at: RowPlace, thread: Thread | null): Judged | null {
  if (plan.start.type === 'VP') return null;
  if (at.table === 'indicators') {
    const row = plan.indicators.find(({ key }) => key === at.row);
    return row && row.name !== '' ? { table: 'indicators', row, suggested: computed.indicators.get(row.key)?.word ?? null } : null;
  }
  if (!thread || thread.goal.level === 'focus') return null;
  return { table: 'goals', row: thread.goal, suggested: computed.goals.get(thread.goal.code)?.suggested ?? null };
}

export const wordOf = (judged: Judged): Judgement | null => (judged.table === 'goals' ? judged.row.fulfilment : judged.row.judged);

/** A word that differs from the suggestion is explained (V12, V13); "— Ingen" and an empty cell say nothing to explain. */
export const needsReason = (word: Judgement | null, suggested: Fulfilment | null): boolean =>
  word !== null && word !== 'none' && suggested !== null && word !== suggested;
