import type Big from 'big.js';
import { average, sum } from '../../domain/amount';
import { groupBy } from '../../domain/group-by';
import type { VolumeRow } from '../../domain/plan';
import { volumeBlock } from '../../domain/totals';
import { figureOf } from '../../domain/value';

/** Twelve months of this year and of the last, January first; null is a month without a figure. */
export interface MonthSeries {
  /** The printed table that it belongs to (`volumeBlock`). */
  readonly block: string;
  /** Told from those of all other tables. */
  readonly name: string;
  /** As it is called where it stands, beneath its table. */
  readonly subject: string;
  readonly measureUnit: string;
  readonly rows: readonly VolumeRow[];
  readonly before: readonly (Big | null)[];
  readonly now: readonly (Big | null)[];
  /** Means of the months that both years have, and how many these are. */
  readonly meanBefore: Big;
  readonly meanNow: Big;
  readonly months: number;
}

/** Two months are no course. */
const FEWEST = 3;

/** What each volume table can show of its months against last year's: its sum where its rows are added, else its rows, the most changed one. */
export function monthSeries(volumes: readonly VolumeRow[]): readonly MonthSeries[] {
  const tables = groupBy(
    volumes.toSorted((left, right) => left.order - right.order),
    volumeBlock,
  );
  return [...tables.values()].flatMap((rows) => {
    const isAdded = rows.every((row) => row.total === 'sum' || row.total === null);
    const candidates = isAdded || rows.length === 1 ? [seriesOf(rows)] : rows.map((row) => seriesOf([row]));
    return byChange(candidates.filter((series) => series !== null)).slice(0, 1);
  });
}

/** The most changed first; a change is counted on the larger of the two, so that nothing is not the start of everything. */
export const byChange = (all: readonly MonthSeries[]): readonly MonthSeries[] =>
  all.toSorted((left, right) => shareOf(right).cmp(shareOf(left)));

function shareOf({ meanBefore, meanNow }: MonthSeries): Big {
  const whole = meanBefore.abs().gt(meanNow.abs()) ? meanBefore.abs() : meanNow.abs();
  return whole.eq(0) ? whole : meanNow.minus(meanBefore).abs().div(whole);
}

function seriesOf(rows: readonly VolumeRow[]): MonthSeries | null {
  const [first] = rows;
  if (!first) return null;
  const months = (key: 'months' | 'priorMonths') => Array.from({ length: 12 }, (_, month) => added(rows.map((row) => row[key][month])));
  const [before, now] = [months('priorMonths'), months('months')];
  const both = before.flatMap((figure, month) => (figure && now[month] ? [{ before: figure, now: now[month] }] : []));
  const [meanBefore, meanNow] = [average(both.map((pair) => pair.before)), average(both.map((pair) => pair.now))];
  if (both.length < FEWEST || !meanBefore || !meanNow) return null;
  const row = rows.length === 1 ? named([first.label, first.sublabel]) : '';
  return {
    block: volumeBlock(first),
    name: named([first.area, first.caption, row]),
    subject: row || first.caption || first.area,
    measureUnit: rows.every((row) => row.measureUnit === first.measureUnit) ? first.measureUnit : '',
    rows,
    before,
    now,
    meanBefore,
    meanNow,
    months: both.length,
  };
}

const named = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');

/** A month in which a row lacks its figure cannot be told against the same month of another year. */
function added(values: readonly (VolumeRow['months'][number] | undefined)[]): Big | null {
  const figures = values.map((value) => value && figureOf(value));
  return figures.every((figure) => figure) ? sum(figures.map((figure) => figure ?? null)) : null;
}
