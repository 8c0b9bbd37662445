import type { Finding, Place } from '../finding';
import { isBlankRow } from '../is-blank';
import type { Activity, Start } from '../plan';
import type { DateValue } from '../value';
import type { Rule } from './context';
import { finding } from './messages';

/** V17: an activity that ends before it starts, runs outside the plan year, may have day and month swapped, or is past its end without a word. */
export const activityDates: Rule = {
  code: 'V17',
  *check({ plan: { activities, start: document } }) {
    for (const row of activities) {
      if (isBlankRow(row)) continue;
      const [start, end] = [isoOf(row.start), isoOf(row.end)];
      if (start && end && end < start) {
        yield say('error', 'endBeforeStart', row, 'end', end, { start });
        continue;
      }
      yield* yearsAndDays(row, start, end, document.year);
      if (end) yield* pastItsEnd(row, end, document);
    }
  },
};

const isoOf = (date: DateValue): string | null => (date.kind === 'date' ? date.iso : null);

/** What lies outside the plan year is often meant (an activity over two years), so it is only asked about. */
function* yearsAndDays(row: Activity, start: string | null, end: string | null, year: number): Iterable<Finding> {
  for (const [column, date] of [['start', start] as const, ['end', end] as const]) {
    if (date && Number(date.slice(0, 4)) !== year) yield say('note', 'outsideYear', row, column, date, { year: String(year) });
  }
  const swapped = start && swappedStart(start);
  if (swapped && Number(start.slice(0, 4)) === year) yield say('note', 'swapped', row, 'start', start, { swapped });
}

/** 2026-01-09 may be the 1st of September: activities begin on the 1st of a month, and in January on its first day. */
function swappedStart(iso: string): string | null {
  const [year = '', month, day = ''] = iso.split('-');
  return month === '01' && Number(day) >= 2 && Number(day) <= 12 ? `${year}-${day}-01` : null;
}

/** In a report only. Finished, delayed, paused and cancelled say enough; a delayed one owes a deviation (V01). */
function* pastItsEnd(row: Activity, end: string, { type, year, periodMonth }: Start): Iterable<Finding> {
  if (type === 'VP' || !periodMonth || end.slice(0, 7) > `${year}-${String(periodMonth).padStart(2, '0')}`) return;
  // A month's last day has passed when the month is reported, so its whole month has.
  if (row.status === null) yield say('warning', 'pastEnd', row, 'status', end, {});
  else if (row.status === 'notStarted' || row.status === 'ongoing') yield say('warning', 'pastEndOpen', row, 'status', end, {});
}

function say(
  severity: Finding['severity'],
  message: 'endBeforeStart' | 'outsideYear' | 'swapped' | 'pastEnd' | 'pastEndOpen',
  row: Activity,
  column: keyof Activity,
  date: string,
  facts: Readonly<Record<string, string>>,
): Finding {
  const place: Place = { table: 'activities', row: row.key, column };
  const found = column === 'status' ? '' : date;
  return finding('V17', severity, message, place, { facts: { row: row.name, found: date, ...facts }, found });
}
