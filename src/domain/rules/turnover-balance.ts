import type Big from 'big.js';
import type { Computed } from '../computed';
import type { Finding } from '../finding';
import type { Plan, SumRow, TurnoverChange } from '../plan';
import { printAmount, printValue } from '../print-value';
import { turnoverBalance } from '../totals';
import { blank, figureOf } from '../value';
import type { NumberValue, Value } from '../value';
import { finding } from './messages';
import { eachRow, wholePlan } from './parts';

/** V27: costs and revenue of a turnover change do not cancel out, in a row or in the total. A missing side is V01's. */
export const turnoverBalances = [
  eachRow('turnover', function* (row, { computed }) {
    const { costs, revenue } = row;
    const balance = imbalance(row, computed);
    if (balance && isFigure(costs) && isFigure(revenue)) yield outOfBalance(row, costs, revenue, balance);
  }),
  wholePlan(['turnover', 'turnoverSums'], function* ({ plan, computed }) {
    const told = plan.turnover.some((row) => imbalance(row, computed));
    for (const row of plan.turnoverSums)
      yield* totalOutOfBalance(plan, row, told ? null : (computed.sums.turnoverSums.get(row.key) ?? null));
  }),
];

/** What a row with both sides is out of balance by; null where they cancel out. */
function imbalance(row: TurnoverChange, computed: Computed): Big | null {
  const balance = isFigure(row.costs) && isFigure(row.revenue) ? (computed.turnover.get(row.key)?.balance ?? null) : null;
  return balance?.eq(0) === false ? balance : null;
}

const isFigure = (value: Value): value is NumberValue => figureOf(value) !== null;

function outOfBalance(row: TurnoverChange, costs: NumberValue, revenue: NumberValue, balance: Big): Finding {
  const decimals = Math.max(costs.decimals, revenue.decimals);
  const facts = { row: row.label, costs: printValue(costs), revenue: printValue(revenue), balance: printAmount(balance, decimals) };
  const sameSign = costs.amount.eq(revenue.amount);
  const place = { table: 'turnover', row: row.key, column: 'balance' } as const;
  return finding('V27', 'error', sameSign ? 'sameSign' : 'row', place, { facts, found: facts.balance, expected: '0' });
}

/** The figures that the source gives; else the sums of the rows, unless a row has already been told of. */
function* totalOutOfBalance(plan: Plan, row: SumRow<'total'>, computed: Readonly<Record<string, Big | null>> | null): Iterable<Finding> {
  const { costs = blank, revenue = blank } = row.given;
  const given = isFigure(costs) && isFigure(revenue);
  const bySource = given
    ? turnoverBalance({ key: '', order: 0, area: '', label: '', comment: '', costs, revenue }, plan.start.signs)
    : null;
  const balance = bySource && !bySource.eq(0) ? bySource : (computed?.['balance'] ?? null);
  if (!balance || balance.eq(0)) return;
  const printed = printAmount(balance, decimalsOf(balance));
  const place = { table: 'turnoverSums', row: row.key, column: 'balance' } as const;
  yield finding('V27', 'error', 'total', place, { facts: { row: row.label, balance: printed }, found: printed, expected: '0' });
}

const decimalsOf = (figure: Big): number => figure.toFixed().split('.')[1]?.length ?? 0;
