import type Big from 'big.js';
import type { Indicator, Plan } from '../../domain/plan';
import type { Value } from '../../domain/value';
import { indicatorColumns } from '../../workbook/schema/indicators';
import { cleanName } from './clean-text';
import { periodDate } from './period-date';

/** What a document says of an indicator for its own period: what is given from above, and last year's, is in the city's system already. */
export const figureColumns = ['outcome', 'outcomeMen', 'outcomeWomen', 'forecast', 'target'] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** The header of the sheet. */
export const columnName = (column: FigureColumn): string => indicatorColumns[column].header;

/** One value to be imported. */
export interface Figure {
  /** As the plan has it, in one line. */
  readonly indicator: string;
  readonly column: FigureColumn;
  /** A day of its period, "2026-08-31". */
  readonly date: string;
  /** In the indicator's own unit: 94.5 for "94,5 %". */
  readonly amount: Big;
}

/** Why a cell that is filled is no figure to import. */
export type LeftOutBecause =
  | 'missing' // "i.u."
  | 'words' // "öka", "Tas fram av nämnd", what cannot be read
  | 'band' // "+/- 1 %"
  | 'otherUnit' // printed in another unit than the row's
  | 'noName'
  | 'differs'; // the same indicator, column and period with another figure further up

export interface LeftOut {
  readonly indicator: string;
  readonly column: FigureColumn;
  readonly because: LeftOutBecause;
}

export interface Figures {
  readonly figures: readonly Figure[];
  readonly leftOut: readonly LeftOut[];
}

/** Every filled cell of the five columns, in print order: a figure, or left out with the reason. An indicator of two goals with one figure comes once. */
export function figuresOf({ start, indicators }: Pick<Plan, 'start' | 'indicators'>): Figures {
  const figures = new Map<string, Figure>();
  const leftOut: LeftOut[] = [];
  for (const row of indicators.toSorted((left, right) => left.order - right.order)) {
    const indicator = cleanName(row.name);
    for (const column of figureColumns) {
      const read = readCell(row, column, indicator);
      if (read === null) continue;
      if (typeof read === 'string') {
        leftOut.push({ indicator, column, because: read });
        continue;
      }
      const date = dateOf(row, column, start);
      const place = [indicator, column, date].join('\n');
      const before = figures.get(place);
      if (!before) figures.set(place, { indicator, column, date, amount: read });
      else if (!before.amount.eq(read)) leftOut.push({ indicator, column, because: 'differs' });
    }
  }
  return { figures: [...figures.values()], leftOut };
}

function readCell(row: Indicator, column: FigureColumn, name: string): Big | LeftOutBecause | null {
  const value: Value = row[column];
  if (value.kind === 'blank') return null;
  if (value.kind === 'missing') return 'missing';
  if (value.kind === 'text') return 'words';
  if (value.band) return 'band';
  if (value.unit !== undefined && value.unit !== row.measureUnit) return 'otherUnit';
  return name === '' ? 'noName' : value.amount;
}

/** Outcomes are of the row's own Period. What is set for the year is of this document's, also where the outcome is an older one. */
function dateOf({ period }: Indicator, column: FigureColumn, start: Plan['start']): string {
  const own = periodDate(period, start);
  const isOfTheYear = column === 'forecast' || column === 'target';
  return isOfTheYear && !own.startsWith(`${start.year}-`) ? periodDate('', start) : own;
}
