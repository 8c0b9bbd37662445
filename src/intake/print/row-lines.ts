import type Big from 'big.js';
import type { Computed } from '../../domain/computed';
import type { Plan, Row, SumRow } from '../../domain/plan';
import type { Value } from '../../domain/value';
import type { Line } from './line';

/** The lines of one block of a table as they are printed: rows and sums in one order. */
export type LinesOf = (plan: Plan, computed: Computed, block: string) => Line[];

type Words = Line['words'];
type Figures = Readonly<Record<string, Big | null>>;

/** Rows of a table, each with its words, its figures and what is computed of it. */
export function rowLines<R extends Row>(
  rows: readonly R[],
  columns: readonly (keyof R & string)[],
  of: (row: R) => { words: Words; computed?: Figures | undefined; section?: string },
): Line[] {
  return rows.map((row) => {
    const { words, computed, section } = of(row);
    const figures: Record<string, Value> = {};
    for (const column of columns) {
      const cell: unknown = row[column];
      if (isValue(cell)) figures[column] = cell;
    }
    return { order: row.order, sum: false, words, figures, computed: computed ?? {}, ...(section === undefined ? {} : { section }) };
  });
}

const isValue = (cell: unknown): cell is Value => typeof cell === 'object' && cell !== null && 'kind' in cell;

export function sumLines<Kind extends string>(
  rows: readonly SumRow<Kind>[],
  column: string,
  computed: ReadonlyMap<string, Figures>,
): Line[] {
  return rows.map((row) => ({
    order: row.order,
    sum: true,
    words: { [column]: row.label },
    figures: { ...row.given, ...row.input },
    computed: computed.get(row.key) ?? {},
  }));
}

export const inOrder = (lines: readonly Line[]): Line[] => [...lines].sort((left, right) => left.order - right.order);
export const yesNo = (answer: boolean | null): string => (answer === null ? '' : answer ? 'Ja' : 'Nej');

/** The named figures of a result. */
export function pick<Key extends string>(result: { readonly [K in Key]: Big | null } | undefined, keys: readonly Key[]): Figures {
  return Object.fromEntries(keys.map((key) => [key, result?.[key] ?? null]));
}
