import { readValue } from '../../domain/read-value';
import type { SourceLine } from '../source';
import { cellsOf, isFilled } from './cells-of';
import { plainHead } from './head-column';
import { plainLine } from './plain-text';

/** A row of a table of figures, as it is printed: trimmed, without marks. */
export interface OtherRow {
  readonly line: SourceLine;
  readonly cells: readonly string[];
}

export function rowAt(lines: readonly SourceLine[], at: number): OtherRow | null {
  const line = lines[at];
  const cells = line && !line.isContents ? cellsOf(line) : null;
  return line && cells && cells.some(isFilled) ? { line, cells: cells.map(plainLine) } : null;
}

/** Text in the first cell only: a title over the table, or over some of its rows. */
export const isBand = ({ line, cells }: OtherRow): boolean =>
  isFilled(cells[0] ?? '') && !cells.slice(1).some(isFilled) && (cells.length > 1 || line.table !== undefined);

/** A line of dashes as plain text draws it under a head. */
export const isRule = ({ cells }: OtherRow): boolean =>
  cells.every((cell) => cell === '' || /^:?[-–—=_]{3,}:?$/.test(cell)) && cells.some(isFilled);

const isYear = (cell: string): boolean => /^(?:19|20)\d\d$/.test(cell);

const isFigure = (cell: string): boolean => {
  if (cell === '' || cell.length > 40) return false;
  const { kind } = readValue(cell);
  return kind === 'number' || kind === 'missing';
};

export const hasFigures = ({ cells }: OtherRow): boolean =>
  cells.slice(cells.length > 1 ? 1 : 0).some((cell) => isFigure(cell) && !isYear(cell));

/** Words over columns: no figure but years, and more than the first cell. */
export const isHeadLike = ({ cells }: OtherRow): boolean =>
  cells.slice(1).some(isFilled) && cells.every((cell) => cell === '' || isYear(cell) || !isFigure(cell));

/** Whether two rows say the same, however a narrow column broke their words. */
export const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length &&
  left.every((cell, at) => cell === right[at] || (plainYears(cell) === plainYears(right[at] ?? '') && plainYears(cell) !== ''));

const plainYears = (cell: string): string => `${plainHead(cell)} ${(cell.match(/\d+/g) ?? []).join(' ')}`.trim();
