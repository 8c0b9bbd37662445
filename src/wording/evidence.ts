import type { GoalResult } from '../domain/goal-roll-up';
import type { GoalLevel } from '../domain/plan';
import type { Facts, Wording } from './wording';

/** Underlag of a goal, part by part. */
export interface EvidenceWording {
  readonly decidedByOne: (facts: Facts) => string;
  readonly decidedByMany: (facts: Facts) => string;
  readonly indicators: (reached: number, total: number) => string;
  readonly activities: (onPlan: number, total: number) => string;
}

/**
 * What the goals, indicators and activities beneath a goal say: "nämndmål 1.3:N2 delvis · 2 av 3 indikatorer når årsmålet · 4 av 5 aktiviteter enligt
 * plan"; '' where there is nothing to say. `levelOf` gives the level of a goal by its code.
 */
export function goalEvidence(result: GoalResult, levelOf: (code: string) => GoalLevel | undefined, wording: Wording): string {
  const { decidedBy, suggested, indicators, activities } = result;
  const { labels, evidence } = wording;
  const word = suggested ? labels.judgementsInText[suggested] : '';
  const [first = ''] = decidedBy;
  const level = levelOf(first);
  const parts = [
    decidedBy.length === 1 ? evidence.decidedByOne({ level: level ? labels.goalLevels[level].toLowerCase() : '', code: first, word }) : '',
    decidedBy.length > 1 ? evidence.decidedByMany({ count: String(decidedBy.length), word }) : '',
    indicators.total > 0 ? evidence.indicators(indicators.reached, indicators.total) : '',
    activities.withStatus > 0 ? evidence.activities(activities.onPlan, activities.withStatus) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
