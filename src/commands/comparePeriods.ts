import type { PeriodComparison } from '../domain/compare-periods';
import { comparisonContent, comparisonSheet } from '../workbook/comparison/content';
import type { Receipt, WorkbookPort } from '../workbook/port';

export { comparePeriods, type PeriodComparison, type SaidSame, type SameProposal } from '../domain/compare-periods';
export { periodNames } from '../workbook/comparison/content';

/** Lays the comparison down on its sheet, in place of an earlier one. Rejects with NotOurSheet where a person has a sheet of that name. */
export async function writeComparison(port: WorkbookPort, comparison: PeriodComparison): Promise<Receipt & { readonly sheet: string }> {
  return { ...(await port.replaceSheet(comparisonContent(comparison))), sheet: comparisonSheet };
}
