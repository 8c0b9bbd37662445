import type { BudgetResult } from '../../domain/deviations';
import type { IndicatorResult } from '../../domain/indicator-fulfilment';
import { nameInFormulas } from '../../domain/normalise';
import { isDue, isPartOfYear } from '../../domain/periods';
import type { Activity, BudgetRow, Fulfilment, Goal, Indicator, Start, TextRow } from '../../domain/plan';
import { isNotMeasured } from '../../domain/rules/missing-outcomes';
import { dueHeadings } from '../../domain/headings';
import type { EntryRow } from './row';

/** Whether a cell is asked for now, may be filled in, or is nothing for this row. */
export type Ask = 'due' | 'possible' | 'no';

/** What is computed of the row as it stands in the form. */
export interface Live {
  readonly indicator?: IndicatorResult | undefined;
  readonly budget?: BudgetResult | undefined;
  readonly suggested?: Fulfilment | null | undefined;
}

/**
 * What a row's own answers say of a column, as the conditions of docs/template.md ("Krävs när") and the rules V01, V09, V11, V12, V16, V17, V25 and
 * V29 have it; null where the document type alone decides.
 */
export function askOf(at: EntryRow, column: string, start: Start, live: Live): Ask | null {
  switch (at.table) {
    case 'indicators':
      return indicatorAsk(at.row, column, start, live);
    case 'activities':
      return column === 'deviation' ? dueOrNot(stopped.has(at.row.status)) : null;
    case 'goals':
      return goalAsk(at.row, column, start, live);
    case 'budget':
      return budgetAsk(at.row, column, live);
    case 'texts':
      return textAsk(at.row, column, start);
    case 'volumes':
      return monthAsk(column, start);
    case 'actions':
      return null;
  }
}

const stopped = new Set<Activity['status']>(['delayed', 'paused', 'cancelled']);
const dueOrNot = (asked: boolean): Ask => (asked ? 'due' : 'no');
const dueOrPossible = (asked: boolean): Ask => (asked ? 'due' : 'possible');

function indicatorAsk(row: Indicator, column: string, { type }: Start, { indicator }: Live): Ask | null {
  const asked = isDue(row, type) && !isNotMeasured(row);
  switch (column) {
    case 'outcome':
    case 'period':
      return dueOrPossible(asked);
    case 'outcomeMen':
    case 'outcomeWomen':
      return row.bySex ? dueOrPossible(asked && row.outcome.kind === 'number') : 'no';
    case 'forecast':
      return dueOrPossible(asked && type !== 'VB' && row.measuredAs === 'accumulated' && isPartOfYear(row.period, row.periodicity));
    case 'target':
      return dueOrPossible(row.councilTarget.kind !== 'number' || row.councilScope === 'city');
    case 'analysis':
      return dueOrPossible(row.outcome.kind === 'number');
    case 'reason':
      return dueOrNot(differs(row.judged, indicator?.word));
    default:
      return null;
  }
}

const differs = (judged: Goal['fulfilment'], suggested: Fulfilment | null | undefined): boolean =>
  judged !== null && judged !== 'none' && Boolean(suggested) && judged !== suggested;

/** A focus goal is never judged; a unit judges its own. */
function goalAsk(row: Goal, column: string, { level }: Start, { suggested }: Live): Ask | null {
  if (column === 'fulfilment') return dueOrNot(level === 'unit' ? row.level === 'unit' : row.level !== 'focus');
  if (column === 'reason') return dueOrNot(differs(row.fulfilment, suggested));
  return column === 'parent' && row.level === 'focus' ? 'no' : null;
}

function budgetAsk(row: BudgetRow, column: string, { budget }: Live): Ask | null {
  const isBehind = budget?.deviation?.lt(0) ?? false;
  switch (column) {
    case 'outcome':
    case 'forecast':
      // A row without a budget is asked for that first.
      return row.budget.kind === 'blank' ? 'possible' : null;
    case 'cause':
      return dueOrPossible(budget?.commentDue ?? false);
    case 'action':
      return isBehind ? dueOrPossible(budget?.commentDue ?? false) : 'no';
    default:
      return null;
  }
}

function textAsk(row: TextRow, column: string, { type, level }: Start): Ask | null {
  if (column === 'goal') return row.chapter === 'goals' ? null : 'no';
  if (column !== 'text' && column !== 'done') return null;
  return dueOrPossible(dueHeadings(type, level).some((heading) => nameInFormulas(heading) === nameInFormulas(row.heading)));
}

/** The months that the document covers. */
function monthAsk(column: string, { periodMonth }: Start): Ask | null {
  const month = /^month(\d+)$/.exec(column)?.[1];
  return month === undefined ? null : dueOrNot(Number(month) <= (periodMonth ?? 0));
}
