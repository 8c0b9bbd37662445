import type Big from 'big.js';
import type { Computed } from '../domain/computed';
import type { Place } from '../domain/finding';
import type { Plan, Start } from '../domain/plan';
import { printAmount } from '../domain/print-value';
import type { DateValue } from '../domain/value';
import { figureOf } from '../domain/value';
import type { Language } from './language';
import { leftToDo } from './left-to-do';
import type { CellPlace, Mark, Marks, Overview, ShownFinding, Sum } from './overview';
import { printDay } from './parts/print-day';

/** A workbook as it was read and checked, its findings in the reader's language. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly computed: Computed;
  /** null where the rules have not been gone through. */
  readonly findings: readonly ShownFinding[] | null;
  /** Where a cell stands; `cell` null where it no longer does. */
  readonly place: (place: Place) => { readonly sheet: string; readonly cell: string | null };
}

/** What the pane shows of a checked plan. */
export function overviewOf({ plan, computed, findings, place }: CheckedPlan, language: Language): Overview {
  const { start } = plan;
  const isPlan = start.type === 'VP';
  return {
    unit: nameOf(start),
    type: start.type,
    year: start.year,
    periodMonth: start.periodMonth,
    dueDate: dayOf(start.dueDate, language),
    todo: leftToDo(plan, computed).map(({ next, ...line }) => ({ ...line, next: next && cellOf(place(next)) })),
    goals: isPlan ? null : goalMarks(computed),
    indicators: isPlan ? null : computed.indicatorCounts,
    sums: sumsOf(start, computed),
    findings,
    accepted: [],
  };
}

const cellOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }): CellPlace | null =>
  cell === null ? null : { sheet, cell };

const nameOf = (start: Start): string =>
  start.level === 'unit' ? start.unit : start.level === 'department' ? start.department : start.board;

/** Every level's judged words together, as Start counts them; cells still empty are something to do, not a word. */
function goalMarks({ goalCounts }: Computed): Marks {
  const marks: Record<Extract<Mark, keyof (typeof goalCounts)['unit']>, number> = { fully: 0, partly: 0, not: 0, none: 0 };
  for (const level of Object.values(goalCounts)) {
    marks.fully += level.fully;
    marks.partly += level.partly;
    marks.not += level.not;
    marks.none += level.none;
  }
  return marks;
}

function sumsOf(start: Start, { total }: Computed): readonly Sum[] {
  const unit = start.amountUnit ?? '';
  const print = (figure: Big): string => `${printAmount(figure, start.amountUnit === 'mnkr' ? 1 : 0, { minus: '−' })} ${unit}`.trim();
  const line = (label: Sum['label'], figure: Big | null, share: Big | null = null): readonly Sum[] =>
    figure ? [{ label, amount: share ? `${print(figure)} (${printAmount(share, 1, { minus: '−' })} %)` : print(figure) }] : [];
  return [
    ...line('budget', total.budget),
    ...(start.type === 'VP' ? line('frame', figureOf(start.frame)) : []),
    ...(start.type === 'VB' ? line('outcome', total.outcome) : line('forecast', total.forecast)),
    ...line('deviation', total.deviation, total.deviationPercent),
  ];
}

/** As it was typed where it is no date. */
function dayOf(day: DateValue, language: Language): string | null {
  if (day.kind === 'blank') return null;
  return day.kind === 'text' ? day.text : printDay(day.iso, language);
}
