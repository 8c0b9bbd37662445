import { formatDate, isDateFormat } from './formatDate';
import { digitsOf, formatGeneral, LOCALES, type LocaleName, shiftPoint } from './numerals';
import { chooseSection, literals, type Piece, pieces } from './numberFormatSections';

/**
 * The text that Excel shows for a value in a number format (en-US notation, as office.js gives it).
 *
 * Text goes through the fourth section or "@"; errors arrive as their English text. A minus is a hyphen, as Excel prints it, unless the
 * format writes its own sign for negatives.
 */
export function formatNumber(value: number | string | boolean, format: string, locale: LocaleName): string {
  const names = LOCALES[locale];
  if (typeof value === 'boolean') return value ? names.yes : names.no;
  if (typeof value === 'string') return names.errors[value] ?? formatText(value, format);
  const { section, negative } = chooseSection(format, value);
  if (/^(general)?$/i.test(section.trim()) && format.trim().split(';').length === 1) return formatGeneral(value, names.decimal);
  const parts = pieces(section);
  if (isDateFormat(parts)) return formatDate(value, parts, locale);
  if (parts.some(({ kind }) => kind === 'text')) {
    return parts.map((part) => (part.kind === 'text' ? formatGeneral(value, names.decimal) : literals(part))).join('');
  }
  if (/general/i.test(section))
    return section.replace(/general/i, formatGeneral(negative ? -value : value, names.decimal)).replace(/"/g, '');
  const sign = value < 0 && !negative ? '-' : '';
  return sign + formatDigits(Math.abs(value), parts, locale);
}

function formatText(text: string, format: string): string {
  const sections = chooseSection(format, text).section;
  const parts = pieces(sections);
  if (!parts.some(({ kind }) => kind === 'text')) return text;
  return parts.map((part) => (part.kind === 'text' ? text : literals(part))).join('');
}

/** Lays the digits of an absolute value into the section's placeholders, from the point outwards. */
function formatDigits(value: number, parts: readonly Piece[], locale: LocaleName): string {
  const percents = parts.filter(({ kind }) => kind === 'percent').length;
  const exponentAt = parts.findIndex(({ kind }) => kind === 'exponent');
  const mantissa = exponentAt < 0 ? parts : parts.slice(0, exponentAt);
  const pointAt = mantissa.findIndex(({ kind }) => kind === 'point');
  const whole = pointAt < 0 ? mantissa : mantissa.slice(0, pointAt);
  const fraction = pointAt < 0 ? [] : mantissa.slice(pointAt + 1);
  const places = fraction.filter(({ kind }) => kind === 'digit').length;
  const lastDigit = whole.findLastIndex(({ kind }) => kind === 'digit');
  const scale = mantissa.slice(mantissa.findLastIndex(({ kind }) => kind === 'digit') + 1).filter(({ kind }) => kind === 'comma').length;
  const power = exponentAt < 0 || value === 0 ? 0 : Math.floor(Math.log10(value));
  const [integer, decimals] = digitsOf(shiftPoint(value, 2 * percents - 3 * scale - power), places);

  const grouped = whole.slice(0, lastDigit).some(({ kind }) => kind === 'comma');
  let out = fillWhole(whole, integer === '0' ? '' : integer, grouped ? LOCALES[locale].group : '');
  if (pointAt >= 0) out += LOCALES[locale].decimal + fillFraction(fraction, decimals);
  if (exponentAt < 0) return out;
  const exponent = parts[exponentAt]?.text ?? 'E+';
  const width = parts.slice(exponentAt + 1).filter(({ kind }) => kind === 'digit').length;
  return `${out}E${power < 0 ? '-' : exponent.endsWith('+') ? '+' : ''}${String(Math.abs(power)).padStart(width, '0')}`;
}

function fillWhole(parts: readonly Piece[], integer: string, group: string): string {
  let rest = integer;
  let used = 0;
  let out = '';
  const first = parts.findIndex(({ kind }) => kind === 'digit');
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i];
    if (part === undefined || part.kind === 'comma') continue;
    if (part.kind !== 'digit') {
      out = literals(part) + out;
      continue;
    }
    const take = i === first ? rest : rest.slice(-1);
    rest = i === first ? '' : rest.slice(0, -1);
    for (const digit of take === '' ? blank(part.text) : Array.from(take).reverse()) {
      out = digit + (group !== '' && used > 0 && used % 3 === 0 ? group : '') + out;
      used += 1;
    }
  }
  return out;
}

function fillFraction(parts: readonly Piece[], decimals: string): string {
  let at = 0;
  return parts
    .map((part) => {
      if (part.kind !== 'digit') return part.kind === 'comma' ? '' : literals(part);
      const needed = /[1-9]/.test(decimals.slice(at));
      const digit = decimals[at] ?? '0';
      at += 1;
      return needed || part.text === '0' ? digit : blank(part.text).join('');
    })
    .join('');
}

/** What an unused placeholder shows: "0" a nought, "?" the space of a digit, "#" nothing. */
function blank(placeholder: string): string[] {
  if (placeholder === '0') return ['0'];
  return placeholder === '?' ? ['\u2007'] : [];
}
