import { normaliseBlanks } from '../../domain/normalise';
import { readNumber } from '../../domain/read-value';
import type { Value } from '../../domain/value';
import type { TableJson } from '../document';

/** A printed row by the keys of its columns. */
export interface PrintedRow {
  text(column: string): string;
  number(column: string): Value;
  /** Figures that are printed, by column: the columns of words left out. */
  figures(words: readonly string[]): Readonly<Record<string, Value>>;
  /** True where no other cell than the given ones holds anything. */
  isBlankBut(columns: readonly string[]): boolean;
}

export function printedRows(table: TableJson, columns: readonly string[]): PrintedRow[] {
  return table.rows.map((cells) => {
    const text = (column: string) => normaliseBlanks(cells[columns.indexOf(column)] ?? '');
    const number = (column: string) => readNumber(text(column));
    return {
      text,
      number,
      figures: (words) =>
        Object.fromEntries(
          columns.filter((column) => !words.includes(column) && text(column) !== '').map((column) => [column, number(column)]),
        ),
      isBlankBut: (kept) => columns.every((column) => kept.includes(column) || text(column) === ''),
    };
  });
}
