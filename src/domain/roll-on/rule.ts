import { isBlank } from '../is-blank';
import type { Row, TableId } from '../plan';
import { figureOf, type Value } from '../value';
import { emptied, left, type RollNote } from './note';
import type { Step } from './step';

/** The columns of a row that a period fills. */
export type Cells<R extends Row> = Exclude<keyof R & string, 'key' | 'order' | 'owner'>;

/** Only of a document of this kind: any report, or the last of the year. */
type Of = 'report' | 'VB';

/**
 * What becomes of a cell:
 * - keep: it holds for the new period too;
 * - empty: it is emptied, and told unless another cell takes it;
 * - reset: it is emptied without a word (a tick, a reference to a period that is over);
 * - from: a reference takes what another cell held;
 * - made: a reference takes a figure made of several; the figures of `takes` are in it.
 * `orKeep`: where that is empty, the reference stays as it is. `told`: what stood in the reference may have been typed, and is told.
 */
export type Rule<R extends Row, Cell> =
  | 'keep'
  | 'empty'
  | 'reset'
  | {
      readonly from: { [Source in Cells<R>]: R[Source] extends Cell ? Source : never }[Cells<R>];
      readonly of?: Of;
      readonly told?: true;
      readonly orKeep?: true;
    }
  | { readonly made: (row: R) => Cell; readonly takes: readonly Cells<R>[]; readonly of?: Of; readonly told?: true };

/** A rule of any column, as it is carried out. */
type AnyRule<R extends Row> =
  | 'keep'
  | 'empty'
  | 'reset'
  | { readonly from: Cells<R>; readonly of?: Of; readonly told?: true; readonly orKeep?: true }
  | { readonly made: (row: R) => unknown; readonly takes: readonly Cells<R>[]; readonly of?: Of; readonly told?: true };

/** A rule for every column of a sheet: a new column does not compile until somebody has decided what becomes of it. */
export type Rules<R extends Row> = { readonly [Column in Cells<R>]: Rule<R, R[Column]> };

/** The rules of a sheet: which hold for a row in a step, or that the row leaves. */
export type SheetRules<R extends Row> = (row: R, step: Step) => Rules<R> | 'leaves';

interface Rolled<R> {
  readonly rows: readonly R[];
  readonly told: readonly RollNote[];
}

/** A sheet whose rules are one table within the year and another at its end. */
export const byYear =
  <R extends Row>(within: Rules<R>, atYearsEnd: Rules<R>): SheetRules<R> =>
  (_, { newYear }) =>
    newYear ? atYearsEnd : within;

/** What a monthly report follows up; of everything else it only carries the references on. */
const monthly: readonly TableId[] = ['budget', 'volumes', 'actions'];

/** Rolls the rows of a table on, in their order. `empty` is a row in which nobody has written. */
export function rollTable<R extends Row>(
  table: TableId,
  rows: readonly R[],
  empty: Pick<R, Cells<R>>,
  rulesOf: SheetRules<R>,
  step: Step,
): Rolled<R> {
  const rolled = rows.map((row): Rolled<R> => {
    const rules = rulesOf(row, step);
    return rules === 'leaves' ? { rows: [], told: [left(table, row)] } : rollRow(table, row, empty, rules, step);
  });
  return { rows: rolled.flatMap((each) => each.rows), told: rolled.flatMap(({ told }) => told) };
}

function rollRow<R extends Row>(table: TableId, row: R, empty: Pick<R, Cells<R>>, rules: Rules<R>, step: Step): Rolled<R> {
  const columns = Object.keys(rules) as Cells<R>[];
  const carriesOn = step.passing || (step.from.type === 'month' && !step.newYear && !monthly.includes(table));
  const taken = new Set<string>();
  const told = new Set<string>();
  const cells = columns.map((column): readonly [string, unknown] => {
    const rule: AnyRule<R> = rules[column];
    if (rule === 'keep') return [column, row[column]];
    if (rule === 'empty' || (typeof rule === 'object' && rule.told === true)) told.add(column);
    if (typeof rule === 'string') return [column, empty[column]];
    const cell: unknown = 'made' in rule ? rule.made(row) : row[rule.from];
    if (isBlank(cell) && (carriesOn || ('orKeep' in rule && rule.orKeep))) return [column, row[column]];
    if (!isOf(rule.of, step)) return [column, empty[column]];
    for (const source of 'made' in rule ? rule.takes.filter((one) => isFigure(row[one])) : [rule.from]) taken.add(source);
    return [column, cell];
  });
  const lost = columns.filter((column) => told.has(column) && !taken.has(column));
  return {
    rows: [{ ...row, ...Object.fromEntries(cells) }],
    told: lost.flatMap((column) => emptied(table, row, column, row[column])),
  };
}

const isOf = (of: Of | undefined, { from }: Step): boolean => of === undefined || (of === 'VB' ? from.type === 'VB' : from.type !== 'VP');

const isFigure = (cell: unknown): boolean =>
  typeof cell === 'object' && cell !== null && 'kind' in cell && figureOf(cell as Value) !== null;
