import { lastDecimal } from '../amount';
import type { Finding, Place } from '../finding';
import { printAmount, printValue } from '../print-value';
import type { NumberValue, Value } from '../value';
import { nameOfRow } from './context';
import { finding } from './messages';
import { eachRow } from './parts';

/** V05: a share lies between those of men and women, a count is their sum. */
export const splitBySex = [
  eachRow('indicators', (row) => {
    const split = splitOf({ table: 'indicators', row: row.key, column: 'outcome' }, row.name, row.measureUnit, [
      row.outcome,
      row.outcomeMen,
      row.outcomeWomen,
    ]);
    if (!split || row.kind === null) return [];
    return row.kind === 'count' || row.kind === 'amount' ? mustBeSum(split) : mustLieBetween(split);
  }),
  // A result of a survey is a share, a mean or an index of those who answered.
  eachRow('surveys', (row) => {
    const split = splitOf({ table: 'surveys', row: row.key, column: 'result' }, nameOfRow(row), '', [row.result, row.men, row.women]);
    return split ? mustLieBetween(split) : [];
  }),
  eachRow('staffing', (row) => {
    const split = splitOf({ table: 'staffing', row: row.key, column: 'employees' }, nameOfRow(row), '', [
      row.employees,
      row.men,
      row.women,
    ]);
    return split ? mustBeSum(split) : [];
  }),
];

interface Split {
  readonly place: Place;
  readonly name: string;
  readonly unit: string;
  readonly total: NumberValue;
  readonly men: NumberValue;
  readonly women: NumberValue;
}

/** null where one of the three is missing. */
function splitOf(place: Place, name: string, unit: string, [total, men, women]: readonly [Value, Value, Value]): Split | null {
  if (total.kind !== 'number' || men.kind !== 'number' || women.kind !== 'number') return null;
  return { place, name, unit, total, men, women };
}

function* mustBeSum(split: Split): Iterable<Finding> {
  const { total, men, women } = split;
  const expected = men.amount.plus(women.amount);
  const decimals = Math.max(total.decimals, men.decimals, women.decimals);
  // Figures that are rounded one by one may miss their sum by one last decimal; persons may not.
  const slack = decimals === 0 ? lastDecimal(0).times(0) : lastDecimal(decimals);
  if (total.amount.minus(expected).abs().gt(slack)) yield say(split, 'notSumOfSplit', printAmount(expected, decimals));
}

function* mustLieBetween(split: Split): Iterable<Finding> {
  const { total, men, women, unit } = split;
  const slack = lastDecimal(Math.min(total.decimals, men.decimals, women.decimals)).div(2);
  const [low, high] = men.amount.lte(women.amount) ? [men, women] : [women, men];
  if (total.amount.gte(low.amount.minus(slack)) && total.amount.lte(high.amount.plus(slack))) return;
  yield say(split, 'outsideSplit', `${printValue(low, unit)} – ${printValue(high, unit)}`);
}

function say({ place, name, unit, total, men, women }: Split, message: 'outsideSplit' | 'notSumOfSplit', expected: string): Finding {
  const found = printValue(total, unit);
  const facts = { row: name, total: found, men: printValue(men, unit), women: printValue(women, unit), expected };
  return finding('V05', 'warning', message, place, { facts, found, expected });
}
