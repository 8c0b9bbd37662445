import type { BudgetRow, SignConvention } from '../domain/plan';
import { figureOf } from '../domain/value';

/**
 * The convention that every figure of the budget follows; null where there is none to go by or they do not agree. Net rows are costs with their
 * sign: a board prints what it costs.
 */
export function detectSigns(budget: readonly BudgetRow[]): SignConvention | null {
  const signs = { revenue: new Set<number>(), cost: new Set<number>(), net: new Set<number>() };
  for (const row of budget) {
    const amounts = [row.budget, row.outcome, row.forecast, row.priorActual].map(figureOf);
    for (const amount of amounts) if (amount && row.kind && !amount.eq(0)) signs[row.kind].add(amount.lt(0) ? -1 : 1);
  }
  const only = (kind: keyof typeof signs, sign: number) => signs[kind].size === 1 && signs[kind].has(sign);
  const none = (kind: keyof typeof signs) => signs[kind].size === 0;
  if (none('revenue') && none('cost')) return only('net', 1) ? 'costPositive' : null;
  if ((only('revenue', -1) || none('revenue')) && only('cost', 1)) return none('revenue') ? null : 'costPositive';
  if ((only('revenue', 1) || none('revenue')) && only('cost', -1)) return 'revenuePositive';
  if (only('revenue', 1) && only('cost', 1)) return 'unsigned';
  return only('revenue', -1) && none('cost') ? 'costPositive' : null;
}
