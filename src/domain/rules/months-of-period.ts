import type { Finding, Place } from '../finding';
import { isBlankRow } from '../is-blank';
import type { VolumeRow } from '../plan';
import type { Value } from '../value';
import { printValue } from '../print-value';
import { blank } from '../value';
import { finding } from './messages';
import { eachRow } from './parts';

/** V29: a month of the period is empty and not "i.u.", or a month that has not been is filled in. One finding per row and kind. */
export const monthsOfPeriod = [
  eachRow('volumes', function* (row, { plan }) {
    const { type, periodMonth } = plan.start;
    if (type === 'VP' || periodMonth === null || isBlankRow(row)) return;
    const name = nameOfVolume(row);
    const at = (month: number): Place => ({ table: 'volumes', row: row.key, column: `month${month}` });
    const due = monthsWhere(row.months, 1, periodMonth, isEmpty);
    if (due.length === periodMonth && monthsWhere(row.months, 1, 12, isEmpty).length === 12) yield missing('row', name, at(1), due);
    else if (due[0]) yield missing('missing', name, at(due[0]), due);
    yield* late(name, row.months, periodMonth, at);
  }),
  eachRow('volumeSums', function* (row, { plan }) {
    const { type, periodMonth } = plan.start;
    if (type === 'VP' || periodMonth === null) return;
    const months = Array.from({ length: 12 }, (_, index) => row.given[`month${index + 1}`] ?? blank);
    yield* late(row.label, months, periodMonth, (month) => ({ table: 'volumeSums', row: row.key, column: `month${month}` }));
  }),
];

const isEmpty = (value: Value): boolean => value.kind === 'blank' || (value.kind === 'text' && value.meaning === 'none');
const isFilled = (value: Value): boolean => value.kind === 'number';

/** Months (1–12) from first to last whose cell is as asked. */
function monthsWhere(months: readonly Value[], first: number, last: number, is: (value: Value) => boolean): readonly number[] {
  const found: number[] = [];
  for (let month = first; month <= last; month += 1) if (is(months[month - 1] ?? blank)) found.push(month);
  return found;
}

function* late(name: string, months: readonly Value[], periodMonth: number, at: (month: number) => Place): Iterable<Finding> {
  const filled = monthsWhere(months, periodMonth + 1, 12, isFilled);
  if (!filled[0]) return;
  const found = printValue(months[filled[0] - 1] ?? blank);
  yield finding('V29', 'warning', 'late', at(filled[0]), {
    facts: { row: name, months: filled.join(' '), last: String(periodMonth), found },
    found,
  });
}

const missing = (message: 'row' | 'missing', name: string, place: Place, months: readonly number[]): Finding =>
  finding('V29', 'warning', message, place, { facts: { row: name, months: months.join(' ') }, expected: 'number' });

/** A volume row is known by its words together: "Axgården, demens". */
const nameOfVolume = (row: VolumeRow): string => [row.label, row.sublabel].filter(Boolean).join(', ') || row.caption || row.area;
