import type { SourceLine } from '../../source';
import type { Head } from '../head';
import { fullTail } from './tokens';

/** A line, or several that are one: values that have a line each. */
export interface Unit {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** Index after the last of its lines. */
  readonly end: number;
  /** A blank line or a page break stands before it. */
  readonly isApart: boolean;
}

/** Two days side by side, or the only day that a line ends in; what stands after them. */
const days = /(?:^|\s)(\d{4}-\d\d-\d\d)(?:\s+(\d{4}-\d\d-\d\d)(?:\s+(\S.*))?|\s*)$/;

/** The text of a line up to its days, and what it says after them; null where it has no days of a row. */
export function aroundDays(text: string): { readonly upToDays: string; readonly after: string } | null {
  const match = days.exec(text.slice(-1000));
  if (!match) return null;
  const after = match[3] ?? '';
  return { upToDays: text.slice(0, text.length - after.length).trim(), after };
}

/** Whether a line ends in what every row of its own has: its period after a value, or its days. */
export function hasValues(text: string, { kind, columns }: Pick<Head, 'kind' | 'columns'>): boolean {
  if (kind === 'activities') return aroundDays(text) !== null;
  const { tokens } = fullTail(text);
  if (!columns.includes('period')) return tokens.length > 0 && !tokens.every(({ kind: each }) => each === 'none');
  if (columns.at(-1) !== 'period') return tokens.some(({ kind: each }) => each === 'period' || each === 'year') && tokens.length > 1;
  const last = tokens.at(-1)?.kind;
  return last === 'period' || (last === 'year' && tokens.length > 1);
}

/** Whether a line goes on with the values of the one before: each cell on a line of its own, or "Tas fram av" broken before "nämnd". */
export function goesOnWithValues(before: string, text: string, head: Pick<Head, 'kind' | 'columns'>): boolean {
  if (/^(?:19|20)\d\d$/.test(text) && /(?:Tertial|Halvår|Kvartal) \d$/.test(before)) return true;
  if (head.kind === 'activities') return /\d{4}-\d\d-\d\d$/.test(before) && /^\d{4}-\d\d-\d\d$/.test(text);
  if (hasValues(before, head)) return false;
  if (/tas fram av$/i.test(before)) return /^(?:nämnd|styrelse)/i.test(text);
  if (/tas fram av nämnd\/$/i.test(before)) return /^styrelse/i.test(text);
  const { text: rest, tokens } = fullTail(text);
  const isBroken = rest === '' || /^tas fram av(?: nämnd\/)?$/i.test(text);
  return isBroken && (tokens.length > 0 || rest !== '') && fullTail(before).tokens.length > 0;
}
