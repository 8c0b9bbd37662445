import type { Finding } from '../finding';
import type { Plan, TableId } from '../plan';
import type { RuleContext } from './parts';

/** A row that was edited: `before` and `after` are the plans around the edit, in which it has the same place. */
export interface Edit {
  readonly table: TableId;
  readonly at: number;
  readonly before: Plan;
}

/** A part of a rule that has been run on a plan, and can be run again where something was edited. */
export interface Run {
  /** In the order of the sheet. */
  findings(): readonly Finding[];
  /** `context` is that after the edit. */
  edited(edit: Edit, context: RuleContext): void;
  /** What is computed of a row became another, though nobody edited it. */
  recomputed(table: TableId, at: number, context: RuleContext): void;
}

export const nothing = (): void => undefined;
