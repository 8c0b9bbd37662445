import type Big from 'big.js';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import { decimalsOf, printed } from '../cell';
import type { ChartBlock, TextBlock } from '../block';
import { note } from '../make-block';
import { chartName, signed } from './chart-text';
import { lineColors } from './colors';
import { byChange, monthSeries, type MonthSeries } from './month-series';

/** As many as a reader takes in. */
const MOST = 3;
/** Of fewer a per cent says more than there is to say: two evictions that became three are not half as many again. */
const ENOUGH_FOR_PER_CENT = 20;

/**
 * Months against the same months of last year, by the volume table (`volumeBlock`) that they belong beneath: the three most changed at most, each with the
 * means that its message is made from, since last year's months are printed nowhere else.
 */
export function monthsCharts(plan: Plan, wording: Wording): ReadonlyMap<string, readonly [ChartBlock, ...TextBlock[]]> {
  const shown = byChange(monthSeries(plan.volumes)).slice(0, MOST);
  const { charts, economy } = wording.report;
  const names = shown.map(({ name }) => charts.months.name(chartName(name) || economy.volumes.title));
  const unique = names.map((name, at) => (names.indexOf(name) < at ? `${name} (${at + 1})` : name));
  return new Map(shown.map((series, at) => [series.block, withMeans(series, unique[at] ?? '', plan, wording)]));
}

function withMeans(series: MonthSeries, name: string, plan: Plan, wording: Wording): readonly [ChartBlock, ...TextBlock[]] {
  const decimals = decimalsOf(series.rows.flatMap((row) => [...row.months, ...row.priorMonths]));
  const inUnit = (figure: Big): string => [printed(figure, Math.max(decimals, 1)), chartName(series.measureUnit)].filter(Boolean).join(' ');
  const means = wording.report.charts.months.mean(series.months, inUnit(series.meanBefore), inUnit(series.meanNow));
  return [chartOf(series, { name, means, decimals }, plan, wording), ...note(means, { after: 8 })];
}

interface Told {
  readonly name: string;
  readonly means: string;
  readonly decimals: number;
}

function chartOf(series: MonthSeries, { name, means, decimals }: Told, { start }: Plan, { labels, report }: Wording): ChartBlock {
  const say = report.charts.months;
  const last = Math.max(...[series.before, series.now].map((figures) => figures.findLastIndex((figure) => figure !== null)));
  const categories = labels.monthsInShort.slice(0, last + 1);
  const told = (figure: Big | null | undefined): string => (figure ? printed(figure, decimals) : say.noFigure);
  const [before, now] = [String(start.year - 1), String(start.year)];
  const lines = categories.map((month, at) => `${month}: ${before} ${told(series.before[at])}, ${now} ${told(series.now[at])}.`);
  return {
    kind: 'chart',
    chart: {
      name,
      form: 'lines',
      title: say.title(
        chartName(series.subject) || report.economy.volumes.title,
        changeOf(series, decimals, say.unchanged),
        start.year - 1,
      ),
      description: [report.charts.described.lines, ...lines, means].join(' '),
      categories,
      series: [
        { name: before, values: valuesOf(series.before, last), color: lineColors.reference },
        { name: now, values: valuesOf(series.now, last), color: lineColors.actual },
      ],
      decimals,
    },
  };
}

const valuesOf = (figures: readonly (Big | null)[], last: number): readonly (number | null)[] =>
  figures.slice(0, last + 1).map((figure) => figure && figure.toNumber());

/** "+4,2 %", or "+1,3 personer" where they are few. */
function changeOf({ meanBefore, meanNow, measureUnit }: MonthSeries, decimals: number, unchanged: string): string {
  const change = meanNow.minus(meanBefore);
  const isMany = meanBefore.abs().gte(ENOUGH_FOR_PER_CENT);
  const figure = isMany ? change.times(100).div(meanBefore.abs()) : change;
  const shown = isMany ? 1 : Math.max(decimals, 1);
  const unit = isMany ? '%' : chartName(measureUnit);
  return figure.round(shown, 1).eq(0) ? unchanged : [signed(figure, shown), unit].filter(Boolean).join(' ');
}
