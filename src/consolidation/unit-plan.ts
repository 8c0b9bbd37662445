import type { Place } from '../domain/finding';
import type { Source, UnitKey, UnitNamed } from './consolidated';
import { cellOfSource, type FileRead } from './unit-file';

/** A unit whose workbook is used: what every part of a consolidation adds up. */
export interface UnitPlan {
  readonly named: UnitNamed;
  /** Index of its file in `Consolidated.files`. */
  readonly file: number;
  readonly read: FileRead;
}

/** Where a cell of a unit's plan stands; null where it is none of its cells. */
export function sourceOf({ file, read }: UnitPlan, place: Place): Source | null {
  const cell = cellOfSource(read.sources, place);
  return cell && { file, ...cell };
}

/** The same for a row, which always stands somewhere: its cell in a column, else where its table begins. */
export const sourceOfRow = (unit: UnitPlan, place: Place): Source => sourceOf(unit, place) ?? { file: unit.file, sheet: '', cell: '' };

export const keyOf = ({ named }: UnitPlan): UnitKey => named.key;
