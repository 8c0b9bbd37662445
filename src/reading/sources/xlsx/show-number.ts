import { amount } from '../../../domain/amount';
import { printAmount, printShort } from '../../../domain/print-value';

const dayLength = 86_400_000;
/** Excel's day 0, such that 1900-03-01 is 61; some files count from 1904. */
const epoch = Date.UTC(1899, 11, 30);
const days1904 = 1462;

/** A number as its format shows it in Swedish: "94 %", "1 050 st", "-2,8"; a day as 2026-10-31. Formats of other kinds show the number itself. */
export function showNumber(number: number, format: string, from1904: boolean): string {
  const section = sectionOf(format, number);
  const bare = section.replace(/"[^"]*"|\\./g, '');
  if (/^general$/i.test(bare.trim()) || bare.trim() === '@') return plainNumber(number);
  if (/[ymdhs]/i.test(bare)) return showDay(number + (from1904 ? days1904 : 0), bare) ?? plainNumber(number);
  const figure = /[#0?][#0?,.]*/.exec(section);
  if (!figure || /E[+-]|\//i.test(bare)) return plainNumber(number);
  const [whole = '', fraction = ''] = figure[0].split('.');
  const before = literal(section.slice(0, figure.index));
  const after = literal(section.slice(figure.index + figure[0].length));
  const isShare = /%/.test(bare);
  const shown = amount(number).times(isShare ? 100 : 1);
  const decimals = Math.min(fraction.replace(/[^0#?]/g, '').length, 10);
  // "1050" and "1 050" are the same figure; thousands stand apart only where the format sets them so.
  const figureShown = printAmount(shown, decimals);
  return `${before}${whole.includes(',') ? figureShown : figureShown.replace(/ /g, '')}${after}`.trim();
}

/** Formats may have sections for figures above, below and at zero. */
function sectionOf(format: string, number: number): string {
  const sections = format.replace(/\[[^\]]*\]/g, '').match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [];
  // A section for figures below zero may leave the sign out or set it in brackets: a figure keeps its sign here.
  return (number === 0 ? sections[2] : undefined) ?? sections[0] ?? 'General';
}

/** What a format sets around the figure: "st", "%" with a blank before it. */
const literal = (text: string): string =>
  text
    .replace(/"([^"]*)"|\\(.)|_.|\*.|[()]/g, (_all, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '')
    .replace(/ ?%/, ' %');

const plainNumber = (number: number): string =>
  Math.abs(number) >= 1e15 || (number !== 0 && Math.abs(number) < 1e-6) ? String(number) : printShort(amount(number), 10).replace(/ /g, '');

function showDay(serial: number, format: string): string | null {
  if (serial < 1 || serial > 2_958_465) return null;
  const iso = new Date(epoch + Math.round(serial * dayLength)).toISOString();
  if (!/[yd]/i.test(format)) return /m/i.test(format) && !/[hs]/i.test(format) ? iso.slice(0, 10) : iso.slice(11, 16);
  return /h/i.test(format) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10);
}
