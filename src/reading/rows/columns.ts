import type { IndicatorJson } from '../../intake/document';

/** What a column of a table of indicators or activities holds. */
export type Column = IndicatorColumn | ActivityColumn | 'name' | 'glyph' | 'judged' | 'unknown';

export type IndicatorColumn = Exclude<keyof IndicatorJson, 'name' | 'glyph' | 'priorLabel' | 'bySex'>;
export type ActivityColumn = 'start' | 'end' | 'deviation' | 'status' | 'responsible';

export type ItemKind = 'indicators' | 'activities';

/** Columns that hold a figure or a word for one. */
export const figureColumns = [
  'outcome',
  'outcomeMen',
  'outcomeWomen',
  'outcomePrior',
  'forecast',
  'target',
  'boardTarget',
  'councilTarget',
] as const satisfies readonly IndicatorColumn[];

export const dateColumns = ['start', 'end'] as const satisfies readonly ActivityColumn[];

const figures = new Set<Column>(figureColumns);
export const isFigureColumn = (column: Column): boolean => figures.has(column);
export const isDateColumn = (column: Column): boolean => column === 'start' || column === 'end';
