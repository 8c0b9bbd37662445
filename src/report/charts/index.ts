import type { Computed } from '../../domain/computed';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { Block } from '../block';
import { budgetChart } from './budget-chart';
import { goalsByWordChart } from './goals-by-word';
import { monthsCharts } from './months-chart';

/** The charts of a report by the place that they have in it. */
export interface ReportCharts {
  /** After the counts of the summary. */
  readonly goals: readonly Block[];
  /** At the head of the economy chapter. */
  readonly budget: readonly Block[];
  /** Beneath the volume table of a block (`volumeBlock`). */
  readonly months: ReadonlyMap<string, readonly Block[]>;
}

export const noCharts: ReportCharts = { goals: [], budget: [], months: new Map() };

export function reportCharts(plan: Plan, computed: Computed, wording: Wording): ReportCharts {
  const [goals, budget] = [goalsByWordChart(plan, computed, wording), budgetChart(plan, computed, wording)];
  return { goals: goals ? [goals] : [], budget: budget ? [budget] : [], months: monthsCharts(plan, wording) };
}
