import type { Value } from '../domain/value';

/** Unit of measure of a row: that of the first cell that prints one, in the given order. */
export function unitOf(cells: readonly Value[]): string {
  for (const cell of cells) if (cell.kind === 'number' && cell.unit) return cell.unit;
  return '';
}

/** The cell beside its row's unit: a unit of its own is kept only where it differs. */
export function inRow(cell: Value, rowUnit: string): Value {
  if (cell.kind !== 'number' || cell.unit === undefined || (cell.unit !== rowUnit && cell.unit !== '')) return cell;
  const { unit: _, ...rest } = cell;
  return rest;
}
