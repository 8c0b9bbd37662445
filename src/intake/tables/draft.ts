import type { Plan, PrintedTable, TableId } from '../../domain/plan';

/** The tables of the economy chapter, as they are filled while a document is read; the others are never printed in one. */
export type TableParts = Omit<
  Plan,
  | 'start'
  | 'goals'
  | 'texts'
  | 'indicators'
  | 'activities'
  | 'actions'
  | 'complaints'
  | 'staffing'
  | 'surveys'
  | 'surveyMeans'
  | 'risks'
  | 'controls'
  | 'handedOut'
  | 'handled'
>;

export type Draft = { -readonly [Part in keyof TableParts]: TableParts[Part] extends readonly (infer Row)[] ? Row[] : never };

export const emptyDraft = (): Draft => ({
  budget: [],
  budgetSums: [],
  resultUnits: [],
  resultUnitSums: [],
  investments: [],
  investmentSums: [],
  turnover: [],
  turnoverSums: [],
  adjustments: [],
  capitalCosts: [],
  capitalCostSums: [],
  staffingSums: [],
  volumes: [],
  volumeSums: [],
  compensation: [],
  otherTables: [],
  printed: [],
});

/** Tables that stand under a printed header of their own; sums are printed with the table that they sum. */
export type BodyTable = Exclude<
  keyof TableParts,
  'printed' | 'staffingSums' | 'budgetSums' | 'resultUnitSums' | 'investmentSums' | 'turnoverSums' | 'capitalCostSums' | 'volumeSums'
>;

const sumsOf: Partial<Record<BodyTable, keyof TableParts>> = {
  budget: 'budgetSums',
  resultUnits: 'resultUnitSums',
  investments: 'investmentSums',
  turnover: 'turnoverSums',
  capitalCosts: 'capitalCostSums',
  volumes: 'volumeSums',
};

const letters: Readonly<Record<BodyTable, string>> = {
  budget: 'D',
  resultUnits: 'R',
  investments: 'V',
  turnover: 'O',
  adjustments: 'B',
  capitalCosts: 'K',
  volumes: 'Y',
  compensation: 'E',
  otherTables: 'X',
};

/** Key and order of the next row; a table and its sums share the order, so that sums keep their place between the rows. */
export function nextRow(draft: Draft, table: BodyTable): { readonly key: string; readonly order: number } {
  const sums = sumsOf[table];
  const order = draft[table].length + (sums ? draft[sums].length : 0) + 1;
  return { key: `${letters[table]}${order}`, order };
}

export function nextPrinted(draft: Draft): Pick<PrintedTable, 'key' | 'order'> {
  const order = draft.printed.length + 1;
  return { key: `P${order}`, order };
}

/** True where a printed table already holds the block: a second one could not be told apart from it. */
export const isTaken = (draft: Draft, table: TableId, block: string): boolean =>
  draft.printed.some((printed) => printed.table === table && printed.block === block);
