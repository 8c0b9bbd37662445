import type Big from 'big.js';

/**
 * What a person meant by the contents of a cell. Blank, zero, "no figure", a target in words and something that cannot be read
 * are five different things and stay apart from here on.
 */
export type Value = Blank | NumberValue | MissingValue | TextValue;

export interface Blank {
  readonly kind: 'blank';
  /** Only in a computed column, where the formula stands: decimals with which its cell prints ("10" beside "8,0"). */
  readonly decimals?: number;
}

/** A figure, in the unit that is printed: 94 for "94 %", 16.3 for "16,3 barn/avd.". */
export interface NumberValue {
  readonly kind: 'number';
  readonly amount: Big;
  /** Decimals as printed: 1 for "8,0". */
  readonly decimals: number;
  /** Thousands printed with a blank: true for "1 299,1", false for "1735". */
  readonly grouped: boolean;
  /** The unit that the cell itself prints, where it differs from its row's: "st" beside a row in "barn/avd.". */
  readonly unit?: string;
  /** A band around zero: "+/- 1 %". */
  readonly band?: true;
}

/** "i.u." (ingen uppgift): answered, no value. Left out of averages, never 0. */
export interface MissingValue {
  readonly kind: 'missing';
}

export interface TextValue {
  readonly kind: 'text';
  /** As printed, blanks normalised. */
  readonly text: string;
  readonly meaning: TextMeaning;
}

/** öka; minska; Tas fram av nämnd/styrelse; "-"; anything else cannot be read as a value. */
export type TextMeaning = 'increase' | 'decrease' | 'setByBoard' | 'none' | 'unreadable';

export const blank: Blank = { kind: 'blank' };
export const missing: MissingValue = { kind: 'missing' };

/** A calendar day without clock or zone. */
export type DateValue = Blank | { readonly kind: 'date'; readonly iso: string } | { readonly kind: 'text'; readonly text: string };

/** The figure of a value; null where it holds none. A band ("+/- 1 %") is no figure. */
export const figureOf = (value: Value): Big | null => (value.kind === 'number' && !value.band ? value.amount : null);
