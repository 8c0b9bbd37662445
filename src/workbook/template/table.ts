import type { Start } from '../../domain/plan';
import type { CellContent } from '../content';
import type { Value } from '../../domain/value';
import type { CellContext } from '../schema/kinds';
import type { WrittenCell } from '../schema/cell-of-value';
import { emptyCell } from '../schema/cell-of-value';
import type { SheetColumn, TableSchema } from '../schema/tables';
import { keepsFormula } from './overrides';

/** A column of a table with its cells, ready to be placed. */
export interface FilledColumn {
  readonly key: string;
  readonly header: string;
  readonly source: SheetColumn | null;
  /** Cells that are no formulas; null where the formula stands. */
  readonly values: readonly CellContent[];
  /** Formulas; null where a value stands. */
  readonly formulas: readonly (string | null)[];
  readonly formats: readonly (string | null)[];
  /** True where a cell holds something of the plan's own. */
  readonly filled: boolean;
}

/** In a cell of a row in per cent: 94, 94 % and 94% are typed as the same figure, 0,8 as 0,8 % and 0,55 as 0,55 %. */
const shareFormat = '0.0# %;"−"0.0# %';

const writing: Omit<CellContext, 'rowUnit'> = { owner: 'unit', unknownWord: () => undefined };

/** The cells of a column for all rows, and for `blanks` empty rows below them. */
export function fillColumn(
  schema: TableSchema,
  { key, property, header, column, member }: SheetColumn,
  rows: readonly object[],
  blanks: number,
  start: Start,
): FilledColumn {
  const formula = column.formula ?? null;
  const cells = rows.map((row): { readonly cell: WrittenCell; readonly formula: string | null } => {
    const rowUnit = schema.rowUnit ? String(valueAt(row, schema.rowUnit) ?? '') : '';
    const held = memberOf(valueAt(row, property), member);
    const cell = held === undefined ? emptyCell : column.kind.write(held, { ...writing, rowUnit });
    const isBlankShare = rowUnit === '%' && column.kind.name === 'value' && cell.content === '';
    if (formula === null) return { cell: isBlankShare ? { content: '', format: shareFormat } : cell, formula: null };
    const kept = held !== undefined && keepsFormula(schema.id, key, row, held as Value, start) ? formula : null;
    const stands = cell.content === '' || kept !== null;
    return {
      cell: { content: stands ? null : cell.content, format: cell.format ?? decimalsFormat(held) },
      formula: stands ? formula : null,
    };
  });
  const empty = Array.from({ length: blanks }, () => null);
  return {
    key,
    header,
    source: { key, property, header, column, member },
    values: [...cells.map(({ cell }) => cell.content), ...empty.map(() => (formula === null ? '' : null))],
    formulas: [...cells.map((each) => each.formula), ...empty.map(() => formula)],
    formats: [...cells.map(({ cell }) => cell.format), ...empty],
    filled: column.src !== 'S' && formula === null && cells.some(({ cell }) => cell.content !== '' && cell.content !== null),
  };
}

/** Decimals that a computed cell was printed with, where only the formula stands. */
function decimalsFormat(held: unknown): string | null {
  if (typeof held !== 'object' || held === null || !('decimals' in held) || typeof held.decimals !== 'number') return null;
  const digits = `#,##0${held.decimals > 0 ? `.${'0'.repeat(held.decimals)}` : ''}`;
  return `${digits};"−"${digits}`;
}

const valueAt = (row: object, key: string): unknown => Object.entries(row).find(([name]) => name === key)?.[1];

const memberOf = (held: unknown, member: number | null): unknown =>
  member === null ? held : Array.isArray(held) ? (held[member] as unknown) : undefined;
