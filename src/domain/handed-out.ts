import Big from 'big.js';
import { isBlank } from './is-blank';
import { normaliseBlanks } from './normalise';
import type { Level, Owner } from './plan';
import { printValue } from './print-value';
import { readValue } from './read-value';
import type { DateValue, NumberValue, TextMeaning, Value } from './value';

/** True where a row's owner stands above the workbook's level. A department's workbook is on the level of the board's. */
export const isGivenTo = (level: Level, owner: Owner): boolean => owner === 'council' || (owner === 'board' && level === 'unit');

/** What a cell of a given row held when it was handed out; a property of the row. */
export type GivenCell = string | number | boolean | null | Value | DateValue | readonly GivenCell[];

/** Given cells by column key. */
export type GivenCells = ReadonlyMap<string, GivenCell>;

/** Cells as they are remembered in the workbook: JSON, amounts as exact text. */
export const writeGivenCells = (cells: GivenCells): string => JSON.stringify(Object.fromEntries(cells));

/** The opposite of `writeGivenCells`; null for a text that is none. A cell that cannot be understood is left out, the others are kept. */
export function readGivenCells(text: string): GivenCells | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return new Map(
      Object.entries(read).flatMap(([column, cell]: [string, unknown]) => {
        const given = givenCell(cell);
        return given === undefined ? [] : [[column, given] as const];
      }),
    );
  } catch {
    // Somebody has written on the very hidden sheet: there is nothing to compare with.
    return null;
  }
}

function givenCell(read: unknown): GivenCell | undefined {
  if (read === null || typeof read === 'string' || typeof read === 'number' || typeof read === 'boolean') return read;
  if (Array.isArray(read)) return read.flatMap((each: unknown) => givenCell(each) ?? []);
  return typeof read === 'object' ? givenValue(new Map(Object.entries(read) as [string, unknown][])) : undefined;
}

const meanings: readonly TextMeaning[] = ['increase', 'decrease', 'setByBoard', 'none', 'unreadable'];

function givenValue(read: ReadonlyMap<string, unknown>): Value | DateValue | undefined {
  const text = (name: string): string => String(read.get(name) ?? '');
  switch (read.get('kind')) {
    case 'blank':
      return { kind: 'blank' };
    case 'missing':
      return { kind: 'missing' };
    case 'date':
      return { kind: 'date', iso: text('iso') };
    case 'text': {
      const meaning = meanings.find((one) => one === read.get('meaning'));
      return { kind: 'text', text: text('text'), ...(meaning ? { meaning } : {}) };
    }
    case 'number':
      return givenNumber(read);
    default:
      return undefined;
  }
}

function givenNumber(read: ReadonlyMap<string, unknown>): NumberValue | undefined {
  const amount = String(read.get('amount') ?? '');
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(amount)) return undefined;
  const unit = read.get('unit');
  return {
    kind: 'number',
    amount: new Big(amount),
    decimals: Number(read.get('decimals')) || 0,
    grouped: read.get('grouped') === true,
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(read.get('band') === true ? { band: true as const } : {}),
  };
}

const isFigure = (cell: unknown): cell is NumberValue =>
  typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind === 'number';
const isTextValue = (cell: unknown): cell is { readonly kind: 'text'; readonly text: string } =>
  typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind === 'text';

/** The unit of measure of a row, given and now. */
export interface Units {
  readonly given: string;
  readonly now: string;
}

/**
 * Whether a cell means what was given: 94 % is 94 % however many decimals it shows, whichever of cell and row says the unit, and typed as text
 * (of which V02 speaks); texts are compared without regard to blanks.
 */
export function meansTheSame(given: GivenCell, now: unknown, units: Units): boolean {
  if (Array.isArray(given)) {
    return Array.isArray(now) && given.length === now.length && given.every((each: GivenCell, at) => meansTheSame(each, now[at], units));
  }
  if (isFigure(given)) {
    const figure = isTextValue(now) ? readValue(now.text) : now;
    return isFigure(figure) && sameFigure(given, figure, units);
  }
  if (isTextValue(given)) return isTextValue(now) && normaliseBlanks(given.text) === normaliseBlanks(now.text);
  if (typeof given === 'string' && typeof now === 'string') return normaliseBlanks(given) === normaliseBlanks(now);
  if (typeof given === 'object' && given !== null && 'iso' in given)
    return typeof now === 'object' && now !== null && 'iso' in now && now.iso === given.iso;
  return isBlank(given) ? isBlank(now) : JSON.stringify(given) === JSON.stringify(now);
}

function sameFigure(given: NumberValue, now: NumberValue, units: Units): boolean {
  const unit = given.unit ?? units.given;
  const unitNow = now.unit ?? units.now;
  // A row whose unit was changed is told of once, at the unit: its figures are the same.
  const sameUnit = unit === unitNow || (given.unit === undefined && now.unit === undefined);
  return sameUnit && given.amount.eq(now.amount) && given.band === now.band;
}

/** A cell as it is printed; the codes of lists as they are. */
export function printGiven(cell: unknown, rowUnit: string): string {
  if (cell === null || cell === undefined || cell === false) return '';
  if (Array.isArray(cell)) return cell.map((each) => printGiven(each, rowUnit)).join(' ');
  if (typeof cell !== 'object') return normaliseBlanks(String(cell));
  if ('iso' in cell) return String(cell.iso);
  if (isFigure(cell)) return printValue(cell, rowUnit);
  if (isTextValue(cell)) return normaliseBlanks(cell.text);
  return 'kind' in cell && cell.kind === 'missing' ? 'i.u.' : '';
}
