import type { Finding, Severity } from '../finding';
import { isBlankRow } from '../is-blank';
import type { ActivityStatus, Row, Start } from '../plan';
import type { DateValue } from '../value';
import type { CheckedTable } from './context';
import { nameOfRow } from './context';
import type { RuleMessages } from './messages';
import { finding } from './messages';
import { eachRow } from './parts';

/** V17: an activity (or an action, a risk, a control) that ends before it starts, runs outside the plan year, may have day and month swapped, or is past its end without a word. */
export const activityDates = [
  eachRow('activities', function* (row, { plan: { start: document } }) {
    if (isBlankRow(row)) return;
    const activity = said('activities', row, row.name);
    const [start, end] = [isoOf(row.start), isoOf(row.end)];
    if (start && end && end < start) {
      yield activity('error', 'endBeforeStart', 'end', end, { start });
      return;
    }
    yield* yearsAndDays(activity, start, end, document.year);
    if (end) yield* pastItsEnd(activity, row.status, end, document);
  }),
  // An action's effect may last over the year; one that was due before it is asked about, and one that is due and not done.
  eachRow('actions', function* (row, { plan: { start: document } }) {
    const due = isoOf(row.due);
    if (!due) return;
    const action = said('actions', row, row.action || row.area);
    yield* beforeYear(action, 'due', due, document.year);
    yield* pastItsEnd(action, row.status, due, document);
  }),
  eachRow('risks', function* (row, { plan: { start } }) {
    const due = isoOf(row.due);
    if (due) yield* beforeYear(said('risks', row, nameOfRow(row)), 'due', due, start.year);
  }),
  // A control is of the year that it is reported in.
  eachRow('controls', function* (row, { plan: { start } }) {
    const [done, due] = [isoOf(row.doneOn), isoOf(row.due)];
    const control = said('controls', row, nameOfRow(row));
    if (done && yearOf(done) !== start.year) yield control('note', 'outsideYear', 'doneOn', done, { year: String(start.year) });
    if (due) yield* beforeYear(control, 'due', due, start.year);
  }),
];

const isoOf = (date: DateValue): string | null => (date.kind === 'date' ? date.iso : null);

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** What lies outside the plan year is often meant (an activity over two years), so it is only asked about. */
function* yearsAndDays(say: Say, start: string | null, end: string | null, year: number): Iterable<Finding> {
  for (const [column, date] of [['start', start] as const, ['end', end] as const]) {
    if (date && yearOf(date) !== year) yield say('note', 'outsideYear', column, date, { year: String(year) });
  }
  const swapped = start && swappedStart(start);
  if (swapped && yearOf(start) === year) yield say('note', 'swapped', 'start', start, { swapped });
}

function* beforeYear(say: Say, column: string, date: string, year: number): Iterable<Finding> {
  if (yearOf(date) < year) yield say('note', 'outsideYear', column, date, { year: String(year) });
}

/** 2026-01-09 may be the 1st of September: activities begin on the 1st of a month, and in January on its first day. */
function swappedStart(iso: string): string | null {
  const [year = '', month, day = ''] = iso.split('-');
  return month === '01' && Number(day) >= 2 && Number(day) <= 12 ? `${year}-${day}-01` : null;
}

/** In a report only. Finished, delayed, paused and cancelled say enough; a delayed activity owes a deviation (V01). */
function* pastItsEnd(say: Say, status: ActivityStatus | null, end: string, { type, year, periodMonth }: Start): Iterable<Finding> {
  if (type === 'VP' || !periodMonth || end.slice(0, 7) > `${year}-${String(periodMonth).padStart(2, '0')}`) return;
  // A month's last day has passed when the month is reported, so its whole month has.
  if (status === null) yield say('warning', 'pastEnd', 'status', end, {});
  else if (status === 'notStarted' || status === 'ongoing') yield say('warning', 'pastEndOpen', 'status', end, {});
}

type Say = (
  severity: Severity,
  message: RuleMessages['V17'],
  column: string,
  date: string,
  facts: Readonly<Record<string, string>>,
) => Finding;

/** What is said of one row. */
const said =
  (table: CheckedTable, { key }: Row, name: string): Say =>
  (severity, message, column, date, facts) =>
    finding(
      'V17',
      severity,
      message,
      { table, row: key, column },
      {
        facts: { row: name, found: date, ...facts },
        found: column === 'status' ? '' : date,
      },
    );
