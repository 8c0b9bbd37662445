import type Big from 'big.js';
import { numberAt } from './number-token';

/** A piece of a sentence. `start` and `end` are its place in the text that was read. */
export type Token = (
  | { readonly kind: 'word'; /** In lower case. */ readonly word: string }
  | { readonly kind: 'mark'; readonly word: string }
  | FigureToken
  | { readonly kind: 'year'; readonly year: number }
  /** A number that measures nothing: a date, a range, "tertial 2", "2 av 3", "95-procentig", "3 procentenheter". */
  | { readonly kind: 'label' }
) & { readonly start: number; readonly end: number };

export interface FigureToken {
  readonly kind: 'figure';
  readonly amount: Big;
  /** Decimals as printed. */
  readonly decimals: number;
  /** "procent" too is %; '' for a figure that is followed by anything else. */
  readonly unit: '%' | '';
  /** What is said before it: "ca" and "drygt" make it about so, "minst" and "högst" a limit. */
  readonly said: 'exactly' | 'about' | 'limit';
}

export type Sentence = readonly Token[];

const blanks = / +/y;
const word = /(?:t\.ex|bl\.a|s\.k|d\.v\.s|p\.g\.a|m\.m|c:a)(?!\p{L})|\p{L}[\p{L}\p{N}]*(?:[-:'’]\p{L}+)*-?/uy;
const stops = new Set(['\n', '.', '!', '?', '•']);
/** "<p>" and "</i>", left from where a text was written. */
const tag = /<[^<>]{0,40}>/y;
const lastDigit = 57;

/** Words whose full stop ends no sentence, where the next word is not a capital one. */
const shortened = new Set(
  'ca c:a t.ex bl.a s.k d.v.s p.g.a m.m st kr tkr mkr mnkr nr resp inkl exkl avd mån max min tex bla dvs pga jan feb mars apr aug sept okt nov dec'.split(
    ' ',
  ),
);

/** The sentences of a text, in pieces; one pass, in time with its length. Blanks of every kind count as one. */
export function sentencesOf(raw: string): readonly Sentence[] {
  const text = plainBlanks(raw);
  const lower = lowerCase(text);
  const sentences: Sentence[] = [];
  let sentence: Token[] = [];
  const close = (): void => {
    if (sentence.length > 0) sentences.push(withoutSpans(sentence));
    sentence = [];
  };
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    if (sign === ' ') at = endOf(blanks, lower, at);
    else if (sign >= '0' && sign.charCodeAt(0) <= lastDigit) {
      const token = numberAt(text, at, sentence);
      sentence.push(token);
      at = token.end;
    } else if (stops.has(sign)) {
      at++;
      if (sign !== '.' || !isShortened(sentence.at(-1), text, at)) close();
    } else {
      const end = endOf(word, lower, at);
      const tagEnd = sign === '<' ? endOf(tag, lower, at) : at;
      if (end > at) sentence.push({ kind: 'word', word: lower.slice(at, end), start: at, end });
      else if (tagEnd > at) close();
      else sentence.push({ kind: 'mark', word: sign, start: at, end: at + 1 });
      at = Math.max(end, tagEnd, at + 1);
    }
  }
  close();
  return sentences;
}

/** Where the match at `at` ends; `at` itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** In lower case where that keeps every letter in its place, as Swedish does. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** "2 av 3", "mellan 80 och 85 %" and "80 till 85 %" say no single figure; of "3,2 av 5" the scale is none. "från 71 till 75 %" says two. */
function withoutSpans(read: readonly Token[]): Sentence {
  if (!read.some(({ kind }) => kind === 'figure')) return read;
  const sentence = [...read];
  for (let at = 2; at < sentence.length; at++) {
    const [first, between, last] = [sentence[at - 2], wordOf(sentence[at - 1]), sentence[at]];
    if (first?.kind !== 'figure' || last?.kind !== 'figure') continue;
    const before = wordOf(sentence[at - 3]);
    const spans =
      (between === 'och' && before === 'mellan') || (between === 'till' && before !== 'från') || (between === 'av' && first.unit === '');
    if (!spans) continue;
    if (between !== 'av' || first.decimals === 0) sentence[at - 2] = { kind: 'label', start: first.start, end: first.end };
    sentence[at] = { kind: 'label', start: last.start, end: last.end };
  }
  return sentence;
}

/** Every kind of blank as one of the same length, so that places stay right. */
export const plainBlanks = (text: string): string => text.replace(/[^\S\n]/g, ' ').replace(/[‑‐]/g, '-');

const isShortened = (last: Token | undefined, text: string, end: number): boolean =>
  last?.kind === 'word' && shortened.has(last.word) && /^ ?[\p{Ll}\p{N},]/u.test(text.slice(end, end + 2));

/** The word or mark of a token, '' for numbers. */
export const wordOf = (token: Token | undefined): string => (token?.kind === 'word' || token?.kind === 'mark' ? token.word : '');
