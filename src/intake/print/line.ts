import type Big from 'big.js';
import { printAmount, printValue } from '../../domain/print-value';
import { blank, type Value } from '../../domain/value';

/** A row of a printed table on its way out: words and figures by column key. */
export interface Line {
  readonly order: number;
  readonly sum: boolean;
  readonly words: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, Value>>;
  /** What is computed for cells of this row, whether it is printed or not. */
  readonly computed: Readonly<Record<string, Big | null>>;
  /** Heading to print above the row when it is another than that of the row before. */
  readonly section?: string;
}

/** Columns that print a unit of their own. */
const units: Readonly<Record<string, string>> = { changePercent: '%' };

/** Decimals where no cell says: one for a share, the most that a figure of the column or else of the row has. */
function decimalsFor(line: Line, column: string, lines: readonly Line[]): number {
  if (column === 'changePercent') return 1;
  const typed = line.figures[column];
  if (typed?.kind === 'number') return typed.decimals;
  if (typed?.kind === 'blank' && typed.decimals !== undefined) return typed.decimals;
  const column_ = lines.flatMap((other) => decimalsOf(other.figures[column]));
  const row = line.sum ? [] : Object.values(line.figures).flatMap(decimalsOf);
  return Math.max(0, ...(column_.length > 0 ? column_ : row));
}

const decimalsOf = (value: Value | undefined): number[] => (value?.kind === 'number' ? [value.decimals] : []);

/** A computed figure as its cell prints it; '' for none. */
export function printComputed(line: Line, column: string, lines: readonly Line[]): string {
  const figure = line.computed[column];
  if (!figure) return '';
  const unit = units[column];
  return `${printAmount(figure, decimalsFor(line, column, lines))}${unit ? ` ${unit}` : ''}`;
}

/** A cell of a table: words, the figure that was typed or given, else what is computed. A sum that gives any figure prints what it gives. */
export function printCell(line: Line, column: string, lines: readonly Line[]): string {
  const word = line.words[column];
  if (word !== undefined) return word;
  const figure = line.figures[column] ?? blank;
  if (figure.kind !== 'blank') return printValue(figure, units[column]);
  const given = line.sum && Object.values(line.figures).some((value) => value.kind !== 'blank');
  return given ? '' : printComputed(line, column, lines);
}
