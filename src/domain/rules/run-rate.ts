import { printAmount } from '../print-value';
import { runRateShare } from '../thresholds';
import { figureOf } from '../value';
import type { Rule } from './context';
import { finding } from './messages';

/** V26: a full-year forecast that is far from the outcome at the pace so far. A note: what is bought and paid unevenly has a reason to. */
export const forecastAgainstPace: Rule = {
  code: 'V26',
  *check({ plan, computed }) {
    const { type, limitAmount, periodMonth } = plan.start;
    if (type === 'VP' || type === 'VB' || !periodMonth) return;
    const limit = figureOf(limitAmount);
    for (const row of plan.budget) {
      const pace = computed.budget.get(row.key)?.runRate;
      if (!pace || row.forecast.kind !== 'number' || row.forecast.amount.eq(0)) continue;
      const apart = row.forecast.amount.minus(pace).abs();
      if (apart.lte(row.forecast.amount.abs().times(runRateShare)) || (limit && apart.lt(limit))) continue;
      const { decimals } = row.forecast;
      const [found, expected] = [printAmount(row.forecast.amount, decimals), printAmount(pace, decimals)];
      const facts = { row: row.label, found, expected, months: String(periodMonth) };
      yield finding('V26', 'note', 'pace', { table: 'budget', row: row.key, column: 'forecast' }, { facts, found, expected });
    }
  },
};
