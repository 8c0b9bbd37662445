import type { ConsolidatedGoal } from '../../consolidation/consolidated';
import type { Block, TableLine } from '../block';
import { headingLevels } from '../goals';
import { body, heading, note, space } from '../make-block';
import { activityBlocks } from './activities';
import type { Context } from './context';
import { counted, countsOf, decidedWord, judgedBy, signed } from './goal-words';
import { gatheredTexts } from './goal-texts';
import { indicatorBlocks } from './indicators';

/** Goal by goal: its word, the units' words, texts, indicators and activities; then what lies beneath no goal of the board. */
export function goalBlocks(context: Context): readonly Block[] {
  const { goals, indicators, activities } = context.consolidated;
  const known = new Set(goals.map(({ key }) => key));
  const astray = [
    ...indicators.filter(({ goal }) => !known.has(goal)).flatMap((one) => indicatorBlocks(one, context)),
    ...activityBlocks(
      activities.filter(({ goal }) => !known.has(goal)),
      context,
    ),
  ];
  return [
    ...goals.flatMap((goal) => ownBlocks(goal, context)),
    ...(astray.length > 0 ? [heading(1, context.wording.report.astray, { newPage: true }), ...astray] : []),
  ];
}

function ownBlocks(goal: ConsolidatedGoal, context: Context): readonly Block[] {
  const { consolidated, wording } = context;
  return [
    heading(headingLevels[goal.level], [goal.number, goal.title].filter(Boolean).join(' '), {
      above: wording.labels.goalLevelsInFull[goal.level],
      ...(goal.level === 'focus' && { newPage: true }),
    }),
    ...wordBlocks(goal, context),
    ...unitBlocks(goal, context),
    ...gatheredTexts(goal, context),
    ...consolidated.indicators.filter((one) => one.goal === goal.key).flatMap((one) => indicatorBlocks(one, context)),
    ...activityBlocks(
      consolidated.activities.filter((one) => one.goal === goal.key),
      context,
    ),
    space(2),
  ];
}

/** What was decided, with its reason; else what the units' words suggest, and that nothing is decided. A plan and a long-term goal have no word. */
function wordBlocks(goal: ConsolidatedGoal, context: Context): readonly Block[] {
  const { consolidated, wording, say } = context;
  if (consolidated.type === 'VP' || goal.level === 'focus') return [];
  const decided = decidedWord(context, goal);
  const counts = countsOf(goal);
  const inWords = counted.filter((word) => counts[word] > 0).map((word) => `${counts[word]} ${wording.labels.judgementsInText[word]}`);
  return [
    ...(decided
      ? [
          { kind: 'judged', word: decided.word, text: signed(decided.word, wording) } as const,
          ...(decided.reason ? body(wording.report.reason(decided.reason)) : []),
        ]
      : body(goal.suggestion ? say.goals.suggestion(signed(goal.suggestion, wording), judgedBy(goal)) : say.goals.notJudged)),
    ...(inWords.length > 0 ? note(say.goals.counts(inWords)) : []),
  ];
}

/** A row per unit with its word and its own goals; of a goal with goals beneath it only the unit goals that lie beneath none of these. */
function unitBlocks(goal: ConsolidatedGoal, context: Context): readonly Block[] {
  const { consolidated, wording, say, unit, ref } = context;
  const below = consolidated.goals.filter(({ parent }) => parent === goal.key);
  const isLowest = below.length === 0 && goal.level !== 'focus';
  const withWords = isLowest && consolidated.type !== 'VP';
  const sheet = say.sheets.goals;
  const lines = [...goal.cells].flatMap(([key, cell]): readonly TableLine[] => {
    const taken = new Set(below.flatMap(({ cells }) => (cells.get(key)?.unitGoals ?? []).map(({ source }) => source.cell)));
    const own = cell.unitGoals.filter(({ source }) => !taken.has(source.cell));
    if (own.length === 0 && !(withWords && cell.word !== null)) return [];
    const title = (one: (typeof own)[number]): string =>
      withWords && one.word !== null && own.length > 1 ? `${one.title} (${wording.labels.judgementsInText[one.word]})` : one.title;
    const sources = own.length > 0 ? own.map(({ source }) => source) : [cell.source];
    return [
      {
        kind: 'row',
        label: unit(key),
        cells: {
          ...(withWords && { word: cell.word === null ? say.goals.notJudgedBy : signed(cell.word, wording) }),
          source: ref(sources, sheet),
        },
        texts: own.map(title),
      },
    ];
  });
  if (lines.length === 0) return [];
  return [
    {
      kind: 'table',
      title: '',
      label: say.goals.units,
      columns: [...(withWords ? [{ key: 'word', header: say.goals.word }] : []), { key: 'source', header: say.source }],
      lines,
      decimals: 0,
      notes: [],
      words: true,
    },
  ];
}
