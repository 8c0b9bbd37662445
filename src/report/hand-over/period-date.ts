import { months, periodicityOf } from '../../domain/periods';
import type { Start } from '../../domain/plan';

/**
 * A day of the period that a figure is of, "2026-06-30": systems sort a value into the month, the tertial or the year that its date lies in. The last
 * day of what Period says ("Halvår 1 2026", "VB 2025"); of the document's own period where Period says nothing that can be read.
 */
export function periodDate(period: string, start: Pick<Start, 'year' | 'periodMonth'>): string {
  const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(period)?.[0] ?? start.year);
  const own = start.periodMonth ?? 12;
  return lastDay(year, monthOf(period) ?? (year === start.year ? own : 12));
}

/** The last month of a part of the year; null for a whole one, and for what says nothing. */
function monthOf(period: string): number | null {
  const part = Number(/^[^\d]*([1-4])(?!\d)/.exec(period)?.[1] ?? Number.NaN);
  const length = { tertial: 4, halfYear: 6, quarter: 3 };
  const kind = periodicityOf(period);
  if (kind === 'month') return lastMonthNamed(period);
  if (kind === null || kind === 'year' || Number.isNaN(part) || part * length[kind] > 12) return null;
  return part * length[kind];
}

/** August of "jan–aug". */
function lastMonthNamed(period: string): number | null {
  const named = (period.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => months.indexOf(word.slice(0, 3)) + 1);
  return named.findLast((month) => month > 0) ?? null;
}

function lastDay(year: number, month: number): string {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
