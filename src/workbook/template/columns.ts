import type { Start } from '../../domain/plan';
import { isHidden, type Column } from '../schema/column';

/** Where a column stands and whether it is hidden. */
export interface Placed<Item> {
  readonly item: Item;
  /** 1-based column of the sheet. */
  readonly at: number;
  readonly hidden: boolean;
}

/** A column with data is never hidden, except system columns and those that are hidden by default (sheets rule 10). */
export function hides(column: Column, filled: boolean, start: Start): boolean {
  if (!isHidden(column, start.type, start.level)) return false;
  return !filled || column.src === 'S' || column.hidden === true;
}

/**
 * Places of the columns of a table. Above a table that has sums the hidden columns stand to the left: a sum table shares the sheet's columns, and
 * none of its cells may lie in a hidden one.
 */
export function placeColumns<Item extends { readonly hidden: boolean }>(
  columns: readonly Item[],
  hiddenFirst: boolean,
): readonly Placed<Item>[] {
  const ordered = hiddenFirst ? [...columns.filter(({ hidden }) => hidden), ...columns.filter(({ hidden }) => !hidden)] : columns;
  // Nyckel and Ordning stay first: rows are found by the first column.
  return ordered.map((item, index) => ({ item, at: index + 1, hidden: item.hidden }));
}
