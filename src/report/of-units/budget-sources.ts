import type { ConsolidatedBudgetRow } from '../../consolidation/consolidated';

/** The cells that the amounts shown are the sums of, column by column. */
export const sourcesOf = (rows: readonly ConsolidatedBudgetRow[], shown: readonly string[]) =>
  (['budget', 'outcome', 'forecast'] as const)
    .filter((column) => shown.includes(column))
    .flatMap((column) => rows.map((row) => (row.normalised[column] ? row.sources[column] : null)));
