import { ExcelError } from './errors';

const refuse = (what: string, value: unknown): never => {
  throw new ExcelError('InvalidArgument', `${what} cannot be ${JSON.stringify(value)?.slice(0, 60) ?? 'missing'}`);
};

/** The readers below give an argument or a value in its type, or throw InvalidArgument that names it. */
export const asText = (value: unknown, what: string): string => (typeof value === 'string' ? value : refuse(what, value));
export const asNumber = (value: unknown, what: string): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(what, value);
export const asBoolean = (value: unknown, what: string): boolean => (typeof value === 'boolean' ? value : refuse(what, value));

export function asWhole(value: unknown, what: string, least = Number.MIN_SAFE_INTEGER): number {
  const number = asNumber(value, what);
  return Number.isInteger(number) && number >= least ? number : refuse(what, value);
}

export function asOneOf<const T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  return allowed.find((one) => one === value) ?? refuse(what, value);
}

/** An object's own members; arrays and null are refused. */
export function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : refuse(what, value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "#1F3864" or a few names that Excel knows → "1F3864". */
export function asColor(value: unknown, what: string): string {
  const text = asText(value, what);
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return hex ? hex.toUpperCase() : refuse(what, value);
}

const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
};
