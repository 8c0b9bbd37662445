import type { BudgetSumKind, Plan, TableId } from '../domain/plan';
import { emptyPlan } from '../workbook/template';

/** Help for the writer that no document prints. */
const unprinted: readonly BudgetSumKind[] = ['frame', 'adherence'];

/**
 * The plan with the sums that the template starts with, where the document had no such table. A table that was printed keeps the sums that it had, so
 * that it is printed the same again; to a budget come only those that no document prints.
 */
export function withStandardSums(plan: Plan): Plan {
  const standard = emptyPlan(plan.start);
  const isPrinted = (table: TableId) => plan.printed.some((printed) => printed.table === table);
  const has = (kind: BudgetSumKind) => plan.budgetSums.some((row) => row.kind === kind);
  const added = standard.budgetSums.filter(({ kind }) => !has(kind) && (unprinted.includes(kind) || (kind === 'total' && has('net'))));
  return {
    ...plan,
    budgetSums: isPrinted('budget') ? [...plan.budgetSums, ...added] : standard.budgetSums,
    resultUnitSums: isPrinted('resultUnits') ? plan.resultUnitSums : standard.resultUnitSums,
    investmentSums: isPrinted('investments') ? plan.investmentSums : standard.investmentSums,
    turnoverSums: isPrinted('turnover') ? plan.turnoverSums : standard.turnoverSums,
    capitalCostSums: isPrinted('capitalCosts') ? plan.capitalCostSums : standard.capitalCostSums,
    staffingSums: standard.staffingSums,
  };
}
