import type { TableId } from '../plan';
import { printGiven } from '../handed-out';
import { isBlank } from '../is-blank';
import type { CycleDocument } from './step';

/** What the new document does not hold any more, or what was left out on the way to it. Everything else is kept or stands in a column of reference. */
export type RollNote =
  | { readonly code: 'skipped'; readonly document: CycleDocument }
  /** A filled cell was emptied, and no other holds it. `was` as printed; codes of lists as they are. `row` '' on Start. */
  | {
      readonly code: 'emptied';
      readonly table: TableId | 'start';
      readonly row: string;
      readonly name: string;
      readonly column: string;
      readonly was: string;
    }
  /** A row is not in the new document. `cells`: what it held, by column. */
  | {
      readonly code: 'left';
      readonly table: TableId;
      readonly row: string;
      readonly name: string;
      readonly cells: Readonly<Record<string, string>>;
    };

/** Rows are called by the first of these that they hold. */
const names = [
  'name',
  'title',
  'heading',
  'label',
  'action',
  'control',
  'event',
  'indicator',
  'service',
  'caption',
  'position',
  'sentence',
  'area',
  'group',
];

const isFilled = (cell: unknown): boolean => !(Array.isArray(cell) ? cell.every(isBlank) : isBlank(cell));

/** What people call a row; its key where it has no name. */
export function nameOf(row: object): string {
  const cells = new Map<string, unknown>(Object.entries(row));
  const name = names.map((column) => cells.get(column)).find((cell) => typeof cell === 'string' && cell.trim() !== '');
  return String(name ?? cells.get('key') ?? '');
}

/** The note of a cell that is emptied; nothing of a cell that was empty. */
export const emptied = (table: TableId | 'start', row: { readonly key: string }, column: string, cell: unknown): readonly RollNote[] =>
  isFilled(cell) ? [{ code: 'emptied', table, row: row.key, name: nameOf(row), column, was: printGiven(cell, unitOf(row)) }] : [];

/** The note of a row that leaves, with everything that it held. */
export function left(table: TableId, row: { readonly key: string }): RollNote {
  const cells = Object.entries(row).filter(
    ([column, cell]: [string, unknown]) => !['key', 'order', 'owner'].includes(column) && isFilled(cell),
  );
  const printed = cells.map(([column, cell]: [string, unknown]) => [column, printGiven(cell, unitOf(row))] as const);
  return { code: 'left', table, row: row.key, name: nameOf(row), cells: Object.fromEntries(printed) };
}

const unitOf = (row: object): string => ('measureUnit' in row && typeof row.measureUnit === 'string' ? row.measureUnit : '');
