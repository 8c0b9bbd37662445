import type { Computed } from '../../domain/computed';
import { budgetDeviation } from '../../domain/deviations';
import { indicatorFulfilment } from '../../domain/indicator-fulfilment';
import type { Plan } from '../../domain/plan';
import type { Live } from './asked';
import type { EntryRow } from './row';

/** What the sheet's formulas would say of the row if what stands in the form stood in it. A goal's suggestion comes from the goals beneath it. */
export function liveOf(at: EntryRow, { start }: Plan, { goals }: Pick<Computed, 'goals'>): Live {
  switch (at.table) {
    case 'indicators':
      return { indicator: indicatorFulfilment(at.row, start) };
    case 'budget':
      return { budget: budgetDeviation(at.row, start) };
    case 'goals':
      return { suggested: goals.get(at.row.code)?.suggested };
    default:
      return {};
  }
}

/** The same of a row as it was read, without computing it again. */
export function readLive(at: EntryRow, { indicators, budget, goals }: Computed): Live {
  switch (at.table) {
    case 'indicators':
      return { indicator: indicators.get(at.row.key) };
    case 'budget':
      return { budget: budget.get(at.row.key) };
    case 'goals':
      return { suggested: goals.get(at.row.code)?.suggested };
    default:
      return {};
  }
}
