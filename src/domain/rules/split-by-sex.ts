import type Big from 'big.js';
import { lastDecimal } from '../amount';
import type { Finding } from '../finding';
import type { Indicator } from '../plan';
import { printAmount, printValue } from '../print-value';
import type { NumberValue } from '../value';
import type { Rule } from './context';
import { finding } from './messages';

/** V05: a share lies between those of men and women, a count is their sum. */
export const splitBySex: Rule = {
  code: 'V05',
  *check({ plan }) {
    for (const row of plan.indicators) {
      const { outcome: total, outcomeMen: men, outcomeWomen: women } = row;
      if (total.kind !== 'number' || men.kind !== 'number' || women.kind !== 'number') continue;
      if (row.kind === 'count' || row.kind === 'amount') yield* mustBeSum(row, total, men, women);
      else if (row.kind !== null) yield* mustLieBetween(row, total, men, women);
    }
  },
};

function* mustBeSum(row: Indicator, total: NumberValue, men: NumberValue, women: NumberValue): Iterable<Finding> {
  const expected = men.amount.plus(women.amount);
  const decimals = Math.max(total.decimals, men.decimals, women.decimals);
  // Figures that are rounded one by one may miss their sum by one last decimal; persons may not.
  const slack = decimals === 0 ? lastDecimal(0).times(0) : lastDecimal(decimals);
  if (total.amount.minus(expected).abs().lte(slack)) return;
  yield say(row, 'notSumOfSplit', total, men, women, printAmount(expected, decimals));
}

function* mustLieBetween(row: Indicator, total: NumberValue, men: NumberValue, women: NumberValue): Iterable<Finding> {
  const slack = lastDecimal(Math.min(total.decimals, men.decimals, women.decimals)).div(2);
  const [low, high] = men.amount.lte(women.amount) ? [men, women] : [women, men];
  if (isWithin(total.amount, low.amount.minus(slack), high.amount.plus(slack))) return;
  yield say(row, 'outsideSplit', total, men, women, `${printValue(low, row.measureUnit)} – ${printValue(high, row.measureUnit)}`);
}

const isWithin = (figure: Big, low: Big, high: Big): boolean => figure.gte(low) && figure.lte(high);

function say(
  row: Indicator,
  message: 'outsideSplit' | 'notSumOfSplit',
  total: NumberValue,
  men: NumberValue,
  women: NumberValue,
  expected: string,
): Finding {
  const [found, ofMen, ofWomen] = [total, men, women].map((value) => printValue(value, row.measureUnit));
  const facts = { row: row.name, total: found ?? '', men: ofMen ?? '', women: ofWomen ?? '', expected };
  return finding(
    'V05',
    'warning',
    message,
    { table: 'indicators', row: row.key, column: 'outcome' },
    { facts, found: found ?? '', expected },
  );
}
