import type { GoalLevel, Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { Block } from './block';
import { body } from './make-block';

const levels = ['area', 'committee', 'unit'] as const satisfies readonly GoalLevel[];

/** What a plan sets out to do, counted: its goals by level, how many of its indicators have a target (as Start counts them), and its activities. */
export function planCountBlocks({ start, goals, indicators, activities }: Plan, { report }: Wording): readonly Block[] {
  if (start.type !== 'VP') return [];
  const say = report.summary.plan;
  const named = indicators.filter(({ name }) => name !== '');
  const withTarget = named.filter(({ target }) => target.kind !== 'blank').length;
  const counts = levels.flatMap((level) => {
    const count = goals.filter((goal) => goal.level === level).length;
    return count === 0 ? [] : [say.goals[level](count)];
  });
  const sentences = [
    counts.length > 0 ? say.holds(counts) : '',
    named.length > 0 ? say.targets(withTarget, named.length) : '',
    activities.length > 0 ? say.activities(activities.length) : '',
  ];
  return body(sentences.filter(Boolean).join(' '));
}
