import type { Goal, GoalLevel, Plan, TextRow } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import { activityBlocks } from './activities';
import type { Block } from './block';
import { indicatorBlocks } from './indicators';
import { body, heading, note, space, strong } from './make-block';
import { byOrder } from './tables/budget';
import type { EmptyTexts, TextOptions } from './texts';

/** Level of a goal's heading. */
export const headingLevels: Readonly<Record<GoalLevel, number>> = { focus: 1, area: 2, committee: 3, unit: 3 };

/** Goal by goal from the top, each with its word, texts, indicators and activities, then the goals beneath it. */
export function goalBlocks(plan: Plan, wording: Wording, { empty = 'keep' }: TextOptions = {}): readonly Block[] {
  const known = new Set(plan.goals.map((goal) => goal.code));
  const tops = plan.goals.filter((goal) => !known.has(goal.parent)).toSorted(byOrder);
  const astray = leftovers(plan, known, wording);
  return [
    ...tops.flatMap((goal) => branch(goal, plan, wording, empty)),
    ...(astray.length > 0 ? [heading(1, wording.report.astray), ...astray] : []),
  ];
}

function branch(goal: Goal, plan: Plan, wording: Wording, empty: EmptyTexts): readonly Block[] {
  const below = plan.goals.filter((other) => other.parent === goal.code && other !== goal).toSorted(byOrder);
  return [...ownBlocks(goal, plan, wording, empty), ...below.flatMap((other) => branch(other, plan, wording, empty))];
}

function ownBlocks(goal: Goal, plan: Plan, wording: Wording, empty: EmptyTexts): readonly Block[] {
  const above = wording.labels.goalLevelsInFull[goal.level];
  return [
    heading(headingLevels[goal.level], [goal.number, goal.title].filter(Boolean).join(' '), {
      above,
      ...(goal.level === 'focus' && { newPage: true }),
    }),
    ...wordBlocks(goal, plan, wording),
    ...plan.texts
      .filter((row) => row.chapter === 'goals' && row.goal === goal.code)
      .toSorted(byOrder)
      .flatMap((row) => smallText(row, empty)),
    ...belonging(goal.code, plan, wording),
    space(2),
  ];
}

/** A text under a small heading; a heading whose text is not written yet needs nothing of the next page. */
function smallText({ heading: name, text }: TextRow, empty: EmptyTexts = 'keep'): readonly Block[] {
  if (text !== '') return [...strong(name), ...body(text)];
  if (empty === 'leaveOut') return [];
  return empty === 'keep' ? strong(name, { keep: false }) : [...strong(name), ...note(empty.say)];
}

function wordBlocks(goal: Goal, plan: Plan, { labels, report }: Wording): readonly Block[] {
  if (goal.fulfilment === null || plan.start.type === 'VP') return [];
  // "— Ingen" is how such a goal is printed in the city's own reports.
  const sign = goal.fulfilment === 'none' ? '—' : fulfilmentSigns[goal.fulfilment];
  const judged: Block = { kind: 'judged', word: goal.fulfilment, text: `${sign} ${labels.judgements[goal.fulfilment]}` };
  return [judged, ...(goal.reason ? body(report.reason(goal.reason)) : [])];
}

function belonging(code: string, plan: Plan, wording: Wording): readonly Block[] {
  const indicators = plan.indicators.filter((row) => row.goal === code).toSorted(byOrder);
  const activities = plan.activities.filter((row) => row.goal === code).toSorted(byOrder);
  return [
    ...(indicators.length > 0 ? [space(2), ...indicatorBlocks(indicators, plan, wording)] : []),
    ...(activities.length > 0 ? [space(6), ...activityBlocks(activities, plan.start, wording)] : []),
  ];
}

/** What names a goal that is not there is printed all the same. */
function leftovers(plan: Plan, known: ReadonlySet<string>, wording: Wording): readonly Block[] {
  const texts = plan.texts.filter((row) => row.chapter === 'goals' && !known.has(row.goal)).toSorted(byOrder);
  const indicators = plan.indicators.filter((row) => !known.has(row.goal)).toSorted(byOrder);
  const activities = plan.activities.filter((row) => !known.has(row.goal)).toSorted(byOrder);
  return [
    ...texts.flatMap((row) => smallText(row)),
    ...indicatorBlocks(indicators, plan, wording),
    ...activityBlocks(activities, plan.start, wording),
  ];
}
