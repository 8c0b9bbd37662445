import type { Computed } from '../computed';
import { computePlan } from '../computed';
import type { Finding } from '../finding';
import type { Plan, Row, TableId } from '../plan';
import { recomputeRow } from '../recompute-row';
import { finish, type Steps } from '../in-steps';
import type { DueColumns, RowOf } from './parts';
import { ruleTable } from './rule-table';
import type { Run } from './run';
import { startPart } from './run-part';

/** A plan that is kept computed and checked while its rows are edited. */
export interface FollowedPlan {
  readonly plan: Plan;
  readonly computed: Computed;
  /** The same as `checkPlan` would find in `plan`. */
  readonly findings: readonly Finding[];
  /** `findings`, in steps. */
  gather(): Steps<readonly Finding[]>;
  /**
   * A row takes the place of the one with its key, and what that row can change is checked again. A row that is new, or Start, needs the plan to
   * be followed anew. Throws where no row has the key, or several have.
   */
  replace<Table extends TableId>(table: Table, row: RowOf<Table>): void;
}

export interface FollowOptions {
  readonly due: DueColumns;
  /** Saves computing the plan again. */
  readonly computed?: Computed;
}

export const followPlan = (first: Plan, options: FollowOptions): FollowedPlan => finish(followSteps(first, options));

/** The same, in steps. */
export function* followSteps(first: Plan, { due, computed: known }: FollowOptions): Steps<FollowedPlan> {
  let plan = first;
  let computed = known ?? computePlan(plan);
  const runs: Run[] = [];
  for (const part of ruleTable.flatMap(({ parts }) => parts)) runs.push(yield* startPart(part, { plan, due, computed }));
  const places = new Map<TableId, ReadonlyMap<string, number>>();
  for (const table of tablesOf(plan)) {
    places.set(table, placesIn(plan, table));
    yield;
  }
  const placeOf = (table: TableId, key: string): number | undefined => places.get(table)?.get(key);
  return {
    get plan() {
      return plan;
    },
    get computed() {
      return computed;
    },
    get findings() {
      return runs.flatMap((run) => run.findings());
    },
    *gather() {
      const found: Finding[] = [];
      for (const run of runs) {
        for (const finding of run.findings()) found.push(finding);
        yield;
      }
      return found;
    },
    replace(table, row) {
      const at = placeOf(table, row.key);
      if (at === undefined || at === severalHere) throw new Error(`${table} has not one row with the key ${row.key}`);
      const before = plan;
      const rows: readonly Row[] = plan[table];
      plan = { ...plan, [table]: rows.with(at, row) };
      const recomputed = recomputeRow(computed, before, plan, table, at);
      computed = recomputed.computed;
      const context = { plan, due, computed };
      for (const run of runs) run.edited({ table, at, before }, context);
      for (const touched of recomputed.touched) {
        const place = placeOf(touched.table, touched.key);
        for (const run of place === undefined || place === severalHere ? [] : runs) run.recomputed(touched.table, place ?? 0, context);
      }
    },
  };
}

/** Two rows with one key: a damaged workbook. */
const severalHere = -1;

const tablesOf = (plan: Plan): readonly TableId[] => (Object.keys(plan) as (keyof Plan)[]).filter((table) => table !== 'start');

function placesIn(plan: Plan, table: TableId): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  plan[table].forEach(({ key }, at) => places.set(key, places.has(key) ? severalHere : at));
  return places;
}
