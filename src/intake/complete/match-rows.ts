import { cleanName } from '../../domain/clean-name';
import { groupBy } from '../../domain/group-by';
import { areNear } from '../../domain/near-names';
import type { Plan } from '../../domain/plan';
import type { MatchedGoals } from './match-goals';
import type { CompletedTable } from './tables';

/** What a person said of a row that was read: "table key" → the key of the plan's row that it is, or null: a row of its own. */
export type Decided = ReadonlyMap<string, string | null>;
export const decidedKey = (table: CompletedTable, from: string): string => `${table} ${from}`;

/** A row that was read and the plan's row that it is; `to` null: the plan has none. */
export interface Match {
  readonly from: string;
  readonly name: string;
  readonly fromRow: object;
  readonly to: string | null;
  readonly toName: string;
  readonly toRow: object | null;
}

/** Two names that may mean one row: a person says so. Until then nothing is proposed for the row that was read. */
export interface NearRow {
  readonly table: CompletedTable;
  readonly from: string;
  readonly name: string;
  /** The plan's row. */
  readonly row: string;
  readonly like: string;
}

export interface MatchedRows {
  readonly matches: readonly Match[];
  readonly near: readonly NearRow[];
}

/** A row as it is matched: what it hangs on, and its name there. */
export interface Named {
  readonly key: string;
  /** Rows are only matched within the same group. */
  readonly group: string;
  readonly name: string;
  readonly row: object;
}

export function matchRows(
  table: Exclude<CompletedTable, 'goals'>,
  plan: Plan,
  read: Plan,
  goals: MatchedGoals,
  decided: Decided,
): MatchedRows {
  // Under a goal that is asked about nothing is matched yet.
  const inPlan = (code: string): string => goals.codes.get(code) ?? (goals.waiting.has(code) ? `? ${code}` : code);
  return matchNamed(
    table,
    named(table, plan, (code) => code),
    named(table, read, inPlan),
    decided,
  );
}

/** Rows of one name in one group are matched in their order: the first to the first. */
export function matchNamed(table: CompletedTable, plan: readonly Named[], read: readonly Named[], decided: Decided): MatchedRows {
  const matches: Match[] = [];
  const near: NearRow[] = [];
  const free = new Map([...groupBy(plan, placeOf)].map(([place, rows]) => [place, [...rows]]));
  const byKey = new Map(plan.map((row) => [row.key, row]));
  const take = (row: Named): void => void remove(free.get(placeOf(row)), row);
  const match = ({ key, name, row }: Named, to: Named | null): void =>
    void matches.push({ from: key, name, fromRow: row, to: to?.key ?? null, toName: to?.name ?? '', toRow: to?.row ?? null });

  // What a person has said comes first, then what is the same; only then is it asked what is near.
  const open: Named[] = [];
  for (const row of read) {
    const said = decided.get(decidedKey(table, row.key));
    const to = said === undefined || said === null ? undefined : byKey.get(said);
    if (to) take(to);
    if (to) match(row, to);
    else if (said === null) match(row, null);
    else open.push(row);
  }
  const unmatched: Named[] = [];
  for (const row of open) {
    const to = free.get(placeOf(row))?.shift();
    if (to) match(row, to);
    else unmatched.push(row);
  }
  const left = groupBy([...free.values()].flat(), ({ group }) => group);
  for (const row of unmatched) {
    const to = left.get(row.group)?.find(({ name }) => areNear(cleanName(name), cleanName(row.name)));
    if (to) near.push({ table, from: row.key, name: row.name, row: to.key, like: to.name });
    else match(row, null);
  }
  const order = new Map(read.map(({ key }, at) => [key, at]));
  return { matches: matches.sort((one, other) => (order.get(one.from) ?? 0) - (order.get(other.from) ?? 0)), near };
}

const placeOf = ({ group, name }: Named): string => `${group}\n${cleanName(name)}`;

function remove(rows: Named[] | undefined, row: Named): void {
  const at = rows?.indexOf(row) ?? -1;
  if (at >= 0) rows?.splice(at, 1);
}

function named(table: Exclude<CompletedTable, 'goals'>, plan: Plan, goal: (code: string) => string): readonly Named[] {
  switch (table) {
    case 'texts':
      // "Arbetsätt" and "Arbets sätt" are the heading Arbetssätt.
      return plan.texts.map((row) => ({ key: row.key, group: `${row.chapter} ${goal(row.goal)}`, name: plainHeading(row.heading), row }));
    case 'budget':
      return plan.budget.map((row) => ({ key: row.key, group: `${cleanName(row.area)}\n${cleanName(row.ofWhich)}`, name: row.label, row }));
    case 'indicators':
      return plan.indicators.map((row) => ({ key: row.key, group: goal(row.goal), name: row.name, row }));
    case 'activities':
      return plan.activities.map((row) => ({ key: row.key, group: goal(row.goal), name: row.name, row }));
  }
}

const plainHeading = (heading: string): string => (/^arbets? ?sätt$/iu.test(cleanName(heading)) ? 'Arbetssätt' : heading);
