import type { Goal, GoalLevel, Judgement, Plan } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import type { Block, TableLine } from './block';
import { byOrder } from './tables/budget';

const depth: Readonly<Record<GoalLevel, number>> = { focus: 0, area: 0, committee: 1, unit: 2 };
const INDENT = '\u2003';

/** All goals of a report with their words, and the last report's where it is known. */
export function goalTableBlocks(plan: Plan, wording: Wording): readonly Block[] {
  const { report, labels } = wording;
  if (plan.start.type === 'VP' || !plan.goals.some((goal) => goal.fulfilment !== null)) return [];
  const word = (judgement: Judgement | null): string | null =>
    judgement && `${judgement === 'none' ? '—' : fulfilmentSigns[judgement]} ${labels.judgements[judgement]}`;
  const hasPrevious = plan.goals.some((goal) => goal.previousFulfilment !== null);
  const lines = inTree(plan.goals).map((goal): TableLine => ({
    kind: goal.level === 'focus' ? 'band' : 'row',
    label: `${INDENT.repeat(depth[goal.level])}${[goal.number, goal.title].filter(Boolean).join(' ')}`,
    cells: { judgement: word(goal.fulfilment), previous: word(goal.previousFulfilment) },
    texts: [],
  }));
  return [
    {
      kind: 'table',
      title: report.summary.goals,
      label: report.summary.goal,
      columns: [
        { key: 'judgement', header: report.summary.judgement },
        ...(hasPrevious ? [{ key: 'previous', header: report.summary.previous }] : []),
      ],
      lines,
      decimals: 0,
      notes: [],
    },
  ];
}

/** Goals with those beneath them, each once; one whose parent is gone stands at the top. */
function inTree(goals: readonly Goal[]): readonly Goal[] {
  const known = new Set(goals.map((goal) => goal.code));
  const under = (code: string): readonly Goal[] =>
    goals
      .filter((goal) => goal.parent === code && goal.code !== code)
      .toSorted(byOrder)
      .flatMap((goal) => [goal, ...under(goal.code)]);
  const tops = goals.filter((goal) => !known.has(goal.parent)).toSorted(byOrder);
  return tops.flatMap((goal) => [goal, ...under(goal.code)]);
}
