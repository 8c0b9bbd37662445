import { printAmount } from '../print-value';
import { runRateShare } from '../thresholds';
import { figureOf } from '../value';
import { finding } from './messages';
import { eachRow } from './parts';

/** V26: a full-year forecast that is far from the outcome at the pace so far. A note: what is bought and paid unevenly has a reason to. */
export const forecastAgainstPace = [
  eachRow('budget', function* (row, { plan, computed }) {
    const { type, limitAmount, periodMonth } = plan.start;
    if (type === 'VP' || type === 'VB' || !periodMonth) return;
    const limit = figureOf(limitAmount);
    const pace = computed.budget.get(row.key)?.runRate;
    if (!pace || row.forecast.kind !== 'number' || row.forecast.amount.eq(0)) return;
    const apart = row.forecast.amount.minus(pace).abs();
    if (apart.lte(row.forecast.amount.abs().times(runRateShare)) || (limit && apart.lt(limit))) return;
    const { decimals } = row.forecast;
    const [found, expected] = [printAmount(row.forecast.amount, decimals), printAmount(pace, decimals)];
    const facts = { row: row.label, found, expected, months: String(periodMonth) };
    yield finding('V26', 'note', 'pace', { table: 'budget', row: row.key, column: 'forecast' }, { facts, found, expected });
  }),
];
