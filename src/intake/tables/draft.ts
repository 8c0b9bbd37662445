import { noRows } from '../../domain/empty-rows';
import type { Plan, PrintedTable, TableId } from '../../domain/plan';

/** The rows of a plan, as they are filled while a document's tables are read. */
export type TableParts = Omit<Plan, 'start'>;

export type Draft = { -readonly [Part in keyof TableParts]: TableParts[Part] extends readonly (infer Row)[] ? Row[] : never };

/** Arrays of its own for every table: they are filled one row at a time. */
export const emptyDraft = (): Draft => Object.fromEntries(Object.keys(noRows).map((table): [string, unknown] => [table, []])) as Draft;

/** Tables that stand under a printed header of their own, with the letter of their keys; sums are printed with the table that they sum. */
const letters = {
  budget: 'D',
  resultUnits: 'R',
  investments: 'V',
  turnover: 'O',
  adjustments: 'B',
  capitalCosts: 'K',
  volumes: 'Y',
  compensation: 'E',
  otherTables: 'X',
} as const satisfies Partial<Record<TableId, string>>;

export type BodyTable = keyof typeof letters;

const sumsOf: Partial<Record<BodyTable, keyof TableParts>> = {
  budget: 'budgetSums',
  resultUnits: 'resultUnitSums',
  investments: 'investmentSums',
  turnover: 'turnoverSums',
  capitalCosts: 'capitalCostSums',
  volumes: 'volumeSums',
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
