import type { Place } from '../finding';
import type { Indicator } from '../plan';
import type { NumberValue, Value } from '../value';

/** Columns of Indikatorer that hold a figure in the row's unit of measure, in the order of the sheet. */
export const indicatorFigures = [
  'outcome',
  'outcomeMen',
  'outcomeWomen',
  'outcomePrior',
  'outcomePrevious',
  'forecast',
  'forecastPrevious',
  'target',
  'boardTarget',
  'councilTarget',
] as const satisfies readonly (keyof Indicator)[];

export type FigureColumn = (typeof indicatorFigures)[number];

/** The figure of a cell; null for words, blanks and a band around zero, which is no figure to compare. */
export const plainFigure = (value: Value): NumberValue | null => (value.kind === 'number' && !value.band ? value : null);

/** Two figures of a row may be compared where neither prints a unit that the other lacks. */
export const sameUnit = (left: NumberValue, right: NumberValue): boolean => (left.unit ?? '') === (right.unit ?? '');

export const inIndicator = (row: Indicator, column: keyof Indicator): Place => ({ table: 'indicators', row: row.key, column });
