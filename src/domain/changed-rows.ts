import type { Plan, Row, TableId } from './plan';
import type { Steps } from './in-steps';

/** A row that stands where it stood and holds something else. */
export interface ChangedRow {
  readonly table: TableId;
  readonly at: number;
}

/** What has happened between two readings of a workbook: the rows that differ, or null where it is more than that, or more than `most` rows. */
export function* changedRows(before: Plan, now: Plan, most: number): Steps<readonly ChangedRow[] | null> {
  if (!alike(before.start, now.start)) return null;
  const changed: ChangedRow[] = [];
  for (const table of Object.keys(now).filter(isTable)) {
    const [old, rows]: readonly (readonly Row[])[] = [before[table], now[table]];
    if (old?.length !== rows?.length) return null;
    for (const [at, row] of (rows ?? []).entries()) {
      if (row.key !== old?.[at]?.key) return null;
      if (!alike(old[at], row)) changed.push({ table, at });
      if (changed.length > most) return null;
      yield;
    }
  }
  return changed.every(({ table, at }) => isAlone(now[table], at)) ? changed : null;
}

const isTable = (name: string): name is TableId => name !== 'start';

/** Two rows with one key: a damaged workbook. */
const isAlone = (rows: readonly Row[], at: number): boolean => rows.filter(({ key }) => key === rows[at]?.key).length === 1;

/** Whether two values of a plan say the same; amounts are objects of figures like the rest. */
export function alike(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => alike(Reflect.get(left, name), Reflect.get(right, name)));
}
