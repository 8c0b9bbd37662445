import type { Start } from '../../domain/plan';
import { isHidden, type Column } from '../schema/column';

/** Where a column stands and whether it is hidden. */
export interface Placed<Item> {
  readonly item: Item;
  /** 1-based column of the sheet. */
  readonly at: number;
  readonly hidden: boolean;
}

/** A column with data is never hidden, except system columns and those that are hidden by default: what is printed can be seen. */
export function hides(column: Column, filled: boolean, start: Start): boolean {
  if (!isHidden(column, start.type, start.level)) return false;
  return !filled || column.src === 'S' || column.hidden === true;
}

/**
 * Places of the columns of a table. A sum table above it shares the sheet's columns and none of its cells may lie in a hidden one, so the hidden
 * ones stand to the left; and Ägare stands last, so that the names of rows and sums lie in the same columns.
 */
export function placeColumns<Item extends { readonly hidden: boolean; readonly filled: { readonly key: string } }>(
  columns: readonly Item[],
  sumsAbove: boolean,
): readonly Placed<Item>[] {
  const isOwner = ({ filled }: Item): boolean => filled.key === 'owner';
  const seen = columns.filter(({ hidden }) => !hidden);
  const ordered = sumsAbove
    ? [...columns.filter(({ hidden }) => hidden), ...seen.filter((column) => !isOwner(column)), ...seen.filter(isOwner)]
    : columns;
  // Nyckel and Ordning stay first: rows are found by the first column.
  return ordered.map((item, index) => ({ item, at: index + 1, hidden: item.hidden }));
}
