import type { Goal, GoalLevel, Plan, TextRow } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import { activityEntries } from './activities';
import type { Entry } from './entry';
import { indicatorEntries } from './indicators';
import { heading, label, line, paragraphs, space } from './prose';
import { byOrder } from './tables/budget';
import type { EmptyTexts, TextOptions } from './texts';

const headingLevels: Readonly<Record<GoalLevel, number>> = { focus: 1, area: 2, committee: 3, unit: 3 };

/** Goal by goal from the top, each with its word, texts, indicators and activities, then the goals beneath it. */
export function goalEntries(plan: Plan, wording: Wording, { empty = 'keep' }: TextOptions = {}): readonly Entry[] {
  const known = new Set(plan.goals.map((goal) => goal.code));
  const tops = plan.goals.filter((goal) => !known.has(goal.parent)).toSorted(byOrder);
  const astray = leftovers(plan, known, wording);
  return [
    ...tops.flatMap((goal) => branch(goal, plan, wording, empty)),
    ...(astray.length > 0 ? [...heading(1, wording.report.astray), ...astray] : []),
  ];
}

function branch(goal: Goal, plan: Plan, wording: Wording, empty: EmptyTexts): readonly Entry[] {
  const below = plan.goals.filter((other) => other.parent === goal.code && other !== goal).toSorted(byOrder);
  return [...ownEntries(goal, plan, wording, empty), ...below.flatMap((other) => branch(other, plan, wording, empty))];
}

function ownEntries(goal: Goal, plan: Plan, wording: Wording, empty: EmptyTexts): readonly Entry[] {
  const title = [goal.number, goal.title].filter(Boolean).join(' ');
  const level = label(wording.labels.goalLevelsInFull[goal.level]);
  const [gap, own, ...more] = heading(headingLevels[goal.level], title);
  const newPage = goal.level === 'focus';
  return [
    ...(gap && own ? (newPage ? [{ ...gap, keep: false }, { ...level, newPage }, own] : [gap, level, own]) : []),
    ...more,
    ...wordEntries(goal, plan, wording),
    ...plan.texts
      .filter((row) => row.chapter === 'goals' && row.goal === goal.code)
      .toSorted(byOrder)
      .flatMap((row) => smallText(row, empty)),
    ...belonging(goal.code, plan, wording),
    space(2),
  ];
}

/** A text under a small heading; a heading whose text is not written yet needs nothing of the next page. */
function smallText({ heading, text }: TextRow, empty: EmptyTexts = 'keep'): readonly Entry[] {
  const short = line('heading', heading, 1);
  const head = short.text === '' ? [short] : paragraphs(heading, 'strong').map((one) => ({ ...one, keep: true }));
  if (text !== '') return [...head, ...paragraphs(text)];
  if (empty === 'leaveOut') return [];
  return empty === 'keep' ? head.map((one) => ({ ...one, keep: false })) : [...head, ...paragraphs(empty.say, 'note')];
}

function wordEntries(goal: Goal, plan: Plan, { labels, report }: Wording): readonly Entry[] {
  if (goal.fulfilment === null || plan.start.type === 'VP') return [];
  const kind = goal.fulfilment === 'none' ? 'word' : goal.fulfilment;
  // "— Ingen" is how such a goal is printed in the city's own reports.
  const sign = goal.fulfilment === 'none' ? '—' : fulfilmentSigns[goal.fulfilment];
  const word = `${sign} ${labels.judgements[goal.fulfilment]}`;
  return [line(kind, word, 4), ...(goal.reason ? paragraphs(report.reason(goal.reason)) : [])];
}

function belonging(code: string, plan: Plan, wording: Wording): readonly Entry[] {
  const indicators = plan.indicators.filter((row) => row.goal === code).toSorted(byOrder);
  const activities = plan.activities.filter((row) => row.goal === code).toSorted(byOrder);
  return [
    ...(indicators.length > 0 ? [space(2), ...indicatorEntries(indicators, plan, wording)] : []),
    ...(activities.length > 0 ? [space(6), ...activityEntries(activities, plan.start.level, wording)] : []),
  ];
}

/** What names a goal that is not there is printed all the same. */
function leftovers(plan: Plan, known: ReadonlySet<string>, wording: Wording): readonly Entry[] {
  const texts = plan.texts.filter((row) => row.chapter === 'goals' && !known.has(row.goal)).toSorted(byOrder);
  const indicators = plan.indicators.filter((row) => !known.has(row.goal)).toSorted(byOrder);
  const activities = plan.activities.filter((row) => !known.has(row.goal)).toSorted(byOrder);
  return [
    ...texts.flatMap((row) => smallText(row)),
    ...indicatorEntries(indicators, plan, wording),
    ...activityEntries(activities, plan.start.level, wording),
  ];
}
