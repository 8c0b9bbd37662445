import type { BudgetTotal, Consolidated } from '../../consolidation/consolidated';
import type { BudgetKind } from '../../domain/plan';

/** The sum of a kind over all units of the report. */
export const wholeOf = ({ totals }: Consolidated, kind: BudgetKind): BudgetTotal | null =>
  totals.find((one) => one.department === '' && one.area === '' && one.kind === kind) ?? null;
