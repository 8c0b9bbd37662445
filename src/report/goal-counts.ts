import { amount as exact } from '../domain/amount';
import type { Computed } from '../domain/computed';
import type { GoalLevel, Plan } from '../domain/plan';
import { fulfilmentSigns, type Wording } from '../wording';
import type { Block, TableBlock, TableLine } from './block';

const counted = ['area', 'committee', 'unit'] as const satisfies readonly GoalLevel[];
const words = ['fully', 'partly', 'not'] as const;

/** Goals by level and word, then indicators by word: a table each, since what is neither has a name of its own in each. */
export function countBlocks(plan: Plan, { goalCounts, indicatorCounts }: Computed, { labels, report }: Wording): readonly Block[] {
  if (plan.start.type === 'VP') return [];
  const say = report.summary;
  const names = { area: say.areas, committee: labels.goalLevels.committee, unit: labels.goalLevels.unit };
  const table = (label: string, rest: string, lines: readonly TableLine[]): readonly TableBlock[] => {
    const columns = [
      ...words.map((word) => ({ key: word, header: `${fulfilmentSigns[word]} ${labels.judgements[word]}` })),
      { key: 'rest', header: rest },
    ];
    return lines.length === 0 ? [] : [{ kind: 'table', title: '', label, columns, lines, decimals: 0, notes: [], counts: true }];
  };
  const goals = counted
    .filter((level) => plan.goals.some((goal) => goal.level === level))
    .map((level) => {
      const { none, blank, ...counts } = goalCounts[level];
      return lineOf(names[level], { ...counts, rest: none + blank });
    });
  const { notComputable, ...counts } = indicatorCounts;
  const indicators = plan.indicators.length > 0 ? [lineOf(say.indicators, { ...counts, rest: notComputable })] : [];
  return [
    ...table(say.level, `${fulfilmentSigns.none} ${say.notJudged}`, goals),
    ...table('', `${fulfilmentSigns.notComputable} ${labels.notComputable}`, indicators),
  ];
}

const lineOf = (label: string, counts: Readonly<Record<(typeof words)[number] | 'rest', number>>): TableLine => ({
  kind: 'row',
  label,
  cells: Object.fromEntries([...words, 'rest' as const].map((key) => [key, { amount: exact(counts[key]) }])),
  texts: [],
});
