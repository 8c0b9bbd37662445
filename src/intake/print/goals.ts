import { groupBy } from '../../domain/group-by';
import type { Computed } from '../../domain/computed';
import type { Goal, GoalLevel, Plan } from '../../domain/plan';
import type { AreaGoalJson, CommitteeGoalJson, ComputedWord, FocusGoalJson, GoalJson } from '../document';
import { printActivity } from './activity';
import { printIndicator } from './indicator';
import { goalEvidence } from '../../wording';
import { swedish } from '../../wording/sv';

const inOrder = <R extends { readonly order: number }>(rows: readonly R[]): R[] =>
  [...rows].sort((left, right) => left.order - right.order);

const above: Readonly<Record<GoalLevel, GoalLevel | null>> = { focus: null, area: 'focus', committee: 'area', unit: 'committee' };

/**
 * The goals as a tree, with everything that hangs on them. A goal whose parent is gone stands beneath the goal of the level above that was printed
 * last before it: it is a finding (V19), not a reason to leave it out.
 */
export function printGoals(plan: Plan, computed: Computed): readonly (FocusGoalJson & { computed: ComputedWord })[] {
  const goals = inOrder(plan.goals);
  const byCode = new Map(goals.map((goal) => [goal.code, goal]));
  const parentOf = (goal: Goal): string => {
    const wanted = above[goal.level];
    if (wanted === null) return '';
    if (byCode.get(goal.parent)?.level === wanted) return goal.parent;
    const candidates = goals.filter((other) => other.level === wanted);
    return (candidates.findLast((other) => other.order < goal.order) ?? candidates[0])?.code ?? '';
  };
  const children = groupBy(goals, parentOf);
  const under = (code: string, level: GoalLevel): Goal[] => (children.get(code) ?? []).filter((goal) => goal.level === level);
  const indicators = groupBy(inOrder(plan.indicators), (row) => row.goal);
  const activities = groupBy(inOrder(plan.activities), (row) => row.goal);
  const texts = groupBy(inOrder(plan.texts.filter((row) => row.chapter === 'goals')), (row) => row.goal);

  const whyOf = (goal: Goal): string => {
    const result = computed.goals.get(goal.code);
    return result ? goalEvidence(result, (code) => byCode.get(code)?.level, swedish) : '';
  };
  const common = (goal: Goal) => {
    const written = texts.get(goal.code) ?? [];
    return {
      ...(goal.number === '' ? {} : { number: goal.number }),
      title: goal.title,
      fulfilment: goal.fulfilment === 'none' ? null : goal.fulfilment,
      computed: { fulfilment: computed.goals.get(goal.code)?.suggested ?? null, why: plan.start.type === 'VP' ? '' : whyOf(goal) },
      ...(goal.reason && { reason: goal.reason }),
      ...(goal.responsible && { responsible: goal.responsible }),
      indicators: (indicators.get(goal.code) ?? []).map((row) => printIndicator(row, plan.start, computed)),
      activities: (activities.get(goal.code) ?? []).map((row) => printActivity(row, plan.start.type)),
      sections: written.map((row) => row.heading),
      ...(written.some((row) => row.text) ? { texts: written.map((row) => row.text) } : {}),
    };
  };
  const unit = (goal: Goal): GoalJson => common(goal);
  const committee = (goal: Goal): CommitteeGoalJson => ({ ...common(goal), unitGoals: under(goal.code, 'unit').map(unit) });
  const area = (goal: Goal): AreaGoalJson => ({ ...common(goal), committeeGoals: under(goal.code, 'committee').map(committee) });
  return under('', 'focus').map((goal) => {
    const { indicators: own, activities: todo, sections, ...rest } = common(goal);
    return {
      ...rest,
      number: goal.number,
      ...(own.length > 0 ? { indicators: own } : {}),
      ...(todo.length > 0 ? { activities: todo } : {}),
      ...(sections.length > 0 ? { sections } : {}),
      areaGoals: under(goal.code, 'area').map(area),
    };
  });
}
