import type { Finding } from '../finding';
import { defaultPeriod, isDue } from '../periods';
import type { BudgetRow, Indicator, Plan } from '../plan';
import { figureOf } from '../value';
import type { Rule } from './context';
import { finding } from './messages';

/** V37: an indicator's Period names another year or tertial than Start, or no forecast has been touched since the last report. */
export const periodMismatch: Rule = {
  code: 'V37',
  *check({ plan }) {
    if (plan.start.type !== 'VP') for (const row of plan.indicators) yield* otherPeriod(row, plan);
    if (forecastUntouched(plan)) {
      const rows = String(plan.budget.filter(hasBoth).length);
      yield finding('V37', 'warning', 'forecastUntouched', { table: 'budget', row: null, column: 'forecast' }, { facts: { rows } });
    }
  },
};

function* otherPeriod(row: Indicator, { start }: Plan): Iterable<Finding> {
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

const hasBoth = (row: BudgetRow): boolean => figureOf(row.forecast) !== null && figureOf(row.forecastPrevious) !== null;

/** Two rows at least with a figure, every forecast as it was: one row may well stand still. */
function forecastUntouched({ start, budget }: Plan): boolean {
  if (start.type === 'VP' || start.type === 'VB') return false;
  const pairs = budget.flatMap((row) => {
    const [now, before] = [figureOf(row.forecast), figureOf(row.forecastPrevious)];
    return now || before ? [{ now, before }] : [];
  });
  const same = pairs.every(({ now, before }) => now && before && now.eq(before));
  return same && pairs.filter(({ now }) => now && !now.eq(0)).length >= 2;
}
