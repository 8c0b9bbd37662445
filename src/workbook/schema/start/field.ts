import type { Level, Start } from '../../../domain/plan';
import type { Mark, Marks, Source } from '../column';
import type { Kind } from '../kinds';

/** A field of Start: its label in one cell, its value in a cell with a defined name beside it. */
export interface StartField<T = unknown> {
  readonly label: string;
  readonly name: `Start_${string}` | `Mall_${string}`;
  readonly kind: Kind<T>;
  readonly src: Source;
  readonly show: Marks;
  readonly month?: Mark;
  /** Whose workbook has it; everyone's where absent. */
  readonly levels?: readonly Level[];
  readonly prompt?: string;
  readonly formula?: string;
  /** The field whose row it stands in, one cell to the right. */
  readonly beside?: string;
  readonly note?: string;
}

/** The compiler holds Start and its fields together: every key has its field, of the key's own type. */
export type FieldsOf<Key extends keyof Start> = { readonly [K in Key]-?: StartField<Required<Start>[K]> };

/** True where the field concerns the level. */
export const concerns = ({ levels }: Pick<StartField, 'levels'>, level: Level): boolean => levels?.includes(level) ?? true;
