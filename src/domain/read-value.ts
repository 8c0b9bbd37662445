import Big from 'big.js';
import { normaliseBlanks } from './normalise';
import { blank, missing } from './value';
import type { NumberValue, TextMeaning, TextValue, Value } from './value';

/** Figures as municipal documents print them: blank or dot between thousands, comma (or a dot that cannot be one) before decimals. */
const grouped = /^(\d{1,3}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?(?!\d)/;
const plain = /^(\d+)(?:[,.](\d+))?(?!\d)/;

/**
 * A unit of measure: "%", "st", "barn/avd.", "kg CO ₂ per kg livsmedel". No figure stands in it (else "25 av 30" would be 25), save one that
 * belongs to its letter, as in "m2" and "CO2".
 */
const unitAfterBlank = /^(?:%(?:-enheter)?|‰|\p{L}(?:[\p{L}./:'’₂²³-]|(?<=\p{L})\d(?!\d)| (?=[\p{L}₂²³/(])|[()])*)$/u;
const unitGlued = /^(?:%(?:-enheter)?|‰|\p{L}[\p{L}./]*)$/u;
const longestUnit = 40;
const monthName = /^(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b/i;

/** Reads a figure with or without unit from text whose blanks are normalised; null where that is not what it is. */
function readFigure(text: string): NumberValue | null {
  const sign = /^([-−–+]) ?(?=\d)/.exec(text);
  const rest = sign ? text.slice(sign[0].length) : text;
  const thousands = grouped.exec(rest);
  const match = thousands ?? plain.exec(rest);
  if (!match) return null;
  const unit = readUnit(rest.slice(match[0].length));
  if (unit === null) return null;
  const decimals = match[2] ?? '';
  const size = new Big(`${(match[1] ?? '').replace(/[ .]/g, '')}${decimals && `.${decimals}`}`);
  const negative = sign !== null && sign[1] !== '+' && !size.eq(0);
  return {
    kind: 'number',
    amount: negative ? size.neg() : size,
    decimals: decimals.length,
    grouped: thousands !== null,
    ...(unit && { unit }),
  };
}

/** '' where the rest is nothing, null where it is no unit. */
function readUnit(rest: string): string | null {
  if (rest === '') return '';
  if (/^ ?:-$/.test(rest)) return 'kr';
  const unit = rest.trim();
  if (unit.length > longestUnit || monthName.test(unit)) return null;
  if (!(rest.startsWith(' ') ? unitAfterBlank : unitGlued).test(unit)) return null;
  return /^procent$/i.test(unit) ? '%' : unit;
}

const words: readonly (readonly [RegExp, TextMeaning])[] = [
  [/^öka[rs]?\.?$/i, 'increase'],
  [/^minska[rs]?\.?$/i, 'decrease'],
  [/^(?:ska(?:ll)? )?tas fram av (?:nämnd(?:en)?|styrelsen?)(?: ?\/ ?(?:styrelsen?|nämnd(?:en)?))?\.?$/i, 'setByBoard'],
  [/^[-−–—]$/, 'none'],
];

/**
 * Reads what people type, paste or print in a cell for a value: "94 %", "1 050 st", "−4,3", "100.000", "3 000:-", "+/- 1 %", "öka", "i.u.",
 * "Tas fram av nämnd/ styrelse", "-". The figure is in the unit that is printed (94 for "94 %") and the unit beside it. "1-7 timmar" is words.
 */
export function readValue(text: string): Value {
  const clean = normaliseBlanks(text);
  if (clean === '') return blank;
  if (/^(?:i\. ?u\.?|i ?u\.?|ingen uppgift)$/i.test(clean)) return missing;
  const band = /^(?:\+ ?\/ ?[-−–]|±) ?(?=\d)/.exec(clean);
  const figure = readFigure(band ? clean.slice(band[0].length) : clean);
  if (figure) return band ? { ...figure, band: true } : figure;
  const meaning = words.find(([pattern]) => pattern.test(clean))?.[1] ?? 'unreadable';
  return { kind: 'text', text: meaning === 'none' ? '-' : clean, meaning };
}

const amountUnit = /^(?:kr|kronor|tkr|mnkr|mkr|milj\.?)$/i;

/**
 * Reads an amount: a figure alone or followed by kr, tkr, mnkr, mkr, milj or ":-", which stays in `unit` for whoever knows the unit of the table.
 * Anything else but blank and "i.u." is text that cannot be read.
 */
export function readNumber(text: string): Value {
  const value = readValue(text);
  if (value.kind !== 'number' || (!value.band && (value.unit === undefined || amountUnit.test(value.unit)))) return value;
  return unreadable(text);
}

const unreadable = (text: string): TextValue => ({ kind: 'text', text: normaliseBlanks(text), meaning: 'unreadable' });

/**
 * What V02 offers for a text where a figure belongs: the figure that it is ("94 %" typed as text), else those that can be seen in it: 1 and 7
 * in "1-7 timmar", 25 in "ca 25 st".
 */
export function readings(text: string): readonly NumberValue[] {
  const whole = readValue(text);
  if (whole.kind === 'number') return [whole];
  const found = normaliseBlanks(text).matchAll(/(?<![\p{L}\d])[-−–+]?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)*(?: ?%)?/gu);
  return [...found].flatMap(([piece]) => {
    const figure = readFigure(piece);
    return figure ? [figure] : [];
  });
}
