/** What Excel makes of a text that is typed or written to a cell: a value and, where the text shows one, a number format. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly format?: string;
}

export interface Locale {
  readonly decimal: ',' | '.';
  /** Characters between groups of three digits. */
  readonly group: string;
  readonly yes: string;
  readonly no: string;
}

export const SWEDISH: Locale = { decimal: ',', group: ' \u00a0\u202f', yes: 'SANT', no: 'FALSKT' };
export const ENGLISH: Locale = { decimal: '.', group: ',', yes: 'TRUE', no: 'FALSE' };

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of a date, without any time zone; undefined where the calendar has no such day. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return undefined;
  return (time - EPOCH) / DAY;
}

function parseNumber(text: string, { decimal, group }: Locale): number | undefined {
  const fraction = decimal === ',' ? ',' : '\\.';
  const plain = new RegExp(`^([+-]?)(\\d+(?:${fraction}\\d*)?|${fraction}\\d+)(e[+-]?\\d+)?$`, 'i');
  const grouped = new RegExp(`^([+-]?)(\\d{1,3}(?:[${group}]\\d{3})+(?:${fraction}\\d*)?)$`);
  const found = plain.exec(text) ?? grouped.exec(text);
  if (!found) return undefined;
  const digits = (found[2] ?? '').replace(new RegExp(`[${group}]`, 'g'), '').replace(decimal, '.');
  return Number(`${found[1] ?? ''}${digits}${found[3] ?? ''}`);
}

/** The cell's own format decides how "94" is meant: in a per-cent cell figures from 1 up are per cent already, as in Excel. */
export function parseTyped(text: string, locale: Locale, format = 'General'): Typed {
  if (format === '@') return { value: text };
  const bare = text.trim();
  const upper = bare.toUpperCase();
  if (upper === locale.yes || upper === locale.no) return { value: upper === locale.yes };
  const percent = /^(.*?)[\s\u00a0]*%$/.exec(bare);
  if (percent) {
    const number = parseNumber(percent[1] ?? '', locale);
    if (number === undefined) return { value: text };
    const shown = format.includes('%') ? {} : { format: /[.,]\d/.test(percent[1] ?? '') ? '0.00%' : '0%' };
    return { value: hundredth(number), ...shown };
  }
  const number = parseNumber(bare, locale);
  if (number !== undefined) return { value: format.includes('%') ? hundredth(number) : number };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  const serial = iso && dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (serial) return format === 'General' ? { value: serial, format: 'yyyy-mm-dd' } : { value: serial };
  return { value: text };
}

/** 94.5 → 0.945 without the noise that a division leaves. */
const hundredth = (number: number): number => Number(`${number}e-2`);
