/** A value at the end of a line without cells. */
export interface Token {
  readonly text: string;
  readonly kind: 'figure' | 'band' | 'none' | 'direction' | 'setByBoard' | 'period' | 'year' | 'day';
}

/** Values from left to right, and the text before them. */
export interface Tail {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const unit = '(?: ?(?:%|‰|procent|st\\.?|kr|kronor|tkr|mnkr|mkr|GWh|MWh|kWh|kg|ton|barn\\/avd\\.?|poäng))?';
/** What a value looks like, with the longest ways first; each is tried at the end of a text. */
const looks: readonly (readonly [Token['kind'], RegExp])[] = [
  ['period', /(?:(?:Tertial|Halvår|Kvartal) \d(?: \d{4})?|(?:T|H|Q|Kv ?)\d \d{4}|VB \d{4}|Tertial|Halvår|Kvartal|Månad|År|Helår)$/],
  ['day', /\d{4}-\d\d-\d\d$/],
  ['setByBoard', /tas fram av (?:nämnd(?:en)?|styrelsen?)(?: ?\/ ?(?:styrelsen?|nämnd(?:en)?))?$/i],
  ['direction', /(?:öka|minska)r?$/i],
  ['band', new RegExp(`(?:\\+ ?\\/ ?[-−–]|±) ?\\d+(?:,\\d+)?${unit}$`)],
  ['year', /(?:19|20)\d\d$/],
  ['figure', new RegExp(`[-−–+]?[1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+)?(?! ?(?:%|procent))${unit}$`, 'i')],
  ['figure', new RegExp(`[-−–+]?(?:0|[1-9]\\d*|0(?=,))(?:[,.]\\d+)?${unit}$`, 'i')],
  ['figure', /i\. ?u\.$/],
  ['none', /[-−–]$/],
];

/** No value is longer. */
const longest = 60;
const mostTails = 400;

/**
 * The ways in which a text may end in values: "nivå 2 100 %" ends in "100 %", in "2" and "100 %", and in "2 100 %". What is left as the name ends in no
 * value but a plain whole figure ("på nivå 2", "i årskurs 9"). The most values first; none where there are too many ways to tell.
 */
export function tailsOf(text: string, mostTokens: number, kinds: (kind: Token['kind']) => boolean = () => true): readonly Tail[] {
  const tails: Tail[] = [];
  const open: Tail[] = [{ text: text.trim(), tokens: [] }];
  let tried = 0;
  for (let tail = open.pop(); tail; tail = open.pop()) {
    tried += 1;
    if (tried > mostTails) return [];
    const longer = peeled(tail).filter(({ tokens: [first] }) => first !== undefined && kinds(first.kind));
    const isFull = tail.tokens.length === mostTokens;
    if (longer.every((next) => mayBeNames(next) || (isFull && isWordOrSign(next)))) tails.push(tail);
    if (!isFull) open.push(...longer);
  }
  return tails.sort((left, right) => right.tokens.length - left.tokens.length);
}

/** Whether the first value of a tail may be the end of the name instead: a plain figure, and no other value before it. */
const mayBeNames = (tail: Tail): boolean => /^\d{1,4}$/.test(tail.tokens[0]?.text ?? '') && peeled(tail).length === 0;

/** "… ska minska 94 % 80 % År": where every column has its value, the name ends in a word or a sign that might have been one. */
const isWordOrSign = ({ tokens: [first] }: Tail): boolean => first?.kind === 'none' || first?.kind === 'direction';

/** The tails with one value more: one in most cases, two where blanks stand in a figure or a year is one. */
function peeled({ text, tokens }: Tail): readonly Tail[] {
  const end = text.slice(-longest);
  const found: Tail[] = [];
  for (const [kind, look] of looks) {
    const match = look.exec(end);
    if (!match) continue;
    const before = text.slice(0, text.length - match[0].length);
    if (before !== '' && !/\s$/.test(before)) continue;
    found.push({ text: before.trimEnd(), tokens: [{ kind, text: match[0] }, ...tokens] });
    if (kind === 'period' || kind === 'day' || kind === 'setByBoard' || kind === 'year') break;
  }
  return found;
}

/** All the values that a text ends in, each as long as can be. */
export function fullTail(text: string, mostTokens = 12): Tail {
  let tail: Tail = { text: text.trim(), tokens: [] };
  while (tail.tokens.length < mostTokens) {
    const [longer] = peeled(tail);
    if (!longer) break;
    tail = longer;
  }
  return tail;
}
