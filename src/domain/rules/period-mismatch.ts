import type { Finding } from '../finding';
import { defaultPeriod, isDue } from '../periods';
import type { Indicator, Start } from '../plan';
import { figureOf } from '../value';
import { finding } from './messages';
import { eachRow, wholeTable } from './parts';

/** V37: an indicator's Period names another year or tertial than Start, or no forecast has been touched since the last report. */
export const periodMismatch = [
  eachRow('indicators', (row, { plan: { start } }) => (start.type === 'VP' ? [] : otherPeriod(row, start))),
  // Two rows at least with a figure, every forecast as it was: one row may well stand still.
  wholeTable(
    'budget',
    (row) => {
      const [now, before] = [figureOf(row.forecast), figureOf(row.forecastPrevious)];
      if (!now && !before) return {};
      if (!now || !before) return { adds: { other: 1 } };
      return { adds: { both: 1, ...(now.eq(before) ? { untouched: now.eq(0) ? 0 : 1 } : { other: 1 }) } };
    },
    (total, _, { plan: { start } }) => {
      if (start.type === 'VP' || start.type === 'VB' || total('other') > 0 || total('untouched') < 2) return [];
      const facts = { rows: String(total('both')) };
      return [finding('V37', 'warning', 'forecastUntouched', { table: 'budget', row: null, column: 'forecast' }, { facts })];
    },
  ),
];

function* otherPeriod(row: Indicator, start: Start): Iterable<Finding> {
  const years = yearsIn(row.period);
  const tertial = /^(?:tertial|t) ?([123])\b/i.exec(row.period.trim())?.[1];
  const expected = defaultPeriod(start, row.periodicity ?? (tertial ? 'tertial' : null));
  const place = { table: 'indicators', row: row.key, column: 'period' } as const;
  const more = { facts: { row: row.name, found: row.period, year: String(start.year), expected }, found: row.period, expected };
  if (years.length > 0 && !years.includes(start.year)) yield finding('V37', 'warning', 'year', place, more);
  // What is not due now may still stand with the period that it was reported for.
  else if (tertial && start.type !== 'month' && Number(tertial) !== (start.periodMonth ?? 0) / 4 && isDue(row, start.type))
    yield finding('V37', 'warning', 'tertial', place, more);
}

/** The years that a text names; "2018/19" names two. */
function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(20\d\d)(?:\s?[/–-]\s?(\d\d)(?!\d))?/g)].flatMap(([, year = '', second]) =>
    second ? [Number(year), Number(`20${second}`)] : [Number(year)],
  );
}
