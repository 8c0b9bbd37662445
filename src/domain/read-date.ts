import { normaliseBlanks } from './normalise';
import { blank } from './value';
import type { DateValue } from './value';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * Reads a day: "2026-03-01", "20260301", "2026/03/01", "1 mars 2026", "1/3 2026". What is no day of the calendar stays text. Serial numbers of
 * Excel are read where cells are read.
 */
export function readDate(text: string): DateValue {
  const clean = normaliseBlanks(text);
  if (clean === '') return blank;
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})$/.exec(clean.replace(/[‐‑–−]/g, '-'));
  if (iso) return day(iso[1], iso[2], iso[3], clean);
  const slash = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/.exec(clean);
  if (slash) return day(slash[3], slash[2], slash[1], clean);
  const named = /^(?:den )?(\d{1,2})(?::?e)? (\p{L}{3,9})\.? (\d{4})$/u.exec(clean);
  const month = named ? months.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1 : 0;
  return named && month > 0 ? day(named[3], String(month), named[1], clean) : { kind: 'text', text: clean };
}

function day(year = '', month = '', date = '', text = ''): DateValue {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  // A day that does not exist (31 April) rolls over into the next month instead of failing.
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === iso;
  return exists ? { kind: 'date', iso } : { kind: 'text', text };
}
