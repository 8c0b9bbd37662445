import { normaliseBlanks } from './normalise';
import type { DocumentType, DueIn, Indicator, Periodicity, Start } from './plan';

const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Words that a Period may begin with, for the sheet's formulas too: months in short, letters before a number ("T2", "kv 3"), the whole year. */
export const months: readonly string[] = monthNames.map((month) => month.slice(0, 3));
export const shortPeriods: readonly string[] = ['t', 'h', 'q', 'kv'];
export const wholeYears: readonly string[] = ['år', 'helår', 'vb'];

/** The last month that a document covers: T1 4, T2 8, VB 12, the chosen one of a monthly report, null in a plan. */
export function periodMonthOf(type: DocumentType, chosen: number | null = null): number | null {
  return { VP: null, T1: 4, T2: 8, VB: 12, month: chosen }[type];
}

/** What a Period begins with, in small letters: "tertial" of "Tertial 2 2026", "t2" of "T 2 2026", "2026" of "2026-08-31". */
function periodWord(period: string): string {
  const text = normaliseBlanks(period.replace(/[-–/,.]/g, ' ')).toLowerCase();
  const [first = '', second = ''] = text.split(' ');
  return shortPeriods.includes(first) ? `${first}${second}` : first;
}

/** What a Period says of how often the figure comes: "Tertial 2 2019" → tertial, "2019" and "VB 2018" → year; null where it says nothing. */
export function periodicityOf(period: string): Periodicity | null {
  const word = periodWord(period);
  if (/^(tertial|t[123]$)/.test(word)) return 'tertial';
  if (/^(halvår|h[12]$)/.test(word)) return 'halfYear';
  if (/^(kvartal|(q|kv)[1-4]$)/.test(word)) return 'quarter';
  if (word.startsWith('månad') || months.includes(word.slice(0, 3))) return 'month';
  return wholeYears.includes(word) || /^(19|20)\d\d$/.test(word) ? 'year' : null;
}

/** "Tertial 2 2019" and "Halvår 1 2019" are a part of the year; "2019" and "VB 2018" are the whole of it. An empty Period goes by Periodicitet. */
export function isPartOfYear(period: string, periodicity: Periodicity | null = null): boolean {
  const said = periodicityOf(period) ?? periodicity;
  return said !== null && said !== 'year';
}

/** The Period that a template prefills: "Tertial 2 2026", "Halvår 1 2026", "2026", "VB 2026"; '' in a plan, which prints Periodicitet instead. */
export function defaultPeriod(start: Pick<Start, 'type' | 'year' | 'periodMonth'>, periodicity: Periodicity | null): string {
  const { type, year } = start;
  if (type === 'VP') return '';
  if (type === 'VB') return `VB ${year}`;
  const month = periodMonthOf(type, start.periodMonth) ?? 12;
  switch (periodicity) {
    case 'halfYear':
      return `Halvår ${month < 12 ? 1 : 2} ${year}`;
    case 'tertial':
      return `Tertial ${Math.max(1, Math.floor(month / 4))} ${year}`;
    case 'quarter':
      return `Kvartal ${Math.max(1, Math.floor(month / 3))} ${year}`;
    case 'month':
      return `${capitalise(monthNames[month - 1] ?? '')} ${year}`;
    default:
      return String(year);
  }
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const dueByPeriodicity: Readonly<Record<Periodicity, DueIn>> = {
  month: 'T1 T2 VB',
  quarter: 'T1 T2 VB',
  tertial: 'T1 T2 VB',
  halfYear: 'T2 VB',
  year: 'VB',
};

/** Redovisas i, as prefilled. */
export const defaultDueIn = (periodicity: Periodicity | null): DueIn | null => periodicity && dueByPeriodicity[periodicity];

/** Whether an outcome is due in this document: Redovisas i names it, else Periodicitet, else Period does. Never in a plan or a monthly report. */
export function isDue(indicator: Pick<Indicator, 'dueIn' | 'periodicity' | 'period'>, type: DocumentType): boolean {
  const dueIn = indicator.dueIn ?? defaultDueIn(indicator.periodicity ?? periodicityOf(indicator.period));
  return dueIn !== null && dueIn.split(' ').includes(type);
}
