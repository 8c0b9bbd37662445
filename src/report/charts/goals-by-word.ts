import type { Computed, GoalCounts } from '../../domain/computed';
import type { Level, Plan } from '../../domain/plan';
import { fulfilmentSigns, type Wording } from '../../wording';
import type { ChartBlock } from '../block';
import { chartColors } from './colors';

type JudgedLevel = 'area' | 'committee' | 'unit';
const judgedLevels = ['area', 'committee', 'unit'] as const satisfies readonly JudgedLevel[];
const words = ['fully', 'partly', 'not'] as const;

/** With fewer judged goals the figures in the table say it as well. */
const FEWEST = 4;

/** The goals that a document is about. */
const ownLevel: Readonly<Record<Level, JudgedLevel>> = { board: 'area', department: 'committee', unit: 'unit' };

/** How many goals of each level that is judged have which word. null in a plan, which has no words, and where few are judged. */
export function goalsByWordChart({ start }: Plan, { goalCounts }: Computed, { labels, report }: Wording): ChartBlock | null {
  const levels = judgedLevels.filter((level) => judgedOf(goalCounts[level]) > 0);
  const judged = levels.reduce((sum, level) => sum + judgedOf(goalCounts[level]), 0);
  if (start.type === 'VP' || judged < FEWEST) return null;
  const say = report.charts.goals;
  const most = levels.toSorted((left, right) => judgedOf(goalCounts[right]) - judgedOf(goalCounts[left]))[0] ?? 'area';
  const own = ownLevel[start.level];
  const told = judgedOf(goalCounts[own]) > 1 ? own : most;
  const series = [
    ...words.map((word) => ({
      name: `${fulfilmentSigns[word]} ${labels.judgements[word]}`,
      counts: levels.map((level) => goalCounts[level][word]),
      color: chartColors[word],
    })),
    {
      name: `${fulfilmentSigns.none} ${report.summary.notJudged}`,
      counts: levels.map((level) => notJudgedOf(goalCounts[level])),
      color: chartColors.notJudged,
    },
  ].filter(({ counts }, at) => at < words.length || counts.some((count) => count > 0));
  const lines = levels.map((level, at) => `${say.levels[level]}: ${series.map(({ name, counts }) => `${name} ${counts[at]}`).join(', ')}.`);
  return {
    kind: 'chart',
    chart: {
      name: say.name,
      form: 'stackedBars',
      title: say.title(goalCounts[told].fully, allOf(goalCounts[told]), told, notJudgedOf(goalCounts[told])),
      description: [report.charts.described.bars, ...lines].join(' '),
      categories: levels.map((level) => say.levels[level]),
      // A part that is not there has no figure on it.
      series: series.map(({ name, counts, color }) => ({ name, values: counts.map((count) => count || null), color })),
      decimals: 0,
    },
  };
}

const judgedOf = ({ fully, partly, not }: GoalCounts): number => fully + partly + not;
const notJudgedOf = ({ none, blank }: GoalCounts): number => none + blank;
const allOf = (counts: GoalCounts): number => judgedOf(counts) + notJudgedOf(counts);
