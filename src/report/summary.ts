import type Big from 'big.js';
import type { Computed } from '../domain/computed';
import type { GoalLevel, Plan } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import { amount as exact } from '../domain/amount';
import { decimalsOf, printed } from './cell';
import { changeEntries } from './changes';
import type { Cell, Entry } from './entry';
import { goalTableEntries } from './goal-table';
import { widthOf } from './grid';
import { deviationEntries } from './largest-deviations';
import { heading, line, paragraphs } from './prose';

const counted = ['area', 'committee', 'unit'] as const satisfies readonly GoalLevel[];

/** Goals and indicators by word, the deviation and what has changed: what a reader asks first. */
export function summaryEntries(plan: Plan, computed: Computed, wording: Wording): readonly Entry[] {
  const counts = plan.start.type === 'VP' ? [] : countEntries(plan, computed, wording);
  const money = moneySentences(plan, computed, wording);
  if (counts.length + money.length === 0) return [];
  return [
    ...heading(2, wording.report.summary.heading),
    ...counts,
    ...(money.length > 0 ? [line('heading', wording.report.summary.money, 1), ...paragraphs(money.join(' '))] : []),
    ...deviationEntries(plan, computed, wording),
    ...changeEntries(plan, wording),
    ...goalTableEntries(plan, wording),
  ];
}

/** Two columns a word, so that sign and word stand on one line: it reaches over the empty cell before it. */
const inEverySecond = (first: string, cells: readonly Cell[]): readonly Cell[] => [first || null, ...cells.flatMap((cell) => [null, cell])];

function countEntries(plan: Plan, { goalCounts, indicatorCounts }: Computed, { labels, report }: Wording): readonly Entry[] {
  const say = report.summary;
  const names = { area: say.areas, committee: labels.goalLevels.committee, unit: labels.goalLevels.unit };
  const words = (['fully', 'partly', 'not'] as const).map((word) => `${fulfilmentSigns[word]} ${labels.judgements[word]}`);
  const header = (first: string, last: string): Entry => ({ ...line('words', '', 1), cells: inEverySecond(first, [...words, last]) });
  const row = (label: string, figures: readonly number[]): Entry => ({
    ...line('row', '', 1),
    cells: inEverySecond(
      label,
      figures.map((figure) => ({ amount: exact(figure) })),
    ),
    decimals: 0,
    reach: widthOf([0, 1]),
  });
  const goals = counted
    .filter((level) => plan.goals.some((goal) => goal.level === level))
    .map((level) => {
      const { fully, partly, not, none, blank } = goalCounts[level];
      return row(names[level], [fully, partly, not, none + blank]);
    });
  const { fully, partly, not, notComputable } = indicatorCounts;
  return [
    ...(goals.length > 0 ? [header(say.level, `${fulfilmentSigns.none} ${say.notJudged}`), ...spaced(goals)] : []),
    ...(plan.indicators.length > 0
      ? [
          header('', `${fulfilmentSigns.notComputable} ${labels.notComputable}`),
          ...spaced([row(say.indicators, [fully, partly, not, notComputable])]),
        ]
      : []),
  ];
}

const spaced = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((one, at) => (at === entries.length - 1 ? { ...one, after: 8 } : one));

function moneySentences(plan: Plan, { total }: Computed, { labels, report }: Wording): readonly string[] {
  const say = report.summary;
  const { type, amountUnit } = plan.start;
  const decimals = decimalsOf(plan.budget.flatMap((row) => [row.budget, row.forecast, row.outcome, row.deviation]));
  const amount = (figure: Big): string => `${printed(figure, decimals)}${amountUnit ? ` ${labels.amountUnits[amountUnit]}` : ''}`;
  const actual = type === 'VB' ? total.outcome : total.forecast;
  if (!total.budget) return [];
  if (!actual || !total.deviation) return [say.planned(amount(total.budget))];
  const deviation = total.deviationPercent
    ? say.share(amount(total.deviation), printed(total.deviationPercent, 1))
    : amount(total.deviation);
  return [
    say.deviation(amount(total.budget), type === 'VB' ? say.outcome : say.forecast, amount(actual), deviation),
    ...(total.afterAll && !total.afterAll.eq(total.deviation) ? [say.after(amount(total.afterAll))] : []),
    ...(total.forecastChange && type !== 'VB' ? [say.change(amount(total.forecastChange))] : []),
    ...(total.forecastAfterActions && type !== 'VB' ? [say.afterActions(amount(total.forecastAfterActions))] : []),
  ];
}
