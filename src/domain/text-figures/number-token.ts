import { amount } from '../amount';
import type { Token } from './tokens';
import { wordOf } from './tokens';

const number = /(?:\d{1,3}(?: \d{3})+(?![\d.,]\d|\d)|\d+)(?:[.,]\d+)*/y;
const perCent = / ?(?:%(?![-\p{L}])|procent(?![-\p{L}]))/uy;
const points = / ?(?:%-?|procent-?)(?:enhet|ig)\p{L}*/uy;
const rangeTo = /(?: ?(?:%|procent))? ?[-–—/] ?(?=\d)/y;
/** "20-tal", "95-procentig", "3:e", "3 000:-". */
const partOfWord = /[-–:’'](?:\p{L}+|-)/uy;
const monthNext =
  / (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept?|okt|nov|dec)(?!\p{L})/iuy;

/** Words whose number is a name: "tertial 2", "nivå 3", "dag 14". */
const numbered = new Set(
  'tertial tertialet t kvartal kvartalet halvår halvåret vecka veckorna dag dagarna nivå nivåerna fas steg punkt kapitel sida bilaga nr nummer årskurs åk grupp avdelning den kl § paragraf version etapp mellan'.split(
    ' ',
  ),
);
const about = new Set(
  'ca c:a cirka circa omkring ungefär runt kring drygt knappt nästan närmare uppemot över under än uppåt nära inemot'.split(' '),
);
const limits = new Set('minst högst max maximalt lägst'.split(' '));
const mostDigits = 15;

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** The number that begins at `at`: a figure, a year, or one that measures nothing. `before` are the pieces of its sentence so far. */
export function numberAt(text: string, at: number, before: readonly Token[]): Token {
  const printed = match(number, text, at) ?? text.charAt(at);
  let end = at + printed.length;
  let isRange = false;
  for (let dash = match(rangeTo, text, end); dash !== null; dash = match(rangeTo, text, end)) {
    isRange = true;
    end += dash.length;
    end += match(number, text, end)?.length ?? 1;
  }
  const label = (to: number): Token => ({ kind: 'label', start: at, end: to });
  const change = match(points, text, end);
  if (change !== null) return label(end + change.length);
  const unit = match(perCent, text, end);
  const afterUnit = end + (unit?.length ?? 0);
  if (isRange) return label(afterUnit);
  const rest = match(partOfWord, text, end);
  if (rest !== null) return label(end + rest.length);
  if (/[-+±−/§#.]$/.test(text.slice(Math.max(0, at - 1), at)) || /[+±/]-? $/.test(text.slice(Math.max(0, at - 3), at)))
    return label(afterUnit);
  if (printed.length > mostDigits || match(monthNext, text, end) !== null) return label(afterUnit);
  const last = wordOf(before.at(-1));
  if (unit === null && (numbered.has(last) || /^(?:19|20)\d\d$/.test(printed))) {
    return /^\d{4}$/.test(printed) ? { kind: 'year', year: Number(printed), start: at, end } : label(end);
  }
  return figure(printed, unit !== null, saidBefore(before), at, afterUnit);
}

function saidBefore(before: readonly Token[]): 'exactly' | 'about' | 'limit' {
  const last = wordOf(before.at(-1));
  if (about.has(last) || last === '~' || last === '≈' || last === '<' || last === '>') return 'about';
  return limits.has(last) ? 'limit' : 'exactly';
}

/** A dot stands for the decimals of a share only: "1.3" alone is the number of a goal. */
function figure(printed: string, isShare: boolean, said: 'exactly' | 'about' | 'limit', start: number, end: number): Token {
  const parts = /^([\d ]+)(?:([.,])(\d+))?$/.exec(printed);
  if (!parts || (parts[2] === '.' && (!isShare || parts[3]?.length === 3))) return { kind: 'label', start, end };
  const decimals = parts[3] ?? '';
  const digits = (parts[1] ?? '').replaceAll(' ', '');
  return {
    kind: 'figure',
    amount: amount(decimals ? `${digits}.${decimals}` : digits),
    decimals: decimals.length,
    unit: isShare ? '%' : '',
    said,
    start,
    end,
  };
}
