import type { Plan, PrintedTable, SumRow, TableId } from '../../domain/plan';
import type { Cells } from '../../domain/totals';
import type { TableColumn, TableLine } from '../block';
import { printed as print, type Cell } from '../cell';

/** How a block of a table was printed in the document that it came from. */
export const printedOf = (plan: Plan, table: TableId, block: string): PrintedTable | undefined =>
  plan.printed.find((one) => one.table === table && one.block === block);

/**
 * Columns as they were printed, then the usual ones that hold something and were not; without a printed table the usual ones that hold
 * something. Months that hold nothing are left out, whatever their sum says: a table of twelve is wider than the page.
 */
export function columnsOf(
  printed: PrintedTable | undefined,
  usual: readonly TableColumn[],
  lines: readonly TableLine[],
): readonly TableColumn[] {
  const holds = ({ key }: TableColumn): boolean => lines.some((line) => line.kind !== 'sum' && (line.cells[key] ?? null) !== null);
  const sums = ({ key }: TableColumn): boolean =>
    lines.every((line) => line.kind === 'sum') && lines.some((line) => (line.cells[key] ?? null) !== null);
  const known = new Set(usual.map(({ key }) => key));
  const asPrinted = (printed?.columns ?? [])
    .map((key, at) => ({ key, header: breakable(printed?.headers[at] ?? '') }))
    .filter((column) => known.has(column.key) && (!column.key.startsWith('month') || holds(column)));
  const keys = new Set(asPrinted.map(({ key }) => key));
  return [...asPrinted, ...usual.filter((column) => !keys.has(column.key) && (holds(column) || sums(column)))];
}

/** Long compounds of printed headers get a place where the line may break. */
const breakable = (header: string): string => header.replace(/(prestations|resultat|budget)(?=(förändr|överföring|justering))/gi, '$1- ');

/** Header over the names: what was printed there, else the usual word. */
export const labelOf = (printed: PrintedTable | undefined, usual: string): string => printed?.headers[0] || usual;

/** Cells of a sum row: what is computed, or what the source gives where nothing can be. */
export function sumCells(row: SumRow<string>, computed: Cells | undefined): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries({ ...row.given, ...row.input }))
    if (value.kind === 'number') cells[key] = { amount: value.amount };
  for (const [key, figure] of Object.entries(computed ?? {})) if (figure) cells[key] = { amount: figure };
  return cells;
}

/** What to say below the table where the source gives another sum than the computed one. */
export function sourceNotes(
  row: SumRow<string>,
  computed: Cells | undefined,
  columns: readonly TableColumn[],
  say: (row: string, column: string, given: string, computed: string) => string,
): readonly string[] {
  return columns.flatMap(({ key, header }) => {
    const given = row.given[key];
    const own = computed?.[key] ?? null;
    if (given?.kind !== 'number' || !own || own.round(given.decimals, 1).eq(given.amount)) return [];
    return [say(row.label, header.replace(/- (?=\p{Ll})/gu, ''), print(given.amount, given.decimals), print(own, given.decimals))];
  });
}
