import type { NumberValue } from '../../domain/value';

/** What a number format (en-US, as office.js gives it) says about the figure that stands in it. */
export interface FormatFacts {
  readonly percent: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly band: boolean;
  /** Unit printed behind the figure: "st" of `0" st"`. */
  readonly unit: string;
  /** False for General, text and dates: the format says nothing of decimals. */
  readonly numeric: boolean;
}

const literal = /"([^"]*)"|\\(.)/g;

/** Format of a figure: decimals, thousands blanks, per cent, band and own unit as printed; negative with a real minus. */
export function numberFormat(value: Pick<NumberValue, 'decimals' | 'grouped' | 'band'>, unit: string, rowUnit: string): string {
  const digits = (value.grouped ? '#,##0' : '0') + (value.decimals > 0 ? '.' + '0'.repeat(value.decimals) : '');
  const tail = unit === '%' ? ' %' : unit === '' || unit === rowUnit ? '' : `" ${unit.replaceAll('"', '')}"`;
  if (value.band) return `"+/- "${digits}${tail}`;
  return `${digits}${tail};"−"${digits}${tail}`;
}

/** Amounts print 0, 0 and 1 decimals in kr, tkr and mnkr. */
export function amountFormat(decimals: number): string {
  return numberFormat({ decimals, grouped: true }, '', '');
}

export const percentFormat = (decimals: number): string => numberFormat({ decimals, grouped: false }, '%', '%');

/** The opposite of `numberFormat`, for any format a person may have set: only the section for positive figures is read. */
export function readFormat(format: string): FormatFacts {
  const words: string[] = [];
  const bare = firstSection(format).replace(literal, (_all, quoted: string | undefined, escaped: string | undefined) => {
    words.push(quoted ?? escaped ?? '');
    return '\u0001';
  });
  const code = bare.replaceAll('\u0001', '').replace(/\[[^\]]*\]/g, '');
  const numeric = /[0#]/.test(code) && !/[ymdhs]/i.test(code);
  const decimals = /\.(0+)/.exec(code)?.[1]?.length ?? 0;
  const text = words.join('').trim();
  const band = text.startsWith('+/-');
  return {
    percent: numeric && code.includes('%'),
    decimals: numeric ? decimals : 0,
    grouped: numeric && /[#0],[#0]/.test(code),
    band: numeric && band,
    unit: numeric ? text.replace('+/-', '').trim() : '',
    numeric,
  };
}

function firstSection(format: string): string {
  let quoted = false;
  for (let index = 0; index < format.length; index += 1) {
    const char = format[index];
    if (char === '\\') index += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === ';' && !quoted) return format.slice(0, index);
  }
  return format;
}
