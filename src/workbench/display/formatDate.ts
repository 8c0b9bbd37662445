import { LOCALES, type LocaleName } from './numerals';
import { literals, type Piece } from './numberFormatSections';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function isDateFormat(parts: readonly Piece[]): boolean {
  return parts.some(({ kind }) => kind === 'date' || kind === 'elapsed');
}

/** A serial number as date and time. What is no date (below 0) is shown by Excel as a row of #. */
export function formatDate(serial: number, parts: readonly Piece[], locale: LocaleName): string {
  if (serial < 0) return '########';
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1_000);
  const half = parts.some(({ text }) => /^(AM\/PM|A\/P)$/i.test(text));
  return parts
    .map((part, i) => {
      if (part.kind === 'elapsed') return elapsed(serial, part.text);
      if (part.kind === 'date') return datePart(date, meaning(parts, i), half, locale);
      if (part.text === '/') return LOCALES[locale].dateSeparator;
      return part.kind === 'digit' ? '0' : literals(part);
    })
    .join('');
}

/** "m" beside hours or seconds means minutes. */
function meaning(parts: readonly Piece[], at: number): string {
  const text = parts[at]?.text.toLowerCase() ?? '';
  if (!text.startsWith('m')) return text;
  const isTime = (part: Piece | undefined, sign: RegExp): boolean => part !== undefined && sign.test(part.text);
  const before = parts.slice(0, at).findLast(({ kind }) => kind === 'date' || kind === 'elapsed');
  const after = parts.slice(at + 1).find(({ kind }) => kind === 'date' || kind === 'elapsed');
  return isTime(before, /^\[?h/i) || isTime(after, /^s/i) ? text.replaceAll('m', 'n') : text;
}

function datePart(date: Date, code: string, half: boolean, locale: LocaleName): string {
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  const hours = half ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  const number = (value: number): string => String(value).padStart(Math.min(code.length, 2), '0');
  switch (code[0]) {
    case 'y':
      return code.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      return code.length > 2 ? named({ month: code.length === 3 ? 'short' : 'long' }).replace('.', '') : number(date.getUTCMonth() + 1);
    case 'd':
      return code.length > 2 ? named({ weekday: code.length === 3 ? 'short' : 'long' }).replace('.', '') : number(date.getUTCDate());
    case 'h':
      return number(hours);
    case 'n':
      return number(date.getUTCMinutes());
    case 's':
      return number(date.getUTCSeconds());
    default:
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
  }
}

function elapsed(serial: number, code: string): string {
  const perDay = { h: 24, m: 1_440, s: 86_400 }[code.charAt(1).toLowerCase()] ?? 24;
  return String(Math.floor(Math.round(serial * DAY) / (DAY / perDay))).padStart(code.length - 2, '0');
}
