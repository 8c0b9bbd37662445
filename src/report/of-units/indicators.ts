import type Big from 'big.js';
import type { ConsolidatedIndicator, IndicatorOfUnit } from '../../consolidation/consolidated';
import type { Value } from '../../domain/value';
import type { Block, TableColumn, TableLine } from '../block';
import { decimalsOf, words } from '../cell';
import { note, space } from '../make-block';
import type { Context } from './context';
import { signed } from './goal-words';

type Figure = 'target' | 'councilTarget' | 'outcome' | 'outcomePrior' | 'forecast';
type Column = TableColumn & { readonly cell: (row: IndicatorOfUnit) => string };

/** An indicator over the units: targets and outcomes side by side, then how they spread, what they make together, who misses and who has none. */
export function indicatorBlocks(one: ConsolidatedIndicator, context: Context): readonly Block[] {
  const { say, unit } = context;
  const columns = columnsFor(one, context);
  const label = [say.economy.unit, one.measureUnit && `(${one.measureUnit})`].filter(Boolean).join(' ');
  const lines = one.rows.map((row): TableLine => ({
    kind: 'row',
    label: unit(row.unit),
    cells: Object.fromEntries(columns.map(({ key, cell }) => [key, cell(row) || null])),
    texts: row.name === one.name ? [] : [say.indicators.writtenAs(row.name)],
  }));
  return [
    space(2),
    {
      kind: 'table',
      title: one.name,
      label,
      columns: columns.map(({ key, header }) => ({ key, header })),
      lines,
      decimals: 0,
      notes: [],
      words: true,
    },
    ...note(together(one, context).join('\n')),
  ];
}

/** Figures that some unit has given; of a group that is too small only that it is so. */
function columnsFor(one: ConsolidatedIndicator, { consolidated, wording, say, ref }: Context): readonly Column[] {
  const { type, year } = consolidated;
  const names = wording.report.indicators;
  const isHidden = (figure: Figure): boolean => figure === 'outcome' && type !== 'VP';
  const value = (key: Figure, header: string): Column => ({
    key,
    header,
    cell: (row) => (row.hidden && isHidden(key) ? wording.labels.tooFewAnswers : words(row[key], one.measureUnit)),
  });
  const all: readonly Column[] = [
    value('target', names.target),
    value('councilTarget', names.councilTarget),
    ...(type === 'VP' ? [] : [value('outcome', names.outcome)]),
    value('outcomePrior', names.outcomePrior(year - 1)),
    ...(type === 'VP' || type === 'VB' ? [] : [value('forecast', names.forecast)]),
    ...(type === 'VP' ? [] : [{ key: 'word', header: say.indicators.judged, cell: ({ word }: IndicatorOfUnit) => wordOf(word) }]),
  ];
  const wordOf = (word: IndicatorOfUnit['word']): string => (word === null || word === 'notComputable' ? '' : signed(word, wording));
  const shown = all.filter(({ cell }) => one.rows.some((row) => cell(row) !== ''));
  const figures = shown.flatMap(({ key }) => (key === 'word' ? [] : [key as Figure]));
  return [
    ...shown,
    {
      key: 'source',
      header: say.source,
      cell: (row) =>
        ref(
          figures.map((key) => (row[key].kind === 'blank' ? null : row.sources[key])),
          say.sheets.indicators,
        ),
    },
  ];
}

/** Spread, sum, who misses, who has none: a line each. */
function together(one: ConsolidatedIndicator, { consolidated: { type }, say, units }: Context): readonly string[] {
  const { spread, missTarget, without } = one;
  const texts = say.indicators;
  const what = type === 'VP' ? 'target' : 'outcome';
  const given: readonly Value[] = one.rows.map((row) => row[what]);
  const print = (figure: Big): string => words(valueLike(figure, given), one.measureUnit);
  const range =
    spread === null
      ? []
      : [
          spread.count === 1
            ? texts.one(print(spread.median))
            : texts.spread(print(spread.min), print(spread.median), print(spread.max), spread.count),
        ];
  const sum = one.together && one.together.count > 1 ? [texts[one.together.how](print(one.together.value), one.together.count)] : [];
  const isApart = sum.length === 0 && spread !== null && spread.count > 1 && (one.kind === 'share' || one.kind === 'index');
  return [
    ...range,
    ...sum,
    ...(isApart ? [texts.notTogether] : []),
    ...(missTarget.length > 0 ? [texts.misses(units(missTarget))] : []),
    ...(without.length > 0 ? [texts.without[what](units(without))] : []),
  ];
}

/** A figure that is worked out, with as many decimals as the units print, and one more where it needs it. */
function valueLike(amount: Big, given: readonly Value[]): Value {
  const decimals = decimalsOf(given);
  const needed = amount.round(decimals + 1, 1).eq(amount.round(decimals, 1)) ? decimals : decimals + 1;
  return { kind: 'number', amount, decimals: needed, grouped: true };
}
