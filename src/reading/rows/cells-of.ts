import type { SourceLine } from '../source';

/** The cells of a row; null for a paragraph. */
export function cellsOf(line: SourceLine): readonly string[] | null {
  const cells = line.cells ?? (line.text.includes('\t') ? line.text.split('\t') : null);
  return cells === null || cells.length === 0 ? null : cells;
}

export const isBlankLine = (line: SourceLine): boolean => line.text.trim() === '' && (line.cells ?? []).every((cell) => cell.trim() === '');

export const isFilled = (cell: string): boolean => cell.trim() !== '';

/** How many cells of a row hold something. */
export const filledIn = (cells: readonly string[]): number => cells.filter(isFilled).length;
