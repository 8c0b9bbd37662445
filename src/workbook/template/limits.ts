import type { Plan } from '../../domain/plan';
import type { Place } from '../../domain/finding';
import { longestText } from '../schema/cell-of-value';
import { bodyTableIds } from '../schema/tables';

/** A text that is longer than a cell holds (32,767 characters): nothing is cut off in silence. */
export class TextTooLong extends Error {
  constructor(
    readonly place: Place,
    readonly length: number,
  ) {
    super(`A text of ${length} characters does not fit in a cell`);
    this.name = 'TextTooLong';
  }
}

export function refuseLongTexts(plan: Plan): void {
  for (const table of bodyTableIds) {
    for (const row of plan[table]) {
      for (const [column, held] of Object.entries(row)) {
        if (typeof held === 'string' && held.length > longestText) throw new TextTooLong({ table, row: row.key, column }, held.length);
      }
    }
  }
}
