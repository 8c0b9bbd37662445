import { nameInFormulas } from '../domain/normalise';
import { isDue } from '../domain/periods';
import type { Computed } from '../domain/computed';
import type { Place } from '../domain/finding';
import type { BudgetRow, Goal, Indicator, OwnedRow, Plan, Start, TableId } from '../domain/plan';
import { figureOf } from '../domain/value';
import { dueHeadings } from '../domain/headings';
import type { TodoKind } from './overview';

export interface LeftToDo {
  readonly kind: TodoKind;
  readonly due: number;
  readonly done: number;
  /** The first cell that is not done. */
  readonly next: Place | null;
}

/** What a row is asked for: the column of the first thing that it lacks, or null when it is done. */
type Open<R> = (row: R) => string | null;

/** The five lines of Start's "Kvar att göra", counted as the sheet's formulas count them, in the order in which people do them. */
export function leftToDo(plan: Plan, computed: Computed): readonly LeftToDo[] {
  const { start } = plan;
  const headings = new Set(dueHeadings(start.type, start.level).map(nameInFormulas));
  return [
    count(
      'economy',
      'budget',
      plan.budget.filter((row) => row.label !== '' && row.ofWhich === ''),
      (row) => openBudget(row, start, computed),
    ),
    count(
      'indicators',
      'indicators',
      plan.indicators.filter((row) => row.name !== '' && isAsked(row, start)),
      (row) => openIndicator(row, start),
    ),
    count(
      'goals',
      'goals',
      plan.goals.filter((row) => isToBeJudged(row, start)),
      (row) => (row.fulfilment === null ? 'fulfilment' : null),
    ),
    count(
      'texts',
      'texts',
      plan.texts.filter((row) => headings.has(nameInFormulas(row.heading)) && isOwn(row, start)),
      (row) => (row.done ? null : row.text === '' ? 'text' : 'done'),
    ),
    count(
      'activities',
      'activities',
      plan.activities.filter((row) => row.name !== ''),
      (row) =>
        start.type === 'VP'
          ? row.start.kind === 'blank'
            ? 'start'
            : row.end.kind === 'blank'
              ? 'end'
              : null
          : row.status === null
            ? 'status'
            : null,
    ),
  ];
}

function count<R extends { readonly key: string }>(kind: TodoKind, table: TableId, rows: readonly R[], open: Open<R>): LeftToDo {
  const left = rows.flatMap((row) => {
    const column = open(row);
    return column === null ? [] : [{ table, row: row.key, column }];
  });
  return { kind, due: rows.length, done: rows.length - left.length, next: left[0] ?? null };
}

/** What a unit's board or the council answers for is not the unit's to do. */
const isOwn = (row: OwnedRow, start: Start): boolean => row.owner === 'unit' || (row.owner === 'board' && start.level === 'board');

const isAsked = (row: Indicator, { type }: Start): boolean => type === 'VP' || isDue(row, type);

/** A unit judges its own goals; those above are the board's to judge. */
export const isToBeJudged = (row: Goal, { type, level }: Start): boolean =>
  type !== 'VP' && row.title !== '' && (level === 'unit' ? row.level === 'unit' : row.level !== 'focus');

function openBudget(row: BudgetRow, { type }: Start, computed: Computed): string | null {
  const asked = type === 'VP' ? 'budget' : type === 'VB' ? 'outcome' : 'forecast';
  if (!figureOf(row[asked])) return asked;
  return computed.budget.get(row.key)?.commentDue && row.cause === '' ? 'cause' : null;
}

function openIndicator(row: Indicator, { type }: Start): string | null {
  if (type !== 'VP') return row.outcome.kind === 'blank' ? 'outcome' : null;
  const councilHolds = row.councilTarget.kind === 'number' && row.councilScope !== 'city';
  return row.target.kind === 'blank' && !councilHolds ? 'target' : null;
}
