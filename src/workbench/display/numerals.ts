export type LocaleName = 'sv-SE' | 'en-US';

export interface LocaleSigns {
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly yes: string;
  readonly no: string;
  /** How errors are shown, by their English text. */
  readonly errors: Readonly<Record<string, string>>;
}

export const LOCALES: Readonly<Record<LocaleName, LocaleSigns>> = {
  'sv-SE': {
    decimal: ',',
    group: '\u00a0',
    dateSeparator: '-',
    yes: 'SANT',
    no: 'FALSKT',
    errors: {
      '#DIV/0!': '#DIVISION/0!',
      '#VALUE!': '#VÄRDEFEL!',
      '#REF!': '#REFERENS!',
      '#NAME?': '#NAMN?',
      '#N/A': '#SAKNAS!',
      '#NUM!': '#OGILTIGT!',
      '#NULL!': '#SKÄRNING!',
      '#SPILL!': '#SPILL!',
    },
  },
  'en-US': { decimal: '.', group: ',', dateSeparator: '/', yes: 'TRUE', no: 'FALSE', errors: {} },
};

/** Multiplies by a power of ten without the noise of a floating multiplication. */
export function shiftPoint(value: number, power: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** Whole digits and exactly `places` decimals of an absolute value, rounded half up on the fifteen digits that Excel keeps. */
export function digitsOf(value: number, places: number): [whole: string, decimals: string] {
  const exact = Number(value.toPrecision(15));
  const scaled = Math.round(shiftPoint(exact, places));
  const digits = BigInt(Number.isFinite(scaled) ? scaled : 0)
    .toString()
    .padStart(places + 1, '0');
  return [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
}

/** The General format: at most eleven characters, an exponent for what is too large or too small for that. */
export function formatGeneral(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
    return `${String(Number(mantissa)).replace('.', decimal)}E${exponent.replace(/(\d+)$/, (digits) => digits.padStart(2, '0'))}`;
  }
  const whole = Math.trunc(size) === 0 ? 1 : Math.trunc(size).toString().length;
  const rounded = Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole))));
  return String(rounded).includes('e')
    ? rounded.toFixed(9).replace(/0+$/, '').replace('.', decimal)
    : String(rounded).replace('.', decimal);
}
