import type Big from 'big.js';
import { inCell } from '../deviations';
import type { Finding } from '../finding';
import type { ResultUnit } from '../plan';
import { printAmount } from '../print-value';
import { carryOverFund, carryOverYear } from '../thresholds';
import type { Value } from '../value';
import { nameOfRow } from './context';
import { finding } from './messages';
import { eachRow } from './parts';

/** V28: a result unit carries over more than its limits, or has a deficit from before last year that is still not covered. */
export const carryOver = [
  eachRow('resultUnits', function* (row, { plan, computed }) {
    const result = computed.resultUnits.get(row.key);
    if (!result) return;
    const carriedOut = inCell(result.carriedOut, row.carriedOut);
    const year = row.result.kind === 'number' ? row.result.amount : null;
    if (year && result.limitYear?.lt(year)) yield above(row, 'year', 'result', year, result.limitYear);
    if (carriedOut && result.limitFund?.lt(carriedOut)) yield above(row, 'fund', 'carriedOut', carriedOut, result.limitFund);
    const since = row.deficitSince;
    if (since === null || since >= plan.start.year - 1 || carriedOut?.gte(0)) return;
    const place = { table: 'resultUnits', row: row.key, column: 'deficitSince' } as const;
    const facts = { row: nameOfRow(row), since: String(since), due: String(since + 1) };
    yield finding('V28', 'warning', 'deficit', place, { facts, found: facts.since });
  }),
];

function above(row: ResultUnit, message: 'year' | 'fund', column: 'result' | 'carriedOut', figure: Big, limit: Big): Finding {
  const decimals = Math.max(decimalsOf(row.grossBudget), decimalsOf(row.result), decimalsOf(row.carriedIn));
  const share = message === 'year' ? carryOverYear : carryOverFund;
  const facts = {
    row: nameOfRow(row),
    found: printAmount(figure, decimals),
    limit: printAmount(limit, decimals),
    percent: String(Number(share) * 100),
  };
  const place = { table: 'resultUnits', row: row.key, column } as const;
  return finding('V28', 'warning', message, place, { facts, found: facts.found, expected: `≤ ${facts.limit}` });
}

const decimalsOf = (value: Value): number => (value.kind === 'number' ? value.decimals : 0);
