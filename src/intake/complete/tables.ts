import type { Activity, BudgetRow, Goal, Indicator, Plan, TextRow } from '../../domain/plan';

/** Tables that a document can complete row by row, goals first: the others' rows hang on them. */
export const completedTables = ['goals', 'texts', 'indicators', 'activities', 'budget'] as const satisfies readonly (keyof Plan)[];
export type CompletedTable = (typeof completedTables)[number];

interface Rows {
  readonly goals: Goal;
  readonly texts: TextRow;
  readonly indicators: Indicator;
  readonly activities: Activity;
  readonly budget: BudgetRow;
}

/** What a document prints of a row. A row's place (its goal, level, code) is what it was matched by; what only a person decides here is left alone. */
export const comparedColumns: { readonly [Table in CompletedTable]: readonly (keyof Rows[Table] & string)[] } = {
  goals: ['title', 'fulfilment', 'reason', 'responsible'],
  texts: ['text'],
  indicators: [
    'measureUnit',
    'period',
    'outcome',
    'outcomeMen',
    'outcomeWomen',
    'outcomePrior',
    'forecast',
    'target',
    'councilTarget',
    'judged',
    'reason',
    'analysis',
    'source',
  ],
  activities: ['start', 'end', 'responsible', 'status', 'deviation', 'analysis'],
  budget: [
    'priorActual',
    'priorBudget',
    'budget',
    'budgetToDate',
    'outcome',
    'forecastPrevious',
    'forecast',
    'volumeAdjustment',
    'fundChange',
    'cause',
    'action',
  ],
};
