import type { Computed } from '../../domain/computed';
import type { Place } from '../../domain/finding';
import type { Plan } from '../../domain/plan';
import { fieldsOf, isOpen, type EntryField } from './fields';
import { readLive } from './live';
import { entryRows, placeOf, type EntryRow } from './row';

/** A row with something left to fill in. */
export interface RowLeft {
  readonly at: EntryRow;
  /** The headers of what is left, in the order of the sheet. */
  readonly headers: readonly string[];
  /** Key of the first of its columns. */
  readonly column: string;
}

/** Everything that is due in this document and level and still empty, row by row. */
export function rowsLeft(plan: Plan, computed: Computed): readonly RowLeft[] {
  return entryRows(plan).flatMap((at): readonly RowLeft[] => {
    const open = openFields(at, plan, computed);
    const [first] = open;
    return first ? [{ at, column: first.key, headers: open.map(({ column }) => column.header) }] : [];
  });
}

/** The same cell by cell, in the order of the sheets. */
export function openCells(plan: Plan, computed: Computed): readonly Place[] {
  return entryRows(plan).flatMap((at) => openFields(at, plan, computed).map(({ key }) => placeOf(at, key)));
}

const openFields = (at: EntryRow, { start }: Plan, computed: Computed): readonly EntryField[] =>
  fieldsOf(at, start, readLive(at, computed)).filter((field) => isOpen(at, field));

/** The one after a row, from the top again when the end is reached; never the row itself. */
export function nextLeft(left: readonly RowLeft[], plan: Plan, from: EntryRow | null): RowLeft | null {
  if (!from) return left[0] ?? null;
  const order = entryRows(plan).map(nameInWalk);
  const here = order.indexOf(nameInWalk(from));
  const others = left.filter(({ at }) => nameInWalk(at) !== nameInWalk(from));
  return others.find(({ at }) => order.indexOf(nameInWalk(at)) > here) ?? others[0] ?? null;
}

const nameInWalk = ({ table, row }: EntryRow): string => `${table} ${row.key}`;

/** The rows before and after a row in its table. */
export function neighbours(plan: Plan, from: EntryRow): { readonly before: EntryRow | null; readonly after: EntryRow | null } {
  const rows = entryRows(plan).filter(({ table }) => table === from.table);
  const here = rows.findIndex(({ row }) => row.key === from.row.key);
  return { before: rows[here - 1] ?? null, after: here < 0 ? null : (rows[here + 1] ?? null) };
}
