import { amount as exact } from '../../domain/amount';
import { comparedWith } from '../../domain/deviations';
import type { Incoming } from '../../consolidation/consolidated';
import { largestChanges, largestDeviations } from '../../consolidation/largest';
import { fulfilmentSigns } from '../../wording';
import type { Block, TableLine } from '../block';
import { printed } from '../cell';
import { body, heading, note, strong } from '../make-block';
import type { Context } from './context';
import { counted, countsOf, decidedWord, signed } from './goal-words';
import { wholeOf } from './totals';

const INDENT = '\u2003';
const depth = { focus: 0, area: 0, committee: 1 } as const;

/** Who is in, the money, the goals with their words, what differs most and what has changed: what a reader asks first. */
export function summaryBlocks(context: Context): readonly Block[] {
  const { say, wording, usable, expected, consolidated } = context;
  return [
    heading(2, wording.report.summary.heading),
    ...body([say.cameIn(usable, expected), changed(context)].filter(Boolean).join(' ')),
    ...strong(wording.report.summary.money),
    ...body(moneySentence(context)),
    ...largest(largestDeviations(consolidated.incoming), 'deviation', context),
    ...largest(largestChanges(consolidated.incoming), 'change', context),
    ...goalTable(context),
    ...indicatorCounts(context),
  ];
}

function changed({ consolidated, say }: Context): string {
  const counts = consolidated.incoming.flatMap((row) => (row.changed && row.changed.length > 0 ? [row.changed.length] : []));
  return counts.length === 0
    ? ''
    : say.summary.changed(
        counts.reduce((sum, count) => sum + count, 0),
        counts.length,
      );
}

function moneySentence({ consolidated, say, wording, amount, expected }: Context): string {
  const { type } = consolidated;
  const total = wholeOf(consolidated, 'net');
  if (!total?.amounts.budget) return say.summary.noMoney;
  const planned = say.summary.planned(amount(total.amounts.budget), say.in(total.contains.length, expected));
  const { budget, units } = total.compared;
  if (!budget || !total.deviation) return planned;
  const isWhole = units.length === total.contains.length && budget.eq(total.amounts.budget);
  const what = comparedWith(type);
  const deviation = total.deviationPercent
    ? wording.report.summary.share(amount(total.deviation), printed(total.deviationPercent, 1))
    : amount(total.deviation);
  const actual = budget.minus(total.deviation);
  const words = wording.report.summary;
  if (isWhole)
    return [
      words.deviation(amount(budget), words[what], amount(actual), deviation),
      say.summary.holds(say.in(units.length, expected)),
    ].join(' ');
  return [planned, say.summary.money(wording.report.summary[what], amount(budget), amount(actual), deviation, units.length)].join(' ');
}

function largest(
  rows: readonly Incoming[],
  of: 'deviation' | 'change',
  { consolidated, say, wording, decimals, unit }: Context,
): readonly Block[] {
  if (rows.length < 2) return [];
  const lines = rows.map((row): TableLine => {
    const figure = row.money?.[of] ?? null;
    const percent = of === 'deviation' ? row.money?.deviationPercent : null;
    return {
      kind: 'row',
      label: unit(row.key),
      cells: { figure: figure && { amount: figure }, percent: percent ? `${printed(percent, 1)} %` : null },
      texts: [],
    };
  });
  const { summary } = say;
  return [
    {
      kind: 'table',
      title: of === 'deviation' ? summary.largestDeviations : summary.largestChanges,
      label: `${summary.unit} (${wording.labels.amountUnits[consolidated.amountUnit]})`,
      columns: [{ key: 'figure', header: summary[of] }, ...(of === 'deviation' ? [{ key: 'percent', header: summary.percent }] : [])],
      lines,
      decimals,
      notes: [],
    },
  ];
}

/** All goals with the word that was decided, the suggestion where none is, and how many units have each word. */
function goalTable(context: Context): readonly Block[] {
  const { consolidated, say, wording } = context;
  const { goals, type } = consolidated;
  if (type === 'VP' || goals.every(({ suggestion, ...goal }) => suggestion === null && !decidedWord(context, { suggestion, ...goal })))
    return [];
  const { summary } = say;
  const judged = goals.filter(({ level }) => level !== 'focus');
  const decided = judged.filter((goal) => decidedWord(context, goal) !== null).length;
  const lines = goals.map((goal): TableLine => {
    const word = decidedWord(context, goal)?.word ?? null;
    const counts = countsOf(goal);
    return {
      kind: goal.level === 'focus' ? 'band' : 'row',
      label: `${INDENT.repeat(depth[goal.level])}${[goal.number, goal.title].filter(Boolean).join(' ')}`,
      cells: {
        decided: word && signed(word, wording),
        suggestion: word || !goal.suggestion ? null : signed(goal.suggestion, wording),
        ...Object.fromEntries(counted.map((each) => [each, goal.level === 'focus' ? null : String(counts[each])])),
      },
      texts: [],
    };
  });
  const columns = [
    ...(decided > 0 ? [{ key: 'decided', header: summary.decided }] : []),
    ...(decided < judged.length ? [{ key: 'suggestion', header: summary.suggestion }] : []),
    ...counted.map((key) => ({ key, header: summary.counts[key] })),
  ];
  return [
    { kind: 'table', title: summary.goals, label: summary.goal, columns, lines, decimals: 0, notes: [], words: true },
    ...(decided < judged.length ? note(summary.words(decided, judged.length)) : []),
  ];
}

/** Every indicator of every unit by its word. */
function indicatorCounts({ consolidated, say, wording }: Context): readonly Block[] {
  const rows = consolidated.indicators.flatMap((one) => one.rows);
  if (consolidated.type === 'VP' || rows.length === 0) return [];
  const count = (is: (word: (typeof rows)[number]['word']) => boolean) => ({ amount: exact(rows.filter(({ word }) => is(word)).length) });
  const line: TableLine = {
    kind: 'row',
    label: say.summary.indicators,
    cells: {
      ...Object.fromEntries(counted.map((word) => [word, count((own) => own === word)])),
      rest: count((own) => own === null || own === 'none' || own === 'notComputable'),
    },
    texts: [],
  };
  const columns = [
    ...counted.map((word) => ({ key: word, header: `${fulfilmentSigns[word]} ${wording.labels.judgements[word]}` })),
    { key: 'rest', header: `${fulfilmentSigns.notComputable} ${wording.labels.notComputable}` },
  ];
  return [{ kind: 'table', title: '', label: '', columns, lines: [line], decimals: 0, notes: [], counts: true }];
}
